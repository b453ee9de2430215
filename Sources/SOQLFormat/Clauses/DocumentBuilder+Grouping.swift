import SOQLSyntax

extension DocumentBuilder {
  mutating func groupByClause(_ node: Int) {
    keyword()
    token(.upperCase)
    guard kind(node + 1) == .groupingSet else {
      return list(from: node + 1, to: end(node)) { $0.expression($1) }
    }
    blank()
    token(.upperCase)
    brackets { builder in
      builder.items(from: node + 2, to: builder.end(node)) { $0.expression($1) }
    }
  }

  mutating func orderByClause(_ node: Int) {
    keyword()
    token(.upperCase)
    list(from: node + 1, to: end(node)) { $0.orderItem($1) }
  }

  private mutating func orderItem(_ node: Int) {
    expression(node + 1)
    while position < Int(nodes[node].endToken) {
      blank()
      token(.upperCase)
    }
  }
}
