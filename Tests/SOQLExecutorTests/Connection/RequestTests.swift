import SOQLBuilder
import SOQLExecutor
import SOQLRows
import SOQLSyntax
import Testing

@Suite struct RequestTests {
  private static let rows = ScriptedAnswer.json(page(0..<1, of: 1))

  /// Answers before the good one, and how long is waited before the next tries.
  @Test(
    arguments: [
      ([.failure(.lostBeforeResponse, mayHaveBeenSent: true)], [.milliseconds(250)]),
      ([.failure(.lostWithinResponse, mayHaveBeenSent: true)], [.milliseconds(250)]),
      ([.failure(.undecodable, mayHaveBeenSent: true)], [.milliseconds(250)]),
      (
        [.text("", type: "text/html", status: 503), .text("", type: "text/html", status: 503)],
        [.milliseconds(250), .milliseconds(500)]
      ),
      ([.json("[]", status: 429, headers: ["Retry-After": "7"])], [.seconds(7)]),
      ([failure("UNKNOWN_EXCEPTION", "ErrorId: 1-2", status: 500)], [.milliseconds(250)]),
      ([failure("QUERY_TIMEOUT", status: 400)], [.milliseconds(250)]),
      ([.json(#"{"totalSize":1,"done":true,"rec"#)], [.milliseconds(250)]),
      ([.json("")], [.milliseconds(250)]),
      ([.text("<html><title>Wait</title></html>", type: "text/html")], [.milliseconds(250)]),
      (
        [failure("REQUEST_LIMIT_EXCEEDED", "ConcurrentRequests Limit exceeded.", status: 403)],
        [.milliseconds(250)]
      ),
      // A byte order mark is none of the server's business, but no harm either.
      ([], []),
    ] as [([ScriptedAnswer], [Duration])]
  )
  func triesAgain(_ answers: [ScriptedAnswer], _ delays: [Duration]) async throws {
    let test = try TestConnection((answers + [Self.rows]).map { .any($0) })
    #expect(try await test.connection.query(items(), as: Item.self).all().count == 1)
    #expect(test.clock.delays == delays)
    let retries = test.events.withLock { events in
      events.compactMap { event in
        if case .retry(let retry) = event { retry } else { nil }
      }
    }
    #expect(retries.map(\.delay) == delays)
    #expect(retries.map(\.request.attempt) == Array(1..<answers.count + 1))
    #expect(retries.allSatisfy { !$0.reason.isEmpty })
  }

  @Test func asksWithoutCompressionAfterABrokenOne() async throws {
    let test = try TestConnection([
      .any(.failure(.undecodable, mayHaveBeenSent: true)), .any(Self.rows),
    ])
    _ = try await test.connection.query(items(), as: Item.self).all()
    #expect(test.transport.requests.map(\.acceptsCompression) == [true, false])
  }

  /// Answers that end the call, how many requests there were, and the start of the message.
  @Test(
    arguments: [
      (
        failure("MALFORMED_QUERY", "unexpected token", status: 400), 1,
        "the server answered 400 MALFORMED_QUERY: unexpected token"
      ),
      (
        failure("REQUEST_LIMIT_EXCEEDED", "TotalRequests Limit exceeded.", status: 403), 1,
        "the server answered 403 REQUEST_LIMIT_EXCEEDED: TotalRequests Limit exceeded.; the org has used"
      ),
      (
        .text("", type: "text/html", status: 420), 3, "the server answered 420; the org was deleted"
      ),
      (failure("UNKNOWN_EXCEPTION", status: 500), 3, "the server answered 500 UNKNOWN_EXCEPTION"),
      (
        .text("<title>Maintenance</title>", type: "text/html", status: 503), 5,
        "the server answered 503: Maintenance; Salesforce is not available"
      ),
      (.json("[]", status: 429, headers: ["Retry-After": "3600"]), 1, "the server answered 429"),
      (
        .text(
          "",
          type: "text/html",
          status: 302,
          headers: ["Location": "https://login.example/secret?sid=1"]
        ), 1,
        "the server answered 302 and sends the request elsewhere to https://login.example, which is not"
      ),
      (
        .text("", type: "text/html", status: 301), 1,
        "the server answered 301 and sends the request elsewhere, which is not followed"
      ),
      (.json(#"{"totalSize":1"#), 3, "the server's answer: query result:"),
      (
        .json("[1]"), 1,
        "the server's answer: query result: expected a query result, found an array"
      ),
      (
        .text("<title>Login</title>", type: "text/html"), 2,
        "the server answered 200 with a page instead of JSON: 'Login'"
      ),
      (.json(""), 3, "the server answered 200 with nothing in it"),
      (
        .failure(.insecure, mayHaveBeenSent: false, "the certificate has expired"), 1,
        "the certificate has expired"
      ),
    ] as [(ScriptedAnswer, Int, String)]
  )
  func givesUp(_ answer: ScriptedAnswer, _ requests: Int, _ message: String) async throws {
    let test = try TestConnection(ScriptedTransport { _ in answer })
    let error = await #expect(throws: ExecutionError.self) {
      try await test.connection.query(items(), as: Item.self).all()
    }
    #expect(test.transport.requests.count == requests)
    let text = try #require(error).description
    #expect(text.hasPrefix(message), "\(text)")
    #expect(!text.contains("sid=1") && !text.contains("token-1"))
  }

  /// Places of the next page that are not on the server, or no places.
  @Test(arguments: [
    "https://evil.example/services/data/v62.0/query/x", "//evil.example/x", "@evil.example/x",
    "\\\\evil.example\\x", "/\\evil.example/x", "query/x", "", "/a b", "/a\\nb",
  ])
  func followsNothingButAPath(_ path: String) async throws {
    let escaped = path.replacing("\\", with: "\\\\")
    let test = try TestConnection([
      .any(.json(page(0..<2, of: 6, next: "/services/data/v62.0/query/x-2"))),
      .any(.json(page(2..<4, of: 6, next: escaped))),
    ])
    var found = 0
    let error = await #expect(throws: ExecutionError.self) {
      for try await _ in test.connection.query(try items(), as: Item.self) { found += 1 }
    }
    #expect(found == 2 && error?.rowsDelivered == 2)
    #expect(test.transport.requests.count == 2)
    #expect(test.transport.requests.allSatisfy { $0.origin.host == "org.example" })
  }

  @Test func aConnectionInTroubleSendsEachRequestOnce() async throws {
    let transport = ScriptedTransport { _ in .failure(.lostBeforeResponse, mayHaveBeenSent: true) }
    let test = try TestConnection(transport) { $0.retryPolicy.sharedRetries = 6 }
    for expected in [5, 3, 1, 1] {
      let before = transport.requests.count
      await #expect(throws: ExecutionError.self) {
        try await test.connection.query(items(), as: Item.self).all()
      }
      #expect(transport.requests.count - before == expected)
    }
  }

  @Test func writesAreSentTwiceOnlyIfTheyCannotHaveArrived() async throws {
    for (answer, requests) in [
      (ScriptedAnswer.failure(.lostBeforeResponse, mayHaveBeenSent: true), 1),
      (.failure(.unreachable, mayHaveBeenSent: false), 2),
      (failure("UNABLE_TO_LOCK_ROW", status: 400), 2),
      (.text("", type: "", status: 503), 1),
      (expiredSession, 2),
    ] {
      let test = try TestConnection([.any(answer), .any(.json("{}", status: 201))])
      _ = try? await test.connection.request(.post, "sobjects/Account", body: Array("{}".utf8))
      #expect(test.transport.requests.count == requests)
      #expect(test.transport.requests[0].target == "/services/data/v62.0/sobjects/Account")
    }
    let test = try TestConnection([
      .any(.failure(.lostBeforeResponse, mayHaveBeenSent: true)), .any(.json("{}")),
    ])
    _ = try await test.connection.request(.patch, "sobjects/Account/Key__c/1", isIdempotent: true)
    #expect(test.transport.requests.count == 2)
  }

  @Test func requestsGoNowhereElse() async throws {
    let test = try TestConnection(ScriptedTransport { _ in .json("{}") })
    for path in ["//evil.example", "/a b", "/\\evil.example", "/a\r\nX: 1", "/é"] {
      await #expect(throws: ExecutionError.self) { try await test.connection.request(.get, path) }
    }
    #expect(test.transport.requests.isEmpty)
    let answer = try await test.connection.request(.get, "/services/apexrest/Orders?x=1")
    #expect(answer.status == 200)
    #expect(test.transport.requests[0].target == "/services/apexrest/Orders?x=1")
  }

  @Test func asksForTheVersionOnce() async throws {
    let versions = (49...70).map {
      #"{"label":"R\#($0)","url":"/services/data/v\#($0).0","version":"\#($0).0"}"#
    }
    let list = "[\(versions.joined(separator: ",")),{\"version\":\"101.0\"},{\"version\":9}]"
    let transport = ScriptedTransport { request in
      request.target == "/services/data" ? .json(list) : .json(page(0..<0, of: 0))
    }
    let test = try TestConnection(transport) { $0.apiVersion = nil }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<10 {
        group.addTask { _ = try await test.connection.query(items(), as: Item.self).all() }
      }
      try await group.waitForAll()
    }
    let asked = transport.requests.filter { $0.target == "/services/data" }
    #expect(asked.count == 1)
    #expect(asked[0].bearer == nil)
    #expect(try await test.connection.apiVersion() == .latest)
    #expect(transport.requests.count == 11)
    #expect(try await test.connection.versions().map(\.number).max() == 101)
  }

  @Test func shutdownEndsWhatWaits() async throws {
    let transport = ScriptedTransport { _ in .never }
    let test = try TestConnection(transport) { $0.maximumConcurrentRequests = 2 }
    let readers = (0..<5).map { _ in
      Task { try await test.connection.query(items(), as: Item.self).all() }
    }
    await transport.waitForRequests(2)
    await test.connection.shutdown()
    for reader in readers {
      let error = await #expect(throws: ExecutionError.self) { try await reader.value }
      guard case .shutDown? = error?.cause else {
        Issue.record("\(String(describing: error))")
        continue
      }
    }
  }

  @Test func observersSeeNoSecret() async throws {
    let test = try TestConnection([
      .any(expiredSession),
      .any(.json(page(0..<1, of: 1), headers: ["Sforce-Limit-Info": "api-usage=18/5000"])),
    ])
    let name = "O'Neil"
    let query = try TextQuery("SELECT Id, Name FROM Item__c WHERE Name = \(name)")
    _ = try await test.connection.query(query, as: Item.self).all()
    let events = test.events.withLock { $0 }
    let text = "\(events)"
    #expect(!text.contains("Neil") && !text.contains("token-"))
    #expect(text.contains("WHERE Name = ?"))
    let kinds = events.map { event in
      switch event {
      case .query: "query"
      case .request: "request"
      case .response(_, let status, let bytes, _): "\(status) \(bytes > 0)"
      case .failure: "failure"
      case .retry: "retry"
      case .sessionRenewed: "renewed"
      case .page(let number, let rows, let before, let total):
        "page \(number) \(rows) \(before) \(total ?? -1)"
      case .restart: "restart"
      }
    }
    #expect(
      kinds == ["query", "request", "401 true", "renewed", "request", "200 true", "page 0 1 0 1"]
    )
    #expect(test.connection.apiUsage?.used == 18)
  }
}
