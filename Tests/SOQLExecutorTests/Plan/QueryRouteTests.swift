import SOQLBuilder
import SOQLExecutor
import SOQLJSON
import SOQLRows
import Testing

@Suite struct QueryRouteTests {
  private static func query(ids: Int, rest: String = "") throws -> TextQuery {
    let list = (0..<ids).map { "'\(100_000 + $0)'" }.joined(separator: ",")
    return try .unchecked("SELECT Id, Name FROM Item__c WHERE Key__c IN (\(list))\(rest)")
  }

  /// How many encoded quotes there are.
  private static func quotes(in bytes: [UInt8]) -> Int {
    let quote = Array("%27".utf8)
    return bytes.indices.count { bytes[$0] == quote[0] && bytes[$0...].starts(with: quote) }
  }

  private static let composite = "/services/data/v62.0/composite"

  private static func composed(_ body: String, status: Int = 200) -> ScriptedAnswer {
    .json(
      #"{"compositeResponse":[{"body":\#(body),"httpHeaders":{},"httpStatusCode":\#(status),"referenceId":"query"}]}"#
    )
  }

  @Test func shortQueriesAreGot() async throws {
    let test = try TestConnection([])
    let route = try await test.connection.route(for: Self.query(ids: 10))
    #expect(route.method == .get && route.parts == 1)
    #expect("\(route)".hasPrefix("get: URL and header fields have "))
  }

  /// The border between both ways is at 15,500 bytes of all that is sent, the token included.
  @Test func theBorderIsExact() async throws {
    let transport = ScriptedTransport { request in
      request.method == .get
        ? .json(page(0..<0, of: 0)) : Self.composed(page(0..<0, of: 0))
    }
    let test = try TestConnection(transport)
    func query(_ length: Int) throws -> TextQuery {
      let text = String(repeating: "x", count: length)
      return try TextQuery("SELECT Id, Name FROM Item__c WHERE Name = \(text)")
    }
    let short = try await test.connection.route(for: query(1_000)).length
    for length in 15_498...15_502 {
      let query = try query(1_000 + length - short)
      let route = try await test.connection.route(for: query)
      #expect(route.length == length)
      #expect((route.method == .get) == (length <= 15_500))
      _ = try await test.connection.query(query, as: Item.self).all()
      #expect(transport.requests.last?.method == (length <= 15_500 ? .get : .post))
    }
  }

