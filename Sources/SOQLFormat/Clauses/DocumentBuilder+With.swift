import SOQLSyntax

extension DocumentBuilder {
  mutating func withClause(_ node: Int) {
    keyword()
    guard node + 1 < end(node) else { return token(.upperCase) }
    switch kind(node + 1) {
    case .withDataCategory: withDataCategory(node + 1)
    case .withRecordVisibilityContext:
      // Salesforce writes this word in mixed case throughout.
      token(.spelled("RecordVisibilityContext"))
      blank()
      options(from: node + 2, to: end(node))
    default: nameAndValue(node + 1)
    }
  }

  private mutating func withDataCategory(_ node: Int) {
    keyword()
    token(.upperCase)
    if end(node + 1) < end(node) {
      besideKeyword { $0.dataCategoryConditions(of: node) }
    } else {
      blank()
      dataCategoryConditions(of: node)
    }
  }

  private mutating func dataCategoryConditions(of node: Int) {
    operands(of: node) { $0.dataCategoryCondition($1) }
  }

  private mutating func dataCategoryCondition(_ node: Int) {
    token()
    blank()
    keyword()
    if next == .leftParen {
      let categories = end(node + 1)
      brackets { builder in
        builder.items(from: categories, to: builder.end(node), breaking: .fill) { builder, _ in
          builder.token()
        }
      }
    } else {
      token()
    }
  }
}
