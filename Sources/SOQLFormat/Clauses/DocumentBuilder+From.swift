import SOQLSyntax

extension DocumentBuilder {
  mutating func fromClause(_ node: Int) {
    token(.upperCase)
    var using = node + 1
    while using < end(node), kind(using) != .usingClause { using = end(using) }
    list(from: node + 1, to: using) { $0.fromItem($1) }
    guard using < end(node) else { return }
    line(.blank)
    usingClause()
    let rest = end(using)
    guard rest < end(node) else { return }
    indented { builder in
      builder.token()
      builder.line(.blank)
      builder.items(from: rest, to: builder.end(node)) { $0.fromItem($1) }
    }
  }

  private mutating func fromItem(_ node: Int) {
    token()
    if position < Int(nodes[node].endToken) {
      blank()
      token()
    }
  }

  private mutating func usingClause() {
    keyword()
    keyword()
    token()
  }
}
