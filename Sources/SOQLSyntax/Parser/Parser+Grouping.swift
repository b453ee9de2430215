extension Parser {
  /// grammar: groupByClause.
  mutating func parseGroupByClause() {
    let clause = open(.groupByClause)
    advance()
    if !expect(.by, "BY after GROUP") {
      skip()
    } else if kind == .rollup || kind == .cube, peek() == .leftParen {
      parseGroupingSet()
    } else {
      parseGroupItems()
    }
    close(clause)
  }

  /// grammar: groupingSet.
  private mutating func parseGroupingSet() {
    let node = open(.groupingSet)
    let word = text(range).uppercased()
    advance()
    let opening = range
    advance()
    openParens += 1
    parseGroupItems()
    openParens -= 1
    closeParen(openedAt: opening)
    close(node)
    if kind == .comma {
      reportUnexpected("the next clause; \(word) takes no other grouping beside it")
    }
    if isRecovering { skip() }
  }

  private mutating func parseGroupItems() {
    repeat {
      parseGroupItem()
      let isAtEnd = kind == .endOfQuery || kind == .rightBracket && openBrackets > 0
      if !isRecovering, kind != .comma, openParens == 0, !isAtEnd, clause == nil {
        reportUnexpected("',', HAVING or the next clause")
      }
      if isRecovering { skip(to: .comma) }
    } while take(.comma)
  }

  /// grammar: groupItem.
  private mutating func parseGroupItem() {
    if peek() == .leftParen, kind.isNameable {
      parseFunctionCall()
    } else {
      parseFieldPath("a field to group by")
    }
  }

  /// grammar: orderByClause.
  mutating func parseOrderByClause() {
    let clause = open(.orderByClause)
    advance()
    if expect(.by, "BY after ORDER") {
      repeat {
        parseOrderItem()
        if isRecovering { skip(to: .comma) }
      } while take(.comma)
    } else {
      skip()
    }
    close(clause)
  }

  /// grammar: orderItem.
  private mutating func parseOrderItem() {
    let item = open(.orderItem)
    if kind == .distance, peek() == .leftParen {
      parseDistanceFunction()
    } else if peek() == .leftParen, kind.isNameable {
      parseFunctionCall()
    } else if kind == .integer {
      reportOrdinal()
    } else {
      parseFieldPath("a field to order by")
    }
    if !isRecovering {
      if kind == .asc || kind == .desc { advance() }
      if take(.nulls) {
        if kind == .first || kind == .last {
          advance()
          if kind == .asc || kind == .desc { reportDirectionAfterNulls() }
        } else {
          reportUnexpected("FIRST or LAST after NULLS")
        }
      }
    }
    close(item)
  }
}
