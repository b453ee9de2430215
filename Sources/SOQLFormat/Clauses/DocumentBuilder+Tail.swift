import SOQLSyntax

extension DocumentBuilder {
  /// LIMIT or OFFSET.
  mutating func rowCountClause(_ node: Int) {
    keyword()
    value(node + 1)
  }

  /// FOR VIEW, FOR REFERENCE or UPDATE with the marks that they set.
  mutating func markClause(_ node: Int) {
    keyword()
    indented { builder in
      builder.token(.upperCase)
      while builder.position < Int(builder.nodes[node].endToken) {
        builder.token()
        builder.line(.blank)
        builder.token(.upperCase)
      }
    }
  }

  mutating func setOptionsClause(_ node: Int) {
    keyword()
    keyword()
    if kind(node + 1) == .bind {
      bind(node + 1)
    } else {
      options(from: node + 1, to: end(node))
    }
  }
}
