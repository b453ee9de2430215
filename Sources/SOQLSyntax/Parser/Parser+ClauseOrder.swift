extension Parser {
  /// What may follow the clauses met so far, for messages.
  func expectation(after seen: ClauseSet, in scope: QueryScope) -> String {
    if !seen.contains(.from) { return "FROM" }
    let end =
      switch scope {
      case .root: "the end of the query"
      case .apex: "']'"
      case .child, .semiJoin: "')'"
      }
    if seen.last == .from { return "an alias, the next clause or \(end)" }
    return seen.last == .forUpdate ? end : "the next clause or \(end)"
  }

  /// Reports that a query has no FROM, unless a mistake in its SELECT list explains it.
  ///
  /// What a check found explains nothing: the grammar accepts it. FROM belongs before the first of the
  /// clauses that follow it.
  mutating func reportMissingFrom(at place: Int) {
    guard !isRecovering,
      !diagnostics.contains(where: { $0.severity == .error && $0.check == nil })
    else { return }
    let end = position
    move(to: place)
    reportUnexpected("FROM and an object")
    move(to: end)
  }

  private mutating func move(to place: Int) {
    position = place
    kind = tokens[place].kind
  }

  /// Reports a clause that stands a second time.
  mutating func reportRepeated(_ clause: Clause) {
    var advice = "keep one of the two"
    if clause == .where || clause == .having { advice = "join the conditions by AND" }
    if clause == .groupBy || clause == .orderBy { advice = "join the lists by a comma" }
    report(
      Diagnostic(
        .syntaxError,
        at: keywordRange,
        "the \(clause.keyword) clause stands twice",
        notes: [Diagnostic.Note(advice)],
        server: serverUnexpectedToken
      )
    )
  }

  /// Reports a HAVING clause in a query without GROUP BY.
  mutating func reportHavingAlone(at place: Range<Int>) {
    report(
      Diagnostic(
        .syntaxError,
        at: place,
        "HAVING needs a GROUP BY clause before it",
        notes: [Diagnostic.Note("conditions on rows belong into WHERE")],
        server: .malformedQuery("unexpected token: 'HAVING'")
      )
    )
  }

  /// Reports ALL ROWS after FOR UPDATE.
  mutating func reportLockWithAllRows() {
    report(
      Diagnostic(
        .syntaxError,
        at: keywordRange,
        "ALL ROWS may not stand beside FOR UPDATE",
        notes: [Diagnostic.Note("deleted rows cannot be locked; keep one of the two")],
        server: serverUnexpectedToken
      )
    )
  }

  /// Reports a clause that a subquery does not take.
  mutating func reportNotAllowed(_ clause: Clause, in scope: QueryScope) {
    let place = scope == .child ? "a child subquery" : "the subquery of a semi-join"
    let advice =
      scope == .child
      ? "it belongs to the outer query"
      : "a semi-join takes one field, FROM, WHERE and WITH; check for a missing ')'"
    report(
      Diagnostic(
        .syntaxError,
        at: keywordRange,
        "\(clause.keyword) may not stand in \(place)",
        notes: [Diagnostic.Note(advice)],
        server: serverUnexpectedToken
      )
    )
    isSubqueryBroken = true
  }

  /// Reports clauses that stand in the wrong order, with an edit that puts each in its place.
  ///
  /// The clauses change places among themselves; white space and comments between them stay.
  mutating func reportClauseOrder(of query: Int) {
    var ranges: [(clause: Clause, range: Range<Int>)] = []
    var index = query + 1
    while index < nodes.count {
      let node = nodes[index]
      if let clause = Clause(node.kind, firstWord: tokens[Int(node.firstToken)].kind) {
        ranges.append((clause, range(ofTokens: Int(node.firstToken)..<Int(node.endToken))))
      }
      index += Int(node.size)
    }
    let sorted = ranges.enumerated()
      .sorted { ($0.element.clause.rawValue, $0.offset) < ($1.element.clause.rawValue, $1.offset) }
      .map(\.element)
    guard let (culprit, before) = firstMisplaced(ranges) else { return }
    let edits = zip(ranges, sorted).filter { $0.0.range != $0.1.range }.map { slot, moved in
      SourceEdit(replacing: slot.range, with: padded(moved.range, for: slot.range))
    }
    let keyword = culprit.clause.keyword
    let keywordEnd = culprit.range.lowerBound + min(keyword.utf8.count, culprit.range.count)
    report(
      Diagnostic(
        .clauseOrder,
        at: culprit.range.lowerBound..<keywordEnd,
        "\(keyword) must stand before \(before.keyword)",
        notes: [
          Diagnostic.Note(
            "the order is SELECT, FROM, WHERE, WITH, GROUP BY, HAVING, ORDER BY, LIMIT, OFFSET, FOR …"
          )
        ],
        fixes: [FixIt("put the clauses in order", isSafe: true, edits)],
        server: .malformedQuery(
          options.apiVersion.hasQuotedTokens
            ? "unexpected token: '\(keyword)'" : "unexpected token: \(keyword)"
        )
      )
    )
  }

  /// The first clause that stands after one that it must precede, and that one.
  private func firstMisplaced(
    _ clauses: [(clause: Clause, range: Range<Int>)]
  ) -> ((clause: Clause, range: Range<Int>), Clause)? {
    for (index, entry) in clauses.enumerated() {
      if let before = clauses[..<index].map(\.clause).first(where: { $0 > entry.clause }) {
        return (entry, before)
      }
    }
    return nil
  }

  /// The text of a clause, with a blank where it would run into a neighbour of its new place.
  private func padded(_ moved: Range<Int>, for slot: Range<Int>) -> String {
    var result = text(moved)
    if slot.lowerBound > 0, source[slot.lowerBound - 1].continuesWord { result = " " + result }
    if slot.upperBound < source.count, source[slot.upperBound].continuesWord { result += " " }
    return result
  }

  /// The bytes of the keyword at hand, both words of those that have two.
  var keywordRange: Range<Int> {
    switch kind {
    case .group, .order, .set, .all, .for:
      peek().isKeyword ? range(ofTokens: position..<position + 2) : range
    default: range
    }
  }
}

extension Clause {
  /// The clause of a node, or `nil` if the node is none.
  init?(_ kind: SyntaxKind, firstWord: TokenKind) {
    switch kind {
    case .selectClause: self = .select
    case .fromClause: self = .from
    case .usingClause: self = .using
    case .whereClause: self = .where
    case .withClause: self = .with
    case .groupByClause: self = .groupBy
    case .havingClause: self = .having
    case .orderByClause: self = .orderBy
    case .limitClause: self = .limit
    case .offsetClause: self = .offset
    case .forViewClause: self = .forView
    case .updateClause: self = .update
    case .setOptionsClause: self = .setOptions
    case .allRowsClause: self = .allRows
    case .forUpdateClause: self = .forUpdate
    default: return nil
    }
  }
}
