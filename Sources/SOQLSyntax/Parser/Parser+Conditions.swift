extension Parser {
  /// grammar: whereClause.
  mutating func parseWhereClause() {
    let clause = open(.whereClause)
    advance()
    parseCondition()
    close(clause)
  }

  /// grammar: havingClause.
  mutating func parseHavingClause() {
    let clause = open(.havingClause)
    advance()
    parseCondition()
    close(clause)
  }

  /// Reads terms joined by AND or by OR, or one term under NOT.
  ///
  /// Other mixtures are read too, with a diagnostic, as SQL would read them: a tool that only lists
  /// their fields is still right.
  ///
  /// grammar: condition.
  mutating func parseCondition() {
    let first = nodes.count
    var isNegated = kind == .not
    parseConditionTerm()
    guard let firstOperator = logicalOperator else { return }
    wrap(.logicalCondition, from: first)
    nodes[first].detail = firstOperator.rawValue
    var isMixed = false
    while let next = logicalOperator {
      isRecovering = false
      if next != firstOperator { isMixed = true }
      if kind != .and, kind != .or { reportForeignOperator(at: position) }
      advance()
      if kind == .not { isNegated = true }
      parseConditionTerm()
    }
    close(first)
    if isMixed || isNegated { reportMixedLogic(in: first, isMixed: isMixed) }
  }

  /// The operator at hand that joins conditions, also as other languages write it.
  private var logicalOperator: LogicalOperator? {
    switch kind {
    case .and, .doubleAmpersand: .and
    case .or, .doublePipe: .or
    default: nil
    }
  }

  /// grammar: conditionTerm.
  mutating func parseConditionTerm() {
    if startsSubqueryOperand {
      reportSubqueryAsOperand()
    } else if kind == .not || kind == .leftParen {
      guard enterNesting() else { return }
      if kind == .not { parseNotCondition() } else { parseParenthesizedCondition() }
      depth -= 1
    } else {
      parseComparison()
    }
    if isRecovering { skip(to: .logicalOperator) }
  }

  /// Whether a subquery stands here, alone or after a word such as EXISTS.
  @inline(__always)
  private var startsSubqueryOperand: Bool {
    if kind == .leftParen { return peek() == .select }
    return kind.isNameable && peek() == .leftParen && peek(2) == .select
  }

  /// grammar: notCondition.
  mutating func parseNotCondition() {
    let node = open(.notCondition)
    advance()
    let operand = position
    let isDoubled = kind == .not
    parseConditionTerm()
    if isDoubled { reportDoubleNegation(operand: operand) }
    close(node)
  }

  /// grammar: parenthesizedCondition.
  mutating func parseParenthesizedCondition() {
    let node = open(.parenthesizedCondition)
    let opening = range
    advance()
    openParens += 1
    parseCondition()
    openParens -= 1
    closeParen(openedAt: opening)
    close(node)
  }
}
