extension Parser {
  /// grammar: comparison.
  mutating func parseComparison() {
    let node = open(.comparison)
    let start = position
    parseComparisonOperand()
    if !isRecovering { parseOperatorAndValue(ofOperandAt: start) }
    close(node)
  }

  /// grammar: comparisonOperand.
  private mutating func parseComparisonOperand() {
    switch kind {
    case .distance where peek() == .leftParen: parseDistanceFunction()
    case .formula where peek() == .leftParen: parseFormulaFunction()
    case .group where peek() == .by, .order where peek() == .by:
      reportUnexpected("a condition")
    default:
      if peek() == .leftParen, kind.isNameable, kind != .from {
        parseFunctionCall()
      } else {
        parseFieldPath("a condition")
      }
    }
  }

  private mutating func parseOperatorAndValue(ofOperandAt start: Int) {
    if reportForeignComparison(ofOperandAt: start) { return }
    let comparison = parseComparisonOperator()
    switch comparison {
    case nil: return
    case .like: parseLikePattern()
    case .in, .notIn: parseMembership()
    case .includes, .excludes:
      if kind == .leftParen {
        parseValueList()
      } else {
        reportListExpected(after: comparison == .includes ? "INCLUDES" : "EXCLUDES")
      }
    default: parseValue("a value")
    }
    if !isRecovering { reportAfterValue() }
  }

  /// grammar: comparisonOperator.
  mutating func parseComparisonOperator() -> ComparisonOperator? {
    guard var found = ComparisonOperator(kind) else {
      if kind == .not, peek() == .in {
        let node = open(.comparisonOperator)
        advance()
        advance()
        return end(.notIn, node)
      }
      reportUnexpected("an operator such as =, LIKE or IN")
      return nil
    }
    let node = open(.comparisonOperator)
    advance()
    // The server reads `<` and `=` apart, so a blank between them is legal.
    if kind == .equal, found == .less || found == .greater {
      found = found == .less ? .lessOrEqual : .greaterOrEqual
      advance()
    }
    return end(found, node)
  }

  private mutating func end(_ found: ComparisonOperator, _ node: Int) -> ComparisonOperator {
    nodes[node].detail = found.rawValue
    close(node)
    return found
  }

  /// Reads what stands after IN.
  private mutating func parseMembership() {
    switch kind {
    case .colon: parseBind()
    case .leftParen:
      guard peek() == .select else { return parseValueList() }
      parseSemiJoin()
    default: reportListExpected(after: "IN")
    }
  }

  /// grammar: semiJoin.
  private mutating func parseSemiJoin() {
    parseSubquery(.semiJoin, in: .semiJoin)
  }

  /// grammar: likePattern.
  private mutating func parseLikePattern() {
    if kind == .null || kind == .leftParen {
      reportUnexpected("one pattern in single quotes after LIKE")
    } else {
      parseValue("a pattern in single quotes after LIKE", isPattern: true)
    }
  }

  /// grammar: valueList.
  mutating func parseValueList() {
    let node = open(.valueList)
    let opening = range
    advance()
    openParens += 1
    if kind == .rightParen {
      reportUnexpected("a value; a list may not be empty")
    } else {
      repeat {
        parseValue("a value")
        if !isRecovering, kind != .comma, kind != .rightParen { reportAfterListValue() }
        if isRecovering { skip(to: .comma) }
      } while take(.comma)
    }
    openParens -= 1
    closeParen(openedAt: opening)
    close(node)
  }
}