  @Test func longQueriesGoInABody() async throws {
    var options = QueryOptions()
    options.batchSize = 500
    let test = try TestConnection([
      .on(.post, Self.composite, Self.composed(page(0..<2, of: 3, next: queryPath + "/x-2"))),
      .on(.get, queryPath + "/x-2", .json(page(2..<3, of: 3))),
    ])
    let query = try Self.query(ids: 2_000)
    let route = try await test.connection.route(for: query, options: options)
    #expect(route.method == .composite && route.parts == 1 && route.length > 15_500)
    let rows = try await test.connection.query(query, as: Item.self, options: options).all()
    #expect(rows.map(\.id) == ["0", "1", "2"])
    let request = test.transport.requests[0]
    let body = try JSONTape(parsing: try #require(request.body)).root
    let part = try #require(body["compositeRequest"]?.elements.first { _ in true })
    #expect(part["method"]?.string == "GET")
    #expect(part["httpHeaders"]?["Sforce-Query-Options"]?.string == "batchSize=500")
    let url = try #require(part["url"]?.string)
    #expect(url.hasPrefix(queryPath + "?q=SELECT%20Id%2C%20Name%20FROM%20Item__c%20WHERE"))
    #expect(request.headers["Content-Type"] == "application/json")
    #expect(test.transport.problems == [])
  }

  /// Whether deleted rows are asked for, whether tooling is; the composite resource and that of the query.
  @Test(arguments: [
    (true, false, composite, "/services/data/v62.0/queryAll"),
    (false, true, "/services/data/v62.0/tooling/composite", "/services/data/v62.0/tooling/query"),
  ])
  func longQueriesKeepTheirResource(
    _ includesDeleted: Bool,
    _ usesTooling: Bool,
    _ composite: String,
    _ resource: String
  ) async throws {
    var options = QueryOptions()
    options.includesDeleted = includesDeleted
    options.usesTooling = usesTooling
    let test = try TestConnection([.on(.post, composite, Self.composed(page(0..<0, of: 0)))])
    _ = try await test.connection.query(Self.query(ids: 2_000), as: Item.self, options: options)
      .all()
    let body = String(decoding: try #require(test.transport.requests.first?.body), as: UTF8.self)
    #expect(body.contains("\"\(resource)?q=SELECT%20"))
    #expect(!body.contains("httpHeaders"))
  }

  @Test func anErrorInsideIsOneOfTheServer() async throws {
    let test = try TestConnection([
      .any(Self.composed(#"[{"errorCode":"INVALID_FIELD","message":"no"}]"#, status: 400))
    ])
    let query = try Self.query(ids: 2_000)
    let error = await #expect(throws: ExecutionError.self) {
      try await test.connection.query(query, as: Item.self).all()
    }
    guard case .server(let answer)? = error?.cause else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(answer.status == 400 && answer.code == .invalidField)
  }

  @Test func aFailureInsideIsTriedAgain() async throws {
    let test = try TestConnection([
      .any(Self.composed(#"[{"errorCode":"UNKNOWN_EXCEPTION","message":"no"}]"#, status: 500)),
      .any(.failure(.lostBeforeResponse, mayHaveBeenSent: true)),
      .any(Self.composed(page(0..<1, of: 1))),
    ])
    let query = try Self.query(ids: 2_000)
    #expect(try await test.connection.query(query, as: Item.self).all().count == 1)
  }

  /// A server or proxy that takes less than it should.
  @Test(arguments: [413, 414, 431])
  func whatIsTooLongForAURLGoesInABody(_ status: Int) async throws {
    let test = try TestConnection([
      .on(.get, queryPath, .text("<h1>Bad Message 414</h1>", type: "text/html", status: status)),
      .on(.post, Self.composite, Self.composed(page(0..<1, of: 1))),
    ])
    #expect(try await test.connection.query(items(), as: Item.self).all().count == 1)
  }

  @Test func veryLongQueriesAreSplit() async throws {
    let test = try TestConnection(
      ScriptedTransport { request in
        // Each part finds one row, whose name is how many values it has.
        let count = Self.quotes(in: request.body ?? []) / 2
        return Self.composed(
          #"{"totalSize":1,"done":true,"records":[{"Id":"\#(count)","Name":null}]}"#
        )
      }
    )
    let query = try Self.query(ids: 12_000)
    let route = try await test.connection.route(for: query)
    #expect(route.method == .composite && route.parts == 2)
    let rows = try await test.connection.query(query, as: Item.self).all()
    #expect(rows.count == 2)
    #expect(rows.compactMap { Int($0.id) }.reduce(0, +) == 12_000)
    #expect(rows.totalSize == 2)
    #expect(try await test.connection.count(query) == 2)
  }

  /// Queries whose rows depend on one another, or that have nothing to cut.
  @Test(arguments: [" LIMIT 5", " ORDER BY Name", " OR Name = 'x'"])
  func whatCannotBeSplitIsNotSent(_ rest: String) async throws {
    let test = try TestConnection([])
    let query = try Self.query(ids: 12_000, rest: rest)
    let error = await #expect(throws: ExecutionError.self) {
      try await test.connection.query(query, as: Item.self).all()
    }
    guard case .route(let problem)? = error?.cause else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(problem.description.contains("cannot be split"))
    #expect(test.transport.requests.isEmpty)
  }

  @Test func cursorsKnowTheirPart() async throws {
    let query = try Self.query(ids: 12_000)
    let path = "/services/data/v62.0/query/x-2"
    let test = try TestConnection([
      .any(Self.composed(page(0..<1, of: 1))), .any(Self.composed(page(1..<3, of: 4, next: path))),
      .on(.get, path, .failure(.insecure, mayHaveBeenSent: false)),
      .on(.get, path, .json(page(3..<5, of: 4))),
    ])
    var found: [String] = []
    let rows = test.connection.query(query, as: Item.self)
    let error = await #expect(throws: ExecutionError.self) {
      for try await item in rows { found.append(item.id) }
    }
    let cursor = try #require(error?.cursor)
    #expect(cursor.part == 1 && cursor.path == path && cursor.rowsDelivered == 3)
    for try await item in rows.resumed(at: cursor) { found.append(item.id) }
    #expect(found == (0..<5).map(String.init))
    #expect(test.transport.problems == [] && test.transport.remainingSteps == 0)
  }

  @Test(arguments: [
    ("plain-._~", "plain-._~"), ("a b+c", "a%20b%2Bc"), ("'%é", "%27%25%C3%A9"),
    ("/?#&=", "%2F%3F%23%26%3D"),
  ])
  func encodesAllThatIsNotPlain(_ text: String, _ expected: String) {
    #expect(PercentEncoding.encode(text) == expected)
  }
}
