extension Parser {
  /// Reads the whole source.
  mutating func parseSource() {
    let query = open(.query)
    if tokens.count == 1 {
      reportAndRecover(
        Diagnostic(
          .syntaxError,
          at: 0..<(isTooLong ? 0 : source.count),
          isTooLong
            ? "the text is longer than 4 GiB"
            : source.isEmpty ? "the query is empty" : "the text holds no query",
          notes: [Diagnostic.Note("a query starts with SELECT")],
          server: serverUnexpectedToken
        )
      )
    } else {
      skipToSelect()
      parseQuery(query)
      // The brackets of Apex round the whole text were reported where they open.
      if openBrackets > 0, kind == .rightBracket { leaf(.unexpected) }
      if kind != .endOfQuery {
        reportUnexpected("the end of the query")
        let node = open(.unexpected)
        while kind != .endOfQuery { advance() }
        close(node)
      }
    }
    reportGaps()
    // The token that ends the source belongs to the root, so that the tree covers every byte.
    position = tokens.count
    close(query)
    if diagnostics.contains(where: { $0.severity == .error }) { markBroken(query) }
  }

  /// Reads a query whose node is open.
  ///
  /// grammar: query.
  mutating func parseQuery(_ node: Int) {
    parseClauses(of: node, in: openBrackets > 0 ? .apex : .root)
  }

  /// Skips what stands before the first SELECT, with one diagnostic about it.
  private mutating func skipToSelect() {
    guard kind != .select else { return }
    // A query that merely starts with its second clause is read as it is.
    if kind == .from, hasSelect { return }
    reportAndRecover(Confusion.notAQuery(self))
    if kind == .leftBracket { openBrackets += 1 }
    let node = open(.unexpected)
    while kind != .endOfQuery, kind != .select {
      if kind == .doubleMinus { skipLine() } else { advance() }
    }
    close(node)
  }

  private var hasSelect: Bool {
    for index in position..<tokens.count where tokens[index].kind == .select { return true }
    return false
  }

  /// Reads the clauses of a query up to the bracket or end that closes it.
  mutating func parseClauses(of query: Int, in scope: QueryScope) {
    var seen = ClauseSet()
    var shape = SelectShape()
    var isMisordered = false
    var having: Range<Int>?
    var placeOfFrom: Int?
    while true {
      guard let clause = startOfClause(after: seen) else {
        if isAtEnd(of: scope) { break }
        reportUnexpected(expectation(after: seen, in: scope))
        skipPastUnexpected(in: scope)
        continue
      }
      // Without its closing bracket a subquery runs into the next clauses of the query round it.
      if clause == .from, seen.contains(.from), scope == .child || scope == .semiJoin { break }
      isRecovering = false
      if !clause.isAllowed(in: scope) {
        reportNotAllowed(clause, in: scope)
      } else if seen.contains(clause), !clause.isRepeatable {
        reportRepeated(clause)
      } else if clause == .allRows, seen.contains(.forUpdate) {
        reportLockWithAllRows()
      } else if let last = seen.last, clause < last {
        isMisordered = true
      }
      if clause == .having { having = keywordRange }
      if clause > .from, placeOfFrom == nil { placeOfFrom = position }
      seen.insert(clause)
      switch clause {
      case .select: shape = parseSelectClause(in: scope)
      // USING SCOPE has its place inside the FROM clause, which reads it.
      case .from: if parseFromClause() { seen.insert(.using) }
      default: parseClause(clause)
      }
    }
    if !seen.contains(.from) { reportMissingFrom(at: placeOfFrom ?? position) }
    if let having, !seen.contains(.groupBy) { reportHavingAlone(at: having) }
    if isMisordered { reportClauseOrder(of: query) }
    check(shape, seen: seen)
  }

  /// The clause that starts here; a query whose FROM comes first may still have its SELECT.
  @inline(__always)
  private func startOfClause(after seen: ClauseSet) -> Clause? {
    if kind == .select { return seen.contains(.select) ? nil : .select }
    return clause
  }

  private mutating func parseClause(_ clause: Clause) {
    switch clause {
    case .select, .from: break
    case .using: parseUsingClause()
    case .where: parseWhereClause()
    case .with: parseWithClause()
    case .groupBy: parseGroupByClause()
    case .having: parseHavingClause()
    case .orderBy: parseOrderByClause()
    case .limit: parseLimitClause()
    case .offset: parseOffsetClause()
    case .forView: parseForViewClause()
    case .update: parseUpdateClause()
    case .setOptions: parseSetOptionsClause()
    case .allRows: parseAllRowsClause()
    case .forUpdate: parseForUpdateClause()
    }
  }

  private func isAtEnd(of scope: QueryScope) -> Bool {
    switch scope {
    case .root: kind == .endOfQuery
    case .apex: kind == .endOfQuery || kind == .rightBracket
    case .child, .semiJoin: kind == .endOfQuery || kind == .rightParen
    }
  }

  /// Skips at least one token, to the next clause.
  ///
  /// A second SELECT has clauses of its own, which would only confuse, so all of it is skipped.
  private mutating func skipPastUnexpected(in scope: QueryScope) {
    if kind == .select {
      let node = open(.unexpected)
      while !isAtEnd(of: scope) { advance() }
      return close(node)
    }
    let before = position
    skip()
    guard position == before else { return }
    let node = open(.unexpected)
    advance()
    close(node)
  }
}
