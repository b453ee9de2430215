import SOQLSyntax

extension LintedStatement {
  /// The conditions of WHERE and HAVING, an outer one before those in it; not those of subqueries.
  var conditions: [Condition] {
    var conditions: [Condition] = []
    for condition in [statement.whereCondition, statement.havingCondition] {
      if let condition { LintedStatement.collect(condition, into: &conditions) }
    }
    return conditions
  }

  private static func collect(_ condition: Condition, into conditions: inout [Condition]) {
    conditions.append(condition)
    switch condition {
    case .logical(_, let terms, _):
      for term in terms { collect(term, into: &conditions) }
    case .not(let inner, _), .parenthesized(let inner, _): collect(inner, into: &conditions)
    case .comparison: break
    }
  }
}

extension Comparison {
  /// The bytes of the operator.
  var operatorRange: Range<Int>? {
    for child in syntax.children where child.kind == .comparisonOperator { return child.range }
    return nil
  }

  /// The field on the left, where no function is over it.
  var plainField: FieldPath? {
    guard case .field(let path) = operand else { return nil }
    return path
  }
}
