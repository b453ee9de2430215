import SOQLSyntax

/// The bytes that end a line.
enum LineEnd {
  static func bytes(for choice: FormatOptions.LineEnding, in tree: SyntaxTree) -> [UInt8] {
    let lf = [UInt8(ascii: "\n")]
    switch choice {
    case .lf: return lf
    case .crlf: return Array("\r\n".utf8)
    case .automatic:
      guard tree.source.contains(UInt8(ascii: "\r")) else { return lf }
      return first(in: tree) ?? lf
    }
  }

  /// The first line end between tokens.
  ///
  /// Comments and binds do not count: they stay as they are whatever the layout does.
  private static func first(in tree: SyntaxTree) -> [UInt8]? {
    let source = tree.source
    var expressions = tree.nodeRecords.filter { $0.kind == .apexExpression }[...]
    var insideEnd = 0
    let tokens = tree.tokenRecords
    for (index, token) in tokens.enumerated() {
      while let next = expressions.first, next.firstToken < index {
        insideEnd = max(insideEnd, Int(next.endToken))
        expressions.removeFirst()
      }
      if index < insideEnd { continue }
      let start = index > 0 ? tokens[index - 1].range.upperBound : 0
      for piece in Trivia.pieces(in: start..<token.range.lowerBound, of: source)
      where piece.kind == .whiteSpace {
        guard let end = piece.range.first(where: { source[$0].endsLine }) else { continue }
        if source[end] == UInt8(ascii: "\n") { return [source[end]] }
        let isPair = end + 1 < source.count && source[end + 1] == UInt8(ascii: "\n")
        return isPair ? Array("\r\n".utf8) : [source[end]]
      }
    }
    return nil
  }
}
