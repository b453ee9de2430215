import SOQLTestOrg
import Testing

@Suite struct FaultTests {
  private static let soql = "SELECT Id FROM Account"

  private func org(_ configure: (inout OrgOptions) -> Void = { _ in }) throws -> TestOrg {
    let org = try TestOrg { options in
      options.pageSize = 10
      configure(&options)
    }
    org.results.register(Self.soql, rows: 45)
    return org
  }

  /// Faults that answer by themselves: status, and what the body holds.
  private static let answers: [(Fault, Int, String)] = [
    (.unauthorized, 401, "INVALID_SESSION_ID"),
    (.notForREST, 401, "This session is not valid for use with the REST API"),
    (.agentNotAttached, 401, "Connected app is not attached to Agent"),
    (.invalidAuthHeader, 401, "INVALID_AUTH_HEADER"),
    (.unauthorizedInXML, 401, "<faultcode>LOGIN_OAUTH_INVALID_TOKEN"),
    (.concurrentLimit, 403, "ConcurrentRequests"),
    (.dailyLimit, 403, "TotalRequests Limit exceeded."),
    (.orgGone, 420, ""),
    (.tooManyRequests(), 429, ""),
    (.serverError(gack: "12345-678"), 500, "ErrorId if you contact support: 12345-678"),
    (.badGateway, 502, "<h1>502"),
    (.maintenance, 503, "<title>Down for Maintenance"),
    (.serverUnavailable, 503, "SERVER_UNAVAILABLE"),
    (.queryTimeout, 400, "QUERY_TIMEOUT"),
    (.expiredLocator, 400, "INVALID_QUERY_LOCATOR"),
    (.webPage, 200, "<html>"),
    (.redirect(to: "https://evil.example/", status: 307), 307, ""),
    (.respond(.json(299, "[1]")), 299, "[1]"),
    (.emptyBody, 200, ""),
    (.byteOrderMark, 200, "\u{FEFF}{\"totalSize\""),
    (.tokenError("invalid_scope", status: 401), 401, #"{"error":"invalid_scope"}"#),
  ]

  @Test func serversFail() throws {
    for (fault, status, text) in Self.answers {
      let org = try org()
      defer { org.stop() }
      org.faults.add(fault, on: .query, request: 2)
      let client = OrgClient(org)
      #expect(try client.query(Self.soql).json["totalSize"]?.integer == 45)
      let answer = try client.query(Self.soql)
      #expect(answer.status == status, "\(fault.name)")
      #expect(text.isEmpty ? answer.body.isEmpty : answer.text.contains(text), "\(fault.name)")
      #expect(try client.query(Self.soql).json["totalSize"]?.integer == 45)
      #expect(org.log.requests.map(\.fault) == [nil, fault.name, nil])
      #expect(org.log.requests.map(\.status) == [200, status, 200])
    }
  }

  @Test func retriesAreAskedFor() throws {
    let org = try org()
    defer { org.stop() }
    org.faults.add(.tooManyRequests(retryAfter: 3), request: 1)
    org.faults.add(.redirect(to: "//evil.example/x"), request: 2)
    let client = OrgClient(org)
    #expect(try client.query(Self.soql).field("Retry-After") == "3")
    #expect(try client.query(Self.soql).field("Location") == "//evil.example/x")
  }

  @Test func theTurnIsCounted() throws {
    let org = try org()
    defer { org.stop() }
    org.faults.add(.unauthorized, on: .queryMore, request: 3)
    org.faults.add(.serverUnavailable, on: .queryMore, requests: 3...)
    org.faults.add(.dailyLimit, on: .path("/services/DATA/v66.0/limits"))
    org.faults.add(.queryTimeout, on: .query("b"), requests: ..<2)
    let client = OrgClient(org)
    let next = try #require(try client.query(Self.soql).json["nextRecordsUrl"]?.string)
    #expect(try (0..<5).map { _ in try client.get(next).status } == [200, 200, 401, 503, 503])
    #expect(try client.get("/services/data/v66.0/limits").status == 403)
    #expect(try client.query("b").errorCode == "QUERY_TIMEOUT")
    #expect(try client.query("b").errorCode == "MALFORMED_QUERY")
    org.faults.removeAll()
    #expect(try client.get(next).status == 200)
  }

  @Test func theTokenEndpointFails() throws {
    let org = try org()
    defer { org.stop() }
    org.faults.add(.invalidGrant, on: .token, request: 1)
    org.faults.add(.invalidGrantWithoutDescription, on: .token, request: 2)
    org.faults.add(.unknownError, on: .token, request: 3)
    let client = OrgClient(org)
    let answers = try (0..<4).map { _ in try client.post("/services/oauth2/token", form: []) }
    #expect(
      answers.map(\.text) == [
        #"{"error":"invalid_grant","error_description":"expired access/refresh token"}"#,
        #"{"error":"invalid_grant"}"#,
        #"{"error":"unknown_error","error_description":"retry your request"}"#,
        #"{"error":"unsupported_grant_type","error_description":"grant type not supported"}"#,
      ]
    )
  }

