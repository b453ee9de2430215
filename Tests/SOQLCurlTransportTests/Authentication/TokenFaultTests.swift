import SOQLCurlTransport
import SOQLExecutor
import SOQLTestOrg
import Testing

/// What a token endpoint on a real socket may do to somebody who logs in.
@Suite struct TokenFaultTests {
  private let client = OAuthClient.test

  private func sessions(_ org: TestOrg) throws -> OrgSessions {
    OrgSessions(
      org,
      SessionSource.clientCredentials(
        clientID: client.id,
        clientSecret: Secret(client.secret ?? ""),
        host: try LoginHost(org.origin)
      )
    )
  }

  @Test(arguments: [
    Fault.unknownError, .maintenance, .badGateway, .resetBeforeHeaders, .resetAfterHeaders,
    .truncatedBody(), .cutChunks(), .tooManyRequests(retryAfter: 0),
  ])
  func passes(_ fault: Fault) async throws {
    let org = try TestOrg()
    org.faults.add(fault, on: .token, requests: 1...2)
    let test = try sessions(org)
    _ = try await test.session()
    #expect(test.tokenRequests == 3)
    test.expectHidden([client.secret ?? ""])
    await test.stop()
  }

  @Test(arguments: [
    (Fault.invalidGrant, SessionError.Reason.refused(code: "invalid_grant"), "log in again"),
    (.invalidGrantWithoutDescription, .refused(code: "invalid_grant"), "invalid_grant; check"),
    (.tokenError("inactive_org", "x", status: 403), .refused(code: "inactive_org"), "(x)"),
    (.unauthorizedInXML, .refused(code: "LOGIN_OAUTH_INVALID_TOKEN"), "LOGIN_OAUTH_INVALID_TOKEN"),
    (.webPage, .notConfigured, "the answer is no JSON"),
    (.emptyBody, .notConfigured, "the answer is no JSON"),
    (
      .redirect(to: "https://evil.example/x"), .notConfigured,
      "to 'https://evil.example', which is not"
    ),
    (
      .redirect(to: "/services/oauth2/token", status: 307), .notConfigured, "redirects (status 307)"
    ),
    (.orgGone, .notConfigured, "with status 420 and no OAuth error"),
  ])
  func stays(_ fault: Fault, _ reason: SessionError.Reason, _ words: String) async throws {
    let org = try TestOrg()
    org.faults.add(fault, on: .token)
    let test = try sessions(org)
    let error = await test.error()
    #expect(error?.reason == reason)
    #expect(error?.description.contains(words) == true, "\(error as Any)")
    #expect(org.log.count == 1)
    test.expectHidden([client.secret ?? ""], in: [error])
    await test.stop()
  }

  @Test func toleratesAByteOrderMark() async throws {
    let org = try TestOrg()
    org.faults.add(.byteOrderMark, on: .token)
    let test = try sessions(org)
    _ = try await test.session()
    await test.stop()
  }

  @Test func nobodyListens() async throws {
    let org = try TestOrg()
    let test = try sessions(org)
    org.stop()
    let error = await test.error()
    #expect(error?.reason == .unreachable)
    #expect(error?.description.contains("cannot log in to '\(org.origin)'") == true)
    await test.transport.shutdown()
  }

  @Test func theTransportEndsMeanwhile() async throws {
    let org = try TestOrg()
    org.faults.add(.stall, on: .token)
    let test = try sessions(org)
    let waiter = Task { try await test.keeper.session() }
    _ = await org.log.wait(for: 1)
    await test.transport.shutdown()
    let result = await waiter.result
    let error = #expect(throws: SessionError.self) { try result.get() }
    #expect(error?.reason == .unreachable)
    org.stop()
  }

  @Test func manyWaitersMakeOneLogin() async throws {
    let org = try TestOrg()
    org.faults.add(.delay(.milliseconds(50)), on: .token)
    let test = try sessions(org)
    let first = try await test.session()
    org.expireAllSessions()
    let sessions = try await withThrowingTaskGroup(of: Session.self) { group in
      for _ in 0..<64 {
        group.addTask { try await test.keeper.session(replacing: first) }
      }
      return try await group.reduce(into: Set<String>()) { $0.insert($1.accessToken.reveal()) }
    }
    #expect(sessions.count == 1)
    #expect(test.tokenRequests == 2)
    await test.stop()
  }
}
