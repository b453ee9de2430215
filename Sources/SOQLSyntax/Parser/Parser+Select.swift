extension Parser {
  /// grammar: selectClause.
  mutating func parseSelectClause(in scope: QueryScope) -> SelectShape {
    let clause = open(.selectClause)
    var shape = SelectShape()
    advance()
    if scope == .semiJoin {
      parseSemiJoinField()
    } else if kind == .count, peek() == .leftParen, peek(2) == .rightParen {
      shape.countAll = nodes.count
      parseCountAll()
    } else {
      repeat {
        let item = nodes.count
        parseSelectItem()
        if isRecovering {
          skip(to: .comma)
        } else if shape.aliasedField == nil, nodes.count - item == 3,
          nodes[item + 1].kind == .fieldPath, nodes[item + 2].kind == .alias
        {
          shape.aliasedField = item
        }
      } while take(.comma)
    }
    close(clause)
    return shape
  }

  /// The one field that the subquery of a semi-join selects.
  private mutating func parseSemiJoinField() {
    let item = open(.selectItem)
    if kind == .typeof, peek(2) == .when {
      reportUnexpected("one plain field; a semi-join takes no TYPEOF")
    } else {
      parseFieldPath("one field")
      if kind != .from, evidentClause == nil {
        reportUnexpected("FROM after the one plain field of a semi-join")
      }
    }
    if isRecovering { skip() }
    close(item)
  }

  /// grammar: countAll.
  mutating func parseCountAll() {
    let item = open(.countAll)
    advance()
    advance()
    advance()
    close(item)
    guard kind != .from else { return }
    if kind == .comma {
      reportCountAllInCompany(item)
    } else {
      reportUnexpected("FROM after COUNT(), which stands alone and takes no alias")
    }
    skip()
  }

  /// grammar: selectItem.
  mutating func parseSelectItem() {
    let item = open(.selectItem)
    let next = peek()
    if kind == .name || kind == .path, next == .comma || next == .from {
      // By far the most frequent item: a field and nothing more.
      leaf(.fieldPath)
      return close(item)
    }
    switch kind {
    case .leftParen:
      parseChildSubquery()
    case .typeof where startsTypeOf:
      parseTypeOf()
    case .distance where peek() == .leftParen:
      parseDistanceFunction()
    case .fields where peek() == .leftParen:
      parseFieldsFunction()
    case .count where peek() == .leftParen && peek(2) == .rightParen:
      reportCountAllInCompany(position)
    default:
      // Before a subquery the name is a field, and a comma is missing.
      if next == .leftParen, kind.isNameable, peek(2) != .select {
        parseFunctionCall()
      } else {
        parseFieldPath("a field")
      }
    }
    if kind == .as { reportAsInSelect() }
    if kind.isReserved, peek() == .from || peek() == .comma {
      reportNameExpected("an alias")
      leaf(.unexpected)
    }
    if kind.isAliasable, !isRecovering, evidentClause == nil { parseAlias() }
    if kind != .comma, kind != .from, !isRecovering, !endsSelectList { reportAfterSelectItem() }
    close(item)
  }

  /// Whether the SELECT list can end here, if only by a mistake that is reported later.
  private var endsSelectList: Bool { kind == .endOfQuery || evidentClause != nil }

  /// grammar: alias.
  mutating func parseAlias() {
    leaf(.alias)
  }

  /// grammar: fieldPath.
  mutating func parseFieldPath(_ expectation: @autoclosure () -> String) {
    guard kind == .path || kind.isNameable else { return reportNameExpected(expectation()) }
    leaf(.fieldPath)
  }

  /// grammar: childSubquery.
  mutating func parseChildSubquery() {
    guard peek() == .select else {
      let opening = range
      advance()
      reportUnexpected("SELECT after '('")
      if openParens == 0 { isRecovering = true }
      recoverFromBracket(at: opening)
      return
    }
    parseSubquery(.childSubquery, in: .child)
  }

  /// Reads a bracketed subquery.
  mutating func parseSubquery(_ kind: SyntaxKind, in scope: QueryScope) {
    guard enterNesting(Parser.queryLevels) else { return }
    let node = open(kind)
    let opening = range
    let outer = isSubqueryBroken
    isSubqueryBroken = false
    openParens += 1
    advance()
    parseClauses(of: node, in: scope)
    openParens -= 1
    let isClosed = closeParen(openedAt: opening)
    isSubqueryBroken = outer
    close(node)
    // The bracket shows where the outer query goes on, whatever was wrong inside.
    if isClosed { isRecovering = false }
    depth -= Parser.queryLevels
  }

  /// Takes the bracket that closes a construct; a subquery that a mistake has run out of does without.
  @discardableResult
  mutating func closeParen(openedAt opening: Range<Int>) -> Bool {
    if take(.rightParen) { return true }
    if isSubqueryBroken { isRecovering = true }
    guard !isRecovering else { return false }
    var diagnostic = unexpected("')'")
    diagnostic.notes.append(Diagnostic.Note("the bracket was opened here", at: opening))
    reportAndRecover(diagnostic)
    return false
  }

  /// Skips the rest of a bracket whose inside makes no sense.
  mutating func recoverFromBracket(at opening: Range<Int>) {
    openParens += 1
    skip()
    openParens -= 1
    if kind == .rightParen { leaf(.unexpected) }
  }

  /// grammar: fieldsFunction.
  mutating func parseFieldsFunction() {
    let node = open(.fieldsFunction)
    advance()
    let opening = range
    advance()
    if kind.isNameable {
      advance()
    } else {
      reportUnexpected("ALL, CUSTOM or STANDARD")
    }
    openParens += 1
    if isRecovering { skip() }
    openParens -= 1
    closeParen(openedAt: opening)
    close(node)
  }
}
