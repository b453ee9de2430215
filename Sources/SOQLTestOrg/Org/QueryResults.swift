import SOQLFiles

/// What queries give: the org evaluates none, a test says what each is answered with.
///
/// ```swift
/// org.results.register("SELECT Id, Name FROM Account", rows: 5_000) { index, row in
///   row["Name"] = "Account \(index)"
/// }
/// org.results.register("SELECT COUNT() FROM Account", .rows(.count(5_000)))
/// org.results.register("SELECT Nme FROM Account", .error(OrgError(400, "INVALID_FIELD", "No such column 'Nme'")))
/// org.results.match { query in query.text.hasPrefix("SELECT Id FROM Contact") ? .rows(contacts) : nil }
/// ```
package final class QueryResults: Sendable {
  private let state = Locked(State())

  private struct State {
    var exact: [String: QueryAnswer] = [:]
    var matchers: [@Sendable (AskedQuery) -> QueryAnswer?] = []
    var searches: [String: GivenRows] = [:]
    var plans: [String: String] = [:]
  }

  /// Nothing yet.
  package init() {}

  /// Says what a query gives, wherever it is sent to.
  package func register(_ query: String, _ answer: QueryAnswer) {
    state.withLock { $0.exact[query] = answer }
  }

  /// Says which rows a query gives.
  ///
  /// They are of the object behind FROM, and have a column `Id` if the query selects it.
  ///
  /// - Parameters:
  ///   - query: Its text, as it is sent.
  ///   - count: How many rows.
  ///   - fill: Sets the columns of the row with an index; it must do the same each time.
  package func register(
    _ query: String,
    rows count: Int,
    _ fill: @escaping @Sendable (_ index: Int, _ row: inout GivenRow) -> Void = { _, _ in }
  ) {
    let rows = GivenRows(
      count,
      of: QueryText.object(query) ?? "Account",
      hasID: QueryText.selectsID(query),
      fill
    )
    register(query, .rows(rows))
  }

  /// Asks a function about queries that nothing was said of; functions are asked in the order in which
  /// they were added, until one answers.
  package func match(_ matcher: @escaping @Sendable (AskedQuery) -> QueryAnswer?) {
    state.withLock { $0.matchers.append(matcher) }
  }

  /// Says what a search in SOSL finds.
  package func registerSearch(_ search: String, _ rows: GivenRows) {
    state.withLock { $0.searches[search] = rows }
  }

  /// Says what the plans of a query are, as the whole JSON; else a scan of the table is one.
  package func registerPlan(_ query: String, json: String) {
    state.withLock { $0.plans[query] = json }
  }

  func answer(to query: AskedQuery) -> QueryAnswer {
    let (exact, matchers) = state.withLock { ($0.exact[query.text], $0.matchers) }
    if let exact { return exact }
    for matcher in matchers { if let answer = matcher(query) { return answer } }
    return .error(.malformedQuery("the test gave no result for this query: \(query.text)"))
  }

  func search(_ text: String) -> GivenRows? { state.withLock { $0.searches[text] } }

  func plan(_ text: String) -> String? { state.withLock { $0.plans[text] } }
}

/// What a query is answered with.
package enum QueryAnswer: Sendable {
  case rows(GivenRows)
  case error(OrgError)
}
