extension Parser {
  /// Reads the FROM clause and says whether it held USING SCOPE.
  ///
  /// grammar: fromClause.
  mutating func parseFromClause() -> Bool {
    let clause = open(.fromClause)
    var hasUsing = false
    advance()
    repeat {
      parseFromItem()
      if isRecovering { skip(to: .comma) }
      if kind == .using, !hasUsing {
        parseUsingClause()
        hasUsing = true
      }
    } while take(.comma)
    close(clause)
    return hasUsing
  }

  /// grammar: fromItem.
  mutating func parseFromItem() {
    let item = open(.fromItem)
    parseObjectName("an object")
    // A second FROM is the name that was meant, not the next clause.
    if kind == .from, isRecovering { leaf(.unexpected) }
    _ = take(.as)
    // ORDER before a name lacks its BY; it could be an alias only before a clause.
    let isOrder = kind == .order && (peek() == .name || peek() == .path)
    if kind.isAliasable, !isRecovering, evidentClause == nil, !isOrder {
      if isFollowedByComparison {
        reportUnexpected("WHERE before a condition")
      } else {
        parseAlias()
      }
    }
    close(item)
  }

  /// Whether the current word stands before an operator, where no alias could.
  private var isFollowedByComparison: Bool {
    switch peek() {
    case .equal, .doubleEqual, .notEqual, .lessGreater, .less, .lessOrEqual, .greater,
      .greaterOrEqual, .like, .in, .includes, .excludes:
      true
    case .not: peek(2) == .in
    default: false
    }
  }

  /// grammar: objectName.
  mutating func parseObjectName(_ expectation: @autoclosure () -> String) {
    guard kind == .path || kind.isNameable else { return reportNameExpected(expectation()) }
    leaf(.objectName)
  }

  /// grammar: usingClause.
  mutating func parseUsingClause() {
    let clause = open(.usingClause)
    advance()
    if expect(.scope, "SCOPE after USING") {
      if kind.isNameable {
        advance()
      } else {
        reportUnexpected("a scope such as mine")
      }
    }
    if isRecovering { skip(to: .comma) }
    close(clause)
  }
}
