import SOQLSyntax

/// What ends a line.
enum LineEnd {
  case lf
  case crlf
  case cr

  init(_ choice: FormatOptions.LineEnding, for tree: SyntaxTree) {
    switch choice {
    case .lf: self = .lf
    case .crlf: self = .crlf
    case .automatic:
      let hasReturn = UTF8Text.contains(UInt8(ascii: "\r"), in: tree.source)
      self = hasReturn ? LineEnd.first(in: tree) ?? .lf : .lf
    }
  }

  func append(to bytes: inout [UInt8]) {
    if self != .lf { bytes.append(UInt8(ascii: "\r")) }
    if self != .cr { bytes.append(UInt8(ascii: "\n")) }
  }

  /// The first line end between tokens.
  ///
  /// Comments and binds do not count: they stay as they are whatever the layout does.
  private static func first(in tree: SyntaxTree) -> LineEnd? {
    let source = tree.source
    let tokens = tree.tokenRecords
    var expressions = tree.nodeRecords.filter { $0.kind == .apexExpression }[...]
    var insideEnd = 0
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
        if source[end] == UInt8(ascii: "\n") { return .lf }
        let isPair = end + 1 < source.count && source[end + 1] == UInt8(ascii: "\n")
        return isPair ? .crlf : .cr
      }
    }
    return nil
  }
}
