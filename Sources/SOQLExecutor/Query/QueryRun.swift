import SOQLBuilder
import SOQLRows
import SOQLSyntax

/// A query with all that is needed to run it, any number of times.
struct QueryRun: Sendable {
  let connection: Connection
  let query: any SOQLQuery
  var options: QueryOptions
  /// Where to begin.
  var cursor: QueryCursor?
  /// Whether the caller gets all rows at once.
  var collectsRows = false
  /// The limit to put into the text, if it lets one.
  var limit: Int?
  /// The columns of the result.
  let columns: [ResultColumn]
  /// Whether rows have children, which come in pages of their own.
  var selectsChildren: Bool
  /// Whether the number of rows is the answer.
  let countsRows: Bool

  init(_ connection: Connection, _ query: any SOQLQuery, _ options: QueryOptions) {
    self.connection = connection
    self.query = query
    self.options = options
    let text = query.text(channel: options.usesTooling ? .tooling : .rest)
    let statement = SyntaxTree(parsing: text).statement
    columns = statement.resultColumns
    countsRows = statement.selectClause?.isCountAll ?? false
    selectsChildren =
      statement.selectClause?.items.contains { item in
        if case .childSubquery = item.expression { true } else { false }
      } ?? false
  }

  func resumed(at cursor: QueryCursor) -> QueryRun {
    var run = self
    run.cursor = cursor
    return run
  }

  /// The same for so many rows, of which the server is to send no more than it must.
  func limited(to count: Int) -> QueryRun {
    var run = self
    run.options.maxRows = count
    run.options.batchSize = options.batchSize ?? QueryOptions.batchSizes.lowerBound
    run.limit = count
    return run
  }

  var channel: Channel { options.usesTooling ? .tooling : .rest }

  var includesDeleted: Bool { options.includesDeleted || query.includesDeleted }

  /// When a run that begins now must be done, by the connection's clock; no further off than can be added.
  var deadline: Duration? {
    options.deadline.map { connection.options.clock.now() + min($0, .seconds(1 << 40)) }
  }

  /// The rules of its pages.
  func rules(parts: Int) -> Paging.Rules {
    var rules = Paging.Rules()
    rules.parts = parts
    rules.maxRows = options.maxRows.map { max($0, 0) }
    rules.requiresAllRows = options.requiresAllRows
    rules.countsRows = countsRows
    rules.restart = options.restart
    rules.collectsRows = collectsRows
    return rules
  }

  /// Throws what is wrong with the query, before anything is sent.
  func check() throws(ExecutionError) {
    do throws(QueryError) {
      _ = try query.checkedText(
        channel: channel,
        apiVersion: connection.options.apiVersion ?? .latest,
        schema: options.schema
      )
    } catch {
      throw ExecutionError(.query(error))
    }
  }

  /// Finds out how the query is sent, after a change of the text of each part.
  func prepared(
    _ change: (String) -> String = { $0 }
  ) async throws(ExecutionError) -> PreparedQuery {
    let deadline = deadline
    try check()
    let session = try await connection.session(by: deadline)
    let resources = try await connection.resources(by: deadline)
    let resource =
      "\(resources)\(options.usesTooling ? "/tooling" : "")/query\(includesDeleted ? "All" : "")"
    let composite = "\(resources)\(options.usesTooling ? "/tooling" : "")/composite"
    var headers: HTTPHeaders = ["Accept": "application/json"]
    if let size = options.batchSize {
      headers["Sforce-Query-Options"] = "batchSize=\(QueryOptions.clamped(size))"
    }
    let overhead = RequestSize.overhead(
      of: connection.request(for: Call(resource, headers), session)
    )
    let text = query.text(channel: channel)
    let hash = QueryHash.of(
      text,
      includesDeleted: includesDeleted,
      usesTooling: options.usesTooling
    )
    let planned = try RoutePlanner(overhead: overhead).plan(query, channel)
    return PreparedQuery(
      texts: planned.texts.map { text in
        change(limit.map { LimitedText.limited(text, to: $0) } ?? text)
      },
      route: planned.route,
      resource: resource,
      composite: composite,
      headers: headers,
      hash: hash,
      instance: session.instance,
      deadline: deadline
    )
  }
}

/// A query that is ready to be sent.
struct PreparedQuery: Sendable {
  /// The text of each part.
  let texts: [String]
  let route: QueryRoute
  /// The path of the query resource.
  let resource: String
  /// The path of the composite resource.
  let composite: String
  let headers: HTTPHeaders
  let hash: String
  let instance: Origin
  /// When all must be done, by the connection's clock.
  let deadline: Duration?
}

extension QueryOptions {
  /// The batch sizes that the server takes.
  static let batchSizes = 200...2_000

  static func clamped(_ size: Int) -> Int {
    min(max(size, batchSizes.lowerBound), batchSizes.upperBound)
  }
}
