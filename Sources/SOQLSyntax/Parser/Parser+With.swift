extension Parser {
  /// grammar: withClause.
  mutating func parseWithClause() {
    let clause = open(.withClause)
    advance()
    switch kind {
    case .data where peek() == .category: parseWithDataCategory()
    case .recordVisibilityContext where peek() == .leftParen: parseWithRecordVisibilityContext()
    case .securityEnforced where peek() != .equal, .userMode where peek() != .equal,
      .systemMode where peek() != .equal:
      advance()
    default:
      if kind.isNameable, peek() == .equal {
        parseWithFilter()
      } else {
        reportUnexpected(
          "DATA CATEGORY, USER_MODE, SYSTEM_MODE, SECURITY_ENFORCED, RecordVisibilityContext or "
            + "a filter such as UserId = '005…'"
        )
      }
    }
    if isRecovering { skip() }
    close(clause)
  }

  /// grammar: withDataCategory.
  private mutating func parseWithDataCategory() {
    let node = open(.withDataCategory)
    advance()
    advance()
    repeat {
      parseDataCategoryCondition()
      if !isRecovering, kind == .or || kind == .doubleAmpersand || kind == .comma {
        reportUnexpected("AND; data category conditions join by AND alone")
      }
    } while !isRecovering && take(.and)
    close(node)
  }

  /// grammar: dataCategoryCondition.
  private mutating func parseDataCategoryCondition() {
    let node = open(.dataCategoryCondition)
    parseFieldPath("a data category group")
    if !isRecovering {
      switch kind {
      case .at, .above, .below, .aboveOrBelow:
        advance()
        parseDataCategories()
      default: reportUnexpected("AT, ABOVE, BELOW or ABOVE_OR_BELOW")
      }
    }
    close(node)
  }

  private mutating func parseDataCategories() {
    guard kind == .leftParen else { return parseDataCategory() }
    let opening = range
    advance()
    openParens += 1
    repeat { parseDataCategory() } while !isRecovering && take(.comma)
    endArguments(openedAt: opening)
  }

  /// grammar: dataCategory.
  private mutating func parseDataCategory() {
    guard kind.isNameable else { return reportUnexpected("a data category") }
    leaf(.dataCategory)
  }

  /// grammar: withRecordVisibilityContext.
  private mutating func parseWithRecordVisibilityContext() {
    let node = open(.withRecordVisibilityContext)
    advance()
    parseOptions(like: "supportsDomains = true")
    close(node)
  }

  /// grammar: withFilter.
  private mutating func parseWithFilter() {
    let node = open(.withFilter)
    advance()
    advance()
    parseValue("a value")
    close(node)
  }

  /// Reads options in brackets.
  private mutating func parseOptions(like example: String) {
    let opening = range
    advance()
    openParens += 1
    repeat { parseOption(like: example) } while !isRecovering && take(.comma)
    endArguments(openedAt: opening)
  }

  /// grammar: option.
  private mutating func parseOption(like example: String) {
    let node = open(.option)
    if kind.isNameable, peek() == .equal {
      advance()
      advance()
      parseValue("a value")
    } else {
      reportUnexpected("an option such as \(example)")
    }
    close(node)
  }

  /// grammar: setOptionsClause.
  mutating func parseSetOptionsClause() {
    let clause = open(.setOptionsClause)
    advance()
    advance()
    switch kind {
    case .leftParen: parseOptions(like: "honorEmptyStrings = true")
    case .colon: parseBind()
    default: reportUnexpected("options in brackets, or a bind")
    }
    if isRecovering { skip() }
    close(clause)
  }
}
