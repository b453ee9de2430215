import SOQLExecutor
import SOQLTestOrg
import Testing

/// A fault, the requests that meet it, and what becomes of a query for 1,000 rows on ten pages.
struct FaultLine: Sendable, CustomTestStringConvertible {
  enum Outcome: Sendable {
    /// All rows come.
    case complete
    /// After so many rows an error is thrown whose text starts so.
    case error(after: Int, String)
  }

  let name: String
  let fault: Fault
  var match = RequestMatch.queryMore
  var requests: ClosedRange<Int> = 3...3
  let outcome: Outcome
  /// How often the session is renewed.
  var renewals = 0

  var testDescription: String { name }

  init(
    _ name: String,
    _ fault: Fault,
    on match: RequestMatch = .queryMore,
    _ requests: ClosedRange<Int> = 3...3,
    _ outcome: Outcome = .complete,
    renewals: Int = 0
  ) {
    self.name = name
    self.fault = fault
    self.match = match
    self.requests = requests
    self.outcome = outcome
    self.renewals = renewals
  }
}

@Suite struct FaultTests {
  private static let always = 3...1_000_000

  static let lines: [FaultLine] = [
    // The network.
    FaultLine("reset before headers", .resetBeforeHeaders),
    FaultLine("reset before headers of the first page", .resetBeforeHeaders, on: .query, 1...1),
    FaultLine("reset before headers four times", .resetBeforeHeaders, 3...6),
    FaultLine(
      "reset before headers for ever",
      .resetBeforeHeaders,
      always,
      .error(after: 300, "")
    ),
    FaultLine("reset after headers", .resetAfterHeaders),
    FaultLine("reset after headers of the first page", .resetAfterHeaders, on: .query, 1...2),
    FaultLine("truncated body", .truncatedBody(afterBytes: 100)),
    FaultLine("cut chunks", .cutChunks(afterBytes: 500)),
    FaultLine("slow body", .slowBody(bytes: 2_000, pause: .milliseconds(5))),
    FaultLine("stall", .stall),
    FaultLine("stalled body", .stalledBody(afterBytes: 300)),
    FaultLine("stall for ever", .stall, always, .error(after: 300, "")),
    FaultLine("wrong gzip", .claimedGzip),
    FaultLine("corrupt gzip", .corruptGzip),
    FaultLine("byte order mark", .byteOrderMark),
    FaultLine("empty body", .emptyBody),
    FaultLine(
      "empty body for ever",
      .emptyBody,
      always,
      .error(after: 300, "the server answered 200 with nothing in it")
    ),
    FaultLine(
      "no HTTP at all",
      .raw(Array("SSH-2.0-OpenSSH_9.2\r\n".utf8)),
      always,
      .error(after: 300, "")
    ),
    // Sessions.
    FaultLine("401 once", .unauthorized, renewals: 1),
    FaultLine("401 of the first page", .unauthorized, on: .query, 1...1, renewals: 1),
    FaultLine("401 as XML", .unauthorizedInXML, renewals: 1),
    FaultLine(
      "401 on several pages",
      .sessionEnd,
      2...4,
      .error(after: 200, "the session ended"),
      renewals: 1
    ),
    FaultLine(
      "401 from the third page on",
      .unauthorized,
      always,
      .error(after: 300, "the session ended, and the server does not go on"),
      renewals: 1
    ),
    FaultLine(
      "401 always",
      .unauthorized,
      on: .data,
      1...1_000_000,
      .error(after: 0, "the server answered 401 INVALID_SESSION_ID"),
      renewals: 1
    ),
    FaultLine(
      "401 for good: REST",
      .notForREST,
      always,
      .error(after: 300, "the server answered 401 INVALID_SESSION_ID: This session is not valid")
    ),
    FaultLine(
      "401 for good: agent",
      .agentNotAttached,
      always,
      .error(after: 300, "the server answered 401")
    ),
    FaultLine(
      "401 for good: header",
      .invalidAuthHeader,
      always,
      .error(after: 300, "the server answered 401 INVALID_AUTH_HEADER")
    ),
    // Limits.
    FaultLine("403 concurrent", .concurrentLimit, 3...5),
    FaultLine(
      "403 daily",
      .dailyLimit,
      always,
      .error(after: 300, "the server answered 403 REQUEST_LIMIT_EXCEEDED: TotalRequests")
    ),
    FaultLine("429 with a time", .tooManyRequests(retryAfter: 1), 3...4),
    FaultLine("429 without", .tooManyRequests(), 3...4),
    FaultLine(
      "429 with an hour",
      .tooManyRequests(retryAfter: 3_600),
      3...3,
      .error(after: 300, "the server answered 429")
    ),
    FaultLine("429 with nonsense", .tooManyRequests(retryAfterText: "soon"), 3...4),
    FaultLine("420 twice", .orgGone, 3...4),
    FaultLine("420 for ever", .orgGone, always, .error(after: 300, "the server answered 420")),
    // The server.
    FaultLine("500 twice", .serverError(), 3...4),
    FaultLine(
      "500 for ever",
      .serverError(gack: "1234-56 (7)"),
      always,
      .error(after: 300, "the server answered 500 UNKNOWN_EXCEPTION")
    ),
    FaultLine("502", .badGateway, 3...5),
    FaultLine("503 as a page", .maintenance, 3...6),
    FaultLine("503 for ever", .maintenance, always, .error(after: 300, "the server answered 503")),
    FaultLine("503 in JSON", .serverUnavailable),
    FaultLine("query timeout", .queryTimeout, on: .query, 1...1),
    FaultLine(
      "query timeout twice",
      .queryTimeout,
      on: .query,
      1...2,
      .error(after: 0, "the server answered 400 QUERY_TIMEOUT")
    ),
    FaultLine("a page of HTML", .webPage),
    FaultLine(
      "redirect",
      .redirect(to: "https://evil.example/services/data?sid=1"),
      always,
      .error(
        after: 300,
        "the server answered 302 and sends the request elsewhere to https://evil.example, "
      )
    ),
    FaultLine(
      "redirect to itself",
      .redirect(to: "/services/data/v62.0/limits", status: 307),
      always,
      .error(after: 300, "the server answered 307 and sends the request elsewhere, which is not")
    ),
    // Pages.
    FaultLine(
      "next page on another server",
      .nextRecordsURL(origin: "https://evil.example"),
      3...3,
      .error(
        after: 300,
        "the server's answer: query result: expected a query result whose nextRecordsUrl"
      )
    ),
    FaultLine(
      "next page at //host",
      .nextRecordsURL(prefix: "//evil.example"),
      3...3,
      .error(after: 300, "the server's answer")
    ),
    FaultLine(
      "next page at @host",
      .nextRecordsURL(prefix: "@evil.example"),
      3...3,
      .error(after: 300, "the server's answer")
    ),
    FaultLine(
      "next page at \\\\host",
      .nextRecordsURL(prefix: "\\\\evil.example"),
      3...3,
      .error(after: 300, "the server's answer")
    ),
    FaultLine(
      "same page again",
      .samePageAgain,
      3...3,
      .error(after: 300, "the server sends the same page of the result again")
    ),
    FaultLine(
      "a page of before",
      .nextPageAgain(offset: 200),
      3...3,
      .error(after: 300, "the server sends the same page of the result again")
    ),
    FaultLine(
      "more rows announced than there are",
      .countMismatch(5),
      on: .page,
      1...100,
      .error(after: 1_000, "the server announced 1005 rows and sent 1000")
    ),
    FaultLine("fewer rows announced than there are", .countMismatch(-5), on: .page, 1...100),
    FaultLine(
      "ends early",
      .endsEarly,
      3...3,
      .error(after: 400, "the server announced 1000 rows and sent 400")
    ),
    FaultLine(
      "expired locator",
      .expiredLocator,
      always,
      .error(after: 300, "the server does not know the cursor any more")
    ),
  ]

