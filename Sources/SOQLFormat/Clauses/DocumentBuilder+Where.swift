import SOQLSyntax

extension DocumentBuilder {
  /// WHERE or HAVING.
  mutating func whereClause(_ node: Int) {
    token(.upperCase)
    let condition = unwrapped(node + 1)
    if kind(condition) == .logicalCondition {
      besideKeyword { $0.terms(of: condition) }
    } else {
      besideKeyword(condition)
    }
  }

  /// Several operands: beside their keyword if they fit, otherwise one a line, led by their operator.
  mutating func besideKeyword(_ operands: (inout DocumentBuilder) -> Void) {
    indented { builder in
      builder.line(.blank)
      operands(&builder)
    }
  }

  /// One condition, which stays beside its keyword unless comments come between them.
  private mutating func besideKeyword(_ node: Int) {
    guard comments.ownLines.isEmpty else {
      level += 1
      line(.hard)
      condition(node)
      level -= 1
      return
    }
    blank()
    condition(node)
  }

  /// The condition inside brackets that are left out.
  private func unwrapped(_ node: Int) -> Int {
    var condition = node
    while kind(condition) == .parenthesizedCondition, !dropped.isEmpty,
      dropped[Int(nodes[condition].firstToken)]
    {
      condition += 1
    }
    return condition
  }

  /// The operands of AND or OR, or a condition alone.
  private mutating func terms(of node: Int) {
    guard kind(node) == .logicalCondition else { return condition(node) }
    operands(of: node) { $0.condition($1) }
  }

  /// The children of a node with operators between them.
  mutating func operands(of node: Int, _ operand: (inout DocumentBuilder, Int) -> Void) {
    var isFirst = true
    forEachChild(of: node) { builder, child in
      if !isFirst { builder.logicalOperator() }
      isFirst = false
      operand(&builder, child)
    }
  }

  private mutating func condition(_ node: Int) {
    let condition = unwrapped(node)
    switch kind(condition) {
    case .notCondition:
      keyword()
      self.condition(condition + 1)
    case .parenthesizedCondition:
      let inner = unwrapped(condition + 1)
      if kind(inner) == .notCondition {
        token()
        self.condition(inner)
        token()
      } else {
        brackets { $0.terms(of: inner) }
      }
    default: comparison(condition)
    }
  }

  private mutating func comparison(_ node: Int) {
    let sign = end(node + 1)
    expression(node + 1)
    blank()
    comparisonOperator(sign)
    value(sign + 1)
  }

  private mutating func comparisonOperator(_ node: Int) {
    switch next {
    case .lessGreater: token(.spelled("!="))
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: token()
    default: return keywords(upTo: Int(nodes[node].endToken))
    }
    // The parts of `< =` go together.
    if position < Int(nodes[node].endToken) { token() }
    blank()
  }
}
