import SOQLSyntax

/// grammar: condition, conditionTerm.
extension Writer {
  /// Writes the condition of a clause, which needs no brackets.
  mutating func write(top condition: ConditionNode, ofGroups: Bool = false) {
    switch condition {
    case .group(let joint, let terms, _):
      for (index, term) in terms.enumerated() {
        if index > 0 { write(joint.text, between: " ") }
        write(term: term, ofGroups: ofGroups)
      }
    case .not(let inner, _):
      write("NOT ")
      write(term: inner, ofGroups: ofGroups)
    default: write(term: condition, ofGroups: ofGroups)
    }
  }

  /// Writes a condition beside others: a group or NOT gets brackets, since SOQL has no precedence.
  private mutating func write(term condition: ConditionNode, ofGroups: Bool) {
    switch condition {
    case .comparison(let field, let operation, let value):
      write(field)
      write(operation.text, between: " ")
      write(value)
    case .list(let field, let operation, let values):
      write(field)
      write(operation.text, between: " ")
      write(list: values)
    case .semiJoin(let field, let isNegated, let parts):
      write(field)
      write(isNegated ? " NOT IN (" : " IN (")
      write(parts)
      write(")")
    case .constant(let value): write(constant: value, ofGroups: ofGroups)
    case .tooDeep: refuse("conditions nest too deep")
    case .group, .not:
      write("(")
      write(top: condition, ofGroups: ofGroups)
      write(")")
    }
  }

  /// Writes what is always true or never: each record has an Id, and each group has a count of them.
  private mutating func write(constant value: Bool, ofGroups: Bool) {
    if ofGroups {
      write(value ? "COUNT(Id) >= 0" : "COUNT(Id) < 0")
    } else {
      write(value ? "Id != NULL" : "Id = NULL")
    }
  }
}
