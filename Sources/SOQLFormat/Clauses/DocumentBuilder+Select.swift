import SOQLSyntax

extension DocumentBuilder {
  mutating func selectClause(_ node: Int) {
    token(.upperCase)
    guard kind(node + 1) != .countAll else {
      blank()
      return tokens(upTo: Int(nodes[node].endToken), .upperCase)
    }
    list(from: node + 1, to: end(node)) { $0.selectItem($1) }
  }

  private mutating func selectItem(_ node: Int) {
    // By far the most frequent item: a field and nothing more.
    if nodes[node].size == 2, kind(node + 1) == .fieldPath { return token() }
    forEachChild(of: node) { builder, child in
      if builder.kind(child) == .alias { builder.blank() }
      builder.expression(child)
    }
  }

  /// A field, function, subquery or TYPEOF, wherever it stands.
  mutating func expression(_ node: Int) {
    switch kind(node) {
    case .functionCall: functionCall(node)
    case .distanceFunction, .geolocation: argumentList(node)
    case .fieldsFunction: tokens(upTo: Int(nodes[node].endToken), .upperCase)
    case .formulaFunction: formulaFunction(node)
    case .childSubquery: subquery(node)
    case .typeOf: typeOf(node)
    case .bind, .numberLiteral, .stringLiteral: value(node)
    default: token()
    }
  }

  private mutating func typeOf(_ node: Int) {
    keyword()
    token()
    level += 1
    forEachChild(of: node) { builder, child in
      if builder.kind(child) != .fieldPath {
        builder.line(.hard)
        builder.typeOfBranch(child)
      }
    }
    level -= 1
    line(.hard)
    token(.upperCase)
  }

  private mutating func typeOfBranch(_ node: Int) {
    token(.upperCase)
    var fields = node + 1
    if kind(node) == .typeOfWhen {
      blank()
      token()
      blank()
      token(.upperCase)
      fields = end(fields)
    }
    list(from: fields, to: end(node)) { builder, _ in builder.token() }
  }
}
