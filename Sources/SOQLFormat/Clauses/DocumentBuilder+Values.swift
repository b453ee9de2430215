import SOQLSyntax

extension DocumentBuilder {
  mutating func value(_ node: Int) {
    let end = Int(nodes[node].endToken)
    switch kind(node) {
    case .bind: bind(node)
    case .semiJoin: subquery(node)
    case .valueList:
      brackets { builder in
        builder.items(from: node + 1, to: builder.end(node), breaking: .fill) { $0.value($1) }
      }
    case .booleanLiteral, .nullLiteral, .relativeDateLiteral:
      // A relative date may have a colon and a count, which have no case.
      tokens(upTo: end, .upperCase)
    case .stringLiteral: verbatim(upTo: end)
    default:
      // A sign and its number stand together.
      tokens(upTo: end)
    }
  }

  /// An Apex expression after its colon, as it is written.
  mutating func bind(_ node: Int) {
    let end = Int(nodes[node].endToken)
    token()
    guard !keepsLayout else { return verbatim(upTo: end) }
    while position < end {
      let index = position
      token()
      if position < end, tokens[index].range.upperBound < tokens[position].range.lowerBound {
        blank()
      }
    }
  }

  /// Values with names in brackets.
  mutating func options(from first: Int, to end: Int) {
    brackets { builder in
      builder.items(from: first, to: end) { builder, option in
        builder.nameAndValue(option)
      }
    }
  }

  mutating func nameAndValue(_ node: Int) {
    token()
    blank()
    token()
    blank()
    value(node + 1)
  }
}
