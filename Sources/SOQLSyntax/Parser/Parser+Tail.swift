extension Parser {
  /// grammar: limitClause.
  mutating func parseLimitClause() {
    let clause = open(.limitClause)
    advance()
    parseRowCount("LIMIT")
    if kind == .comma, !isRecovering { reportSQLPaging(from: clause) }
    if isRecovering { skip() }
    close(clause)
  }

  /// grammar: offsetClause.
  mutating func parseOffsetClause() {
    let clause = open(.offsetClause)
    advance()
    parseRowCount("OFFSET")
    if isRecovering { skip() }
    close(clause)
  }

  /// grammar: rowCount.
  private mutating func parseRowCount(_ clause: String) {
    switch kind {
    case .colon: parseBind()
    case .integer:
      checkRowCount(clause)
      leaf(.numberLiteral)
    case .plus where peek() == .integer:
      let node = open(.numberLiteral)
      advance()
      checkRowCount(clause)
      advance()
      close(node)
    case .minus: reportNegativeRowCount(clause)
    default: reportUnexpected("a whole number or a bind after \(clause)")
    }
  }

  /// grammar: forViewClause.
  mutating func parseForViewClause() {
    let clause = open(.forViewClause)
    advance()
    repeat {
      if kind == .view || kind == .reference {
        advance()
      } else {
        reportUnexpected("VIEW, REFERENCE or UPDATE after FOR")
      }
    } while !isRecovering && take(.comma)
    if isRecovering { skip() }
    close(clause)
  }

  /// grammar: updateClause.
  mutating func parseUpdateClause() {
    let clause = open(.updateClause)
    advance()
    repeat {
      if kind == .tracking || kind == .viewStat {
        advance()
      } else {
        reportUnexpected("TRACKING or VIEWSTAT after UPDATE")
      }
    } while !isRecovering && take(.comma)
    if isRecovering { skip() }
    close(clause)
  }

  /// grammar: forUpdateClause.
  mutating func parseForUpdateClause() {
    let clause = open(.forUpdateClause)
    advance()
    advance()
    close(clause)
  }

  /// grammar: allRowsClause.
  mutating func parseAllRowsClause() {
    let clause = open(.allRowsClause)
    advance()
    advance()
    close(clause)
  }
}