  @Test(arguments: [
    (Fault.nextRecordsURL(origin: "https://evil.example"), "https://evil.example/services/"),
    (Fault.nextRecordsURL(prefix: "//evil.example"), "//evil.example/services/"),
    (Fault.nextRecordsURL(prefix: "@evil.example"), "@evil.example/services/"),
    (Fault.nextRecordsURL(prefix: "\\\\evil.example"), "\\\\evil.example/services/"),
    (Fault.nextRecordsURL { _ in "/elsewhere" }, "/elsewhere"),
  ])
  func theNextPageIsElsewhere(fault: Fault, start: String) throws {
    let org = try org()
    defer { org.stop() }
    org.faults.add(fault, on: .page)
    let page = try OrgClient(org).query(Self.soql).json
    #expect(page["nextRecordsUrl"]?.string?.hasPrefix(start) == true)
    #expect(page["records"]?.count == 10)
  }

  @Test func pagesRepeat() throws {
    let org = try org()
    defer { org.stop() }
    org.faults.add(.nextPageAgain(offset: 10), on: .queryMore, request: 2)
    let client = OrgClient(org)
    let first = try #require(try client.query(Self.soql).json["nextRecordsUrl"]?.string)
    let second = try #require(try client.get(first).json["nextRecordsUrl"]?.string)
    #expect(try client.get(second).json["nextRecordsUrl"]?.string == first)
  }

  @Test func aSessionEndsForGood() throws {
    let org = try org()
    defer { org.stop() }
    org.faults.add(.sessionEnd, on: .queryMore, request: 2)
    let client = OrgClient(org)
    let next = try #require(try client.query(Self.soql).json["nextRecordsUrl"]?.string)
    #expect(try (0..<3).map { _ in try client.get(next).status } == [200, 401, 401])
    #expect(try client.query(Self.soql).errorCode == "INVALID_SESSION_ID")
    client.token = org.session()
    #expect(try client.get(next).status == 200)
    #expect(org.log.requests(.queryMore).map(\.fault) == [nil, "session end", nil, nil])
    #expect(org.log.requests(holding: client.token).count == 1)
    #expect(org.log.requests(holding: Self.soql).count == 2)
  }

  @Test func aPageNamesItself() throws {
    let org = try org()
    defer { org.stop() }
    org.faults.add(.samePageAgain, on: .page, requests: 1...2)
    let client = OrgClient(org)
    let first = try #require(try client.query(Self.soql).json["nextRecordsUrl"]?.string)
    #expect(first.hasSuffix("-0"))
    #expect(try client.get(first).json["nextRecordsUrl"]?.string == first)
    #expect(try client.get(first).json["nextRecordsUrl"]?.string?.hasSuffix("-10") == true)
  }

  @Test func countsAreWrong() throws {
    let org = try org()
    defer { org.stop() }
    org.faults.add(.countMismatch(5), on: .query, request: 1)
    org.faults.add(.endsEarly, on: .query, request: 2)
    let client = OrgClient(org)
    #expect(try client.query(Self.soql).json["totalSize"]?.integer == 50)
    let page = try client.query(Self.soql).json
    #expect(page["done"]?.bool == true)
    #expect(page["totalSize"]?.integer == 45)
    #expect(page["records"]?.count == 10)
  }

  @Test(arguments: [
    (Fault.resetBeforeHeaders, RawClient.End.reset),
    (.resetAfterHeaders, .reset), (.truncatedBody(), .closed), (.cutChunks(), .closed),
    (.raw([0x41]), .closed), (.stall, .timedOut), (.stalledBody(), .timedOut),
  ])
  func connectionsBreak(fault: Fault, end: RawClient.End) throws {
    let org = try org()
    defer { org.stop() }
    org.faults.add(fault, on: .versions, request: 1)
    let client = try RawClient(org.port, timeout: end == .timedOut ? 200 : 60_000)
    #expect(client.get("/services/data") == nil)
    #expect(client.end == end)
    #expect(try RawClient(org.port).get("/services/data")?.status == 200)
  }

  @Test func slowAnswersAreWhole() throws {
    let org = try org { $0.versions = 66...66 }
    defer { org.stop() }
    org.faults.add(.slowBody(bytes: 20, pause: .milliseconds(2)), request: 1)
    org.faults.add(.delay(.milliseconds(10)), request: 2)
    let client = try RawClient(org.port)
    let slow = try #require(client.get("/services/data"))
    #expect(client.get("/services/data")?.body == slow.body)
    #expect(client.get("/services/data")?.body == slow.body)
  }

  @Test func compressionIsBroken() throws {
    let org = try org { $0.usesGzip = true }
    defer { org.stop() }
    org.faults.add(.claimedGzip, requests: 1...2)
    org.faults.add(.corruptGzip, requests: 3...4)
    let client = try RawClient(org.port)
    let gzip = ["Accept-Encoding: gzip"]
    let claimed = try #require(client.get("/services/data", gzip))
    #expect(claimed.field("Content-Encoding") == "gzip")
    #expect(claimed.text.hasPrefix("[{"))
    #expect(client.get("/services/data")?.field("Content-Encoding") == nil)
    let corrupt = try #require(client.get("/services/data", gzip))
    #expect(corrupt.field("Content-Encoding") == "gzip")
    #expect(client.get("/services/data")?.body == claimed.body)
    let right = try #require(client.get("/services/data", gzip))
    #expect(right.body.count == corrupt.body.count)
    #expect(zip(right.body, corrupt.body).count { $0 != $1 } == 1)
  }
}
