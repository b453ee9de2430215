import SOQLSyntax

extension Literal {
  /// The bytes between the quotes of a text; `nil` for other literals and texts in three quotes.
  var stringContent: Range<Int>? {
    guard kind == .string else { return nil }
    let token = syntax.tokens.first
    guard let token, token.kind == .string, token.range.count >= 2 else { return nil }
    return token.range.lowerBound + 1..<token.range.upperBound - 1
  }

  /// The literal as messages show it: long ones are cut.
  var shortText: String {
    let text = self.text
    return text.count > 40 ? "\(text.prefix(39))…" : text
  }
}

extension Value {
  /// The literals: one, or those of a list; a bind or subquery is none.
  var literals: [Literal] {
    switch self {
    case .literal(let literal): [literal]
    case .list(let values, _): values.flatMap(\.literals)
    case .bind, .semiJoin: []
    }
  }

  /// The bytes of the value.
  var range: Range<Int> {
    switch self {
    case .literal(let literal): literal.range
    case .list(_, let node): node.range
    case .bind(let bind): bind.range
    case .semiJoin(let statement): statement.range
    }
  }
}