  @Test(arguments: lines)
  func givesEachRowOnceOrAnError(_ line: FaultLine) async throws {
    try await OrgConnection.with {
      $0.pageSize = 100
      $0.usesGzip = true
      $0.locatorsSurviveRefresh = line.name != "401 on several pages"
    } options: {
      if line.name.hasPrefix("stall") {
        $0.deadlines.idle = .seconds(1)
        $0.retryPolicy.maximumAttempts = 3
      }
    } test: { test in
      Numbered.register(1_000, in: test.org)
      test.org.faults.add(line.fault, on: line.match, requests: line.requests)
      let rows = test.connection.query(try Numbered.query(), as: Numbered.Row.self)
      var found: [Int] = []
      var caught: (any Error)?
      do {
        for try await row in rows { found.append(row.number) }
      } catch {
        caught = error
      }
      #expect(found == Array(0..<found.count))
      let error = caught as? ExecutionError
      switch line.outcome {
      case .complete:
        #expect(caught == nil, "\(caught.map { "\($0)" } ?? "")")
        #expect(found.count == 1_000)
      case .error(let count, let text):
        #expect(found.count == count)
        #expect(error?.rowsDelivered == count)
        let description = try #require(error).description
        #expect(description.hasPrefix(text), "\(description)")
      }
      #expect(test.tokens.withLock { $0.count } == 1 + line.renewals)
      #expect(!test.leaksToken(everything(caught)))
      #expect(!everything(caught).contains("sid=1"))
      // Nobody asks for ever.
      #expect(test.org.log.count < 40)
    }
  }

