/// Answers queries, with the rows that were given for them.
struct QueryService {
  let org: OrgService
  let route: OrgRoute
  let version: String
  let session: OrgSession

  /// The longest query, in characters.
  static let maximumLength = 100_000

  /// The first page of a query.
  func first(
    _ request: ServerRequest,
    _ alter: (@Sendable (inout ResultPage) -> Void)?
  ) throws(OrgError) -> ServerResponse {
    guard let text = request.parameter("q"), !text.isEmpty else {
      throw .malformedQuery("A query string has to be specified")
    }
    guard text.unicodeScalars.count <= Self.maximumLength else {
      throw .malformedQuery(
        "SOQL statements cannot be longer than \(Self.maximumLength) characters."
      )
    }
    let size = try batchSize(request) ?? org.options.pageSize
    let query = AskedQuery(text, resource: route.resource, version: version)
    switch org.results.answer(to: query) {
    case .error(let error): throw error
    case .rows(let rows): return page(of: rows, from: 0, size, known: nil, alter)
    }
  }

  /// A further page of a query, or of the children in one of its rows.
  func more(
    _ request: ServerRequest,
    _ alter: (@Sendable (inout ResultPage) -> Void)?
  ) throws(OrgError) -> ServerResponse {
    guard let (id, cursor, offset) = org.cursors.find(route.last) else { throw .invalidLocator }
    if cursor.session != session.token {
      let creator = org.sessions.find(cursor.session)
      // A locator dies with the session that a rotation ended, and the server blames the new session.
      if creator?.isRotatedAway == true { throw .invalidSession }
      guard org.options.locatorsSurviveRefresh, cursor.grant == session.grant else {
        throw .invalidLocator
      }
    }
    guard org.clock.secondsSince1970 - cursor.created < Cursors.lifetime else {
      throw .invalidLocator
    }
    let size = try batchSize(request) ?? cursor.pageSize
    return page(of: cursor.rows, from: offset, size, known: id, alter)
  }

  /// The plans of a query.
  func explain(_ request: ServerRequest) throws(OrgError) -> ServerResponse {
    guard let text = request.parameter("explain"), !text.isEmpty else {
      throw .malformedQuery("A query string has to be specified")
    }
    if let plan = org.results.plan(text) { return .json(200, plan) }
    guard let object = QueryText.object(text) else {
      throw .malformedQuery("unexpected token: '\(text.prefix(20))'")
    }
    return .json(200, OrgDocuments.plan(of: object, query: text))
  }

  /// What a search finds.
  func search(_ request: ServerRequest) throws(OrgError) -> ServerResponse {
    guard let text = request.parameter("q"), let rows = org.results.search(text) else {
      throw OrgError(400, "MALFORMED_SEARCH", "the test gave no result for this search")
    }
    var writer = writer()
    return .json(200, writer.json(found: rows))
  }

  private func page(
    of rows: GivenRows,
    from offset: Int,
    _ size: Int,
    known locator: String?,
    _ alter: (@Sendable (inout ResultPage) -> Void)?
  ) -> ServerResponse {
    var writer = writer()
    let end = min(rows.count, offset + shrunk(size, at: offset))
    var page = ResultPage(
      totalSize: rows.totalSize ?? rows.count,
      nextRecordsURL: nil,
      rows: offset..<end
    )
    if end < rows.count {
      page.nextRecordsURL = writer.nextPath(locator ?? keep(rows, pageSize: size), end)
    }
    alter?(&page)
    return .json(200, writer.json(page, of: rows))
  }

  private func writer() -> PageWriter {
    PageWriter(
      version: version,
      resource: route.resource,
      childPageSize: max(1, org.options.childPageSize),
      keep: { keep($0, pageSize: $1) }
    )
  }

  private func keep(_ rows: GivenRows, pageSize: Int) -> String {
    org.cursors.add(
      Cursors.Cursor(
        rows: rows,
        pageSize: pageSize,
        session: session.token,
        grant: session.grant,
        created: org.clock.secondsSince1970
      )
    )
  }

  /// The size that the client asks for, if it does: from 200 to 2,000, and never more than the org's.
  private func batchSize(_ request: ServerRequest) throws(OrgError) -> Int? {
    for option in request.headers.words("Sforce-Query-Options") {
      let parts = option.split(separator: "=").map(\.trimmed)
      guard parts.first == "batchsize" else { continue }
      guard parts.count == 2, let size = Int(parts[1]), (200...2_000).contains(size) else {
        throw OrgError(
          400,
          "INVALID_BATCH_SIZE",
          "Batch size must be between 200 and 2000."
        )
      }
      return min(size, org.options.pageSize)
    }
    return nil
  }

  /// A size by chance up to another, if the org makes pages smaller; always the same for one offset.
  private func shrunk(_ size: Int, at offset: Int) -> Int {
    guard let seed = org.options.shrinkingSeed else { return max(1, size) }
    var mixed = (seed &+ UInt64(offset)) &* 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed ^= mixed >> 27
    return 1 + Int(mixed % UInt64(max(1, size)))
  }
}
