import SOQLTestSupport
import Testing

@testable import SOQLSyntax

/// Checks that the tree holds every byte of its source, and each node inside its parent.
func checkCoverage(_ tree: SyntaxTree, sourceLocation: SourceLocation = #_sourceLocation) {
  var offset = 0
  for index in 0..<tree.tokens.count {
    let range = tree.tokens[index].range
    let gap = offset..<range.lowerBound
    let pieces = Trivia.pieces(in: gap, of: tree.source)
    #expect(
      pieces.reduce(gap.lowerBound) { $1.range.lowerBound == $0 ? $1.range.upperBound : -1 }
        == gap.upperBound,
      sourceLocation: sourceLocation
    )
    for piece in pieces where piece.kind == .whiteSpace {
      let isBlank = tree.source[piece.range].allSatisfy { $0.isWhiteSpace || $0 >= 0x80 }
      #expect(
        isBlank,
        "token lost in \(Array(tree.source[piece.range]))",
        sourceLocation: sourceLocation
      )
    }
    offset = range.upperBound
  }
  #expect(offset == tree.source.count, sourceLocation: sourceLocation)
  #expect(tree.root.record.endToken == tree.tokens.count, sourceLocation: sourceLocation)
  checkNesting(tree, sourceLocation)
}

private func checkNesting(_ tree: SyntaxTree, _ sourceLocation: SourceLocation) {
  for index in 0..<tree.nodes.count {
    let parent = tree.nodes[index]
    var token = parent.firstToken
    var child = index + 1
    let end = index + Int(parent.size)
    var isInside = end <= tree.nodes.count
    while isInside, child < end {
      let record = tree.nodes[child]
      isInside = record.firstToken >= token && record.endToken <= parent.endToken && record.size > 0
      token = record.endToken
      child += Int(record.size)
    }
    #expect(isInside && child == end, "node \(index) is torn", sourceLocation: sourceLocation)
  }
}