  @Test func namesTheNumberForTheSupport() async throws {
    try await OrgConnection.with { test in
      Numbered.register(10, in: test.org)
      test.org.faults.add(.serverError(gack: "1194583911-212031 (-1234)"))
      let error = await #expect(throws: ExecutionError.self) {
        try await test.connection.query(Numbered.query(), as: Numbered.Row.self).all()
      }
      guard case .server(let answer)? = error?.cause else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(answer.gackID == "1194583911-212031 (-1234)")
    }
  }

  /// The second page after a refresh that ended the result: started again as long as the caller has no row.
  @Test func startsAgainWhereThatIsSound() async throws {
    try await OrgConnection.with {
      $0.pageSize = 100
      $0.locatorsSurviveRefresh = false
    } test: { test in
      Numbered.register(500, in: test.org)
      test.org.faults.add(.sessionEnd, on: .queryMore, request: 2)
      let all = try await test.connection.query(Numbered.query(), as: Numbered.Row.self).all()
      #expect(all.map(\.number) == Array(0..<500))
      #expect(test.org.log.requests(.query).count == 2)

      test.org.faults.removeAll()
      test.org.faults.add(.sessionEnd, on: .queryMore, request: 2)
      var found = 0
      let error = await #expect(throws: ExecutionError.self) {
        let rows = test.connection.query(try Numbered.query(), as: Numbered.Row.self)
        for try await _ in rows { found += 1 }
      }
      #expect(found == 200 && error?.rowsDelivered == 200)
      #expect(test.org.log.requests(.query).count == 3)
    }
  }

  @Test func goesOnAtACursorInAnotherConnection() async throws {
    let org = try TestOrg { $0.pageSize = 100 }
    defer { org.stop() }
    Numbered.register(1_000, in: org)
    let first = OrgConnection(org)
    var found: [Int] = []
    let rows = first.connection.query(try Numbered.query(), as: Numbered.Row.self)
    for try await row in rows {
      found.append(row.number)
      if found.count == 450 { break }
    }
    let cursor = try #require(rows.cursor)
    await first.connection.shutdown()
    let second = OrgConnection(org)
    let rest = second.connection.query(try Numbered.query(), as: Numbered.Row.self)
    for try await row in rest.resumed(at: cursor) { found.append(row.number) }
    #expect(found == Array(0..<1_000))
    org.clock.advance(by: .seconds(3 * 86_400))
    await #expect(throws: ExecutionError.self) { try await rest.resumed(at: cursor).all() }
    await second.connection.shutdown()
  }
}
