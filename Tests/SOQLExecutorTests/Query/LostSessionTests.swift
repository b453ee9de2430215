import SOQLExecutor
import Testing

@Suite struct LostSessionTests {
  private static let next = "/services/data/v62.0/query/0r8xx-2"
  private static let badLocator = failure(
    "INVALID_QUERY_LOCATOR",
    "invalid query locator",
    status: 400
  )

  @Test func renewsTheSessionAndGoesOn() async throws {
    let test = try TestConnection([
      .any(expiredSession), .any(.json(page(0..<2, of: 4, next: Self.next))),
      .on(.get, Self.next, expiredSession), .on(.get, Self.next, .json(page(2..<4, of: 4))),
    ])
    let rows = try await test.connection.query(items(), as: Item.self).all()
    #expect(rows.map(\.id) == ["0", "1", "2", "3"])
    #expect(test.tokens == ["token-1", "token-2", "token-2", "token-3"])
    #expect(test.provider.calls.withLock { $0 } == 3)
  }

  @Test func goesToTheServerOfTheNewSession() async throws {
    let provider = TestProvider([
      Session(accessToken: Secret("a"), instance: try Origin("https://old.example")),
      Session(accessToken: Secret("b"), instance: try Origin("https://new.example")),
    ])
    let test = try TestConnection(
      ScriptedTransport([.any(expiredSession), .any(.json(page(0..<1, of: 1)))]),
      provider
    )
    _ = try await test.connection.query(items(), as: Item.self).all()
    #expect(
      test.transport.requests.map(\.origin.description) == [
        "https://old.example", "https://new.example",
      ]
    )
    #expect(test.tokens == ["a", "b"])
  }

  @Test func refreshesOnceARequest() async throws {
    let test = try TestConnection([.any(expiredSession), .any(expiredSession)])
    let error = await #expect(throws: ExecutionError.self) {
      try await test.connection.query(items(), as: Item.self).all()
    }
    guard case .server(let answer)? = error?.cause else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(answer.status == 401 && answer.code == .invalidSessionID)
    #expect(test.transport.requests.count == 2)
  }

  /// Answers 401 that no other session would change.
  @Test(arguments: [
    ("INVALID_SESSION_ID", "This session is not valid for use with the REST API"),
    ("INVALID_AUTH_HEADER", "INVALID_HEADER_TYPE"),
    ("OAUTH", "Connected app is not attached to Agent"),
  ])
  func doesNotRefreshInVain(_ code: String, _ message: String) async throws {
    let test = try TestConnection([.any(failure(code, message, status: 401))])
    await #expect(throws: ExecutionError.self) {
      try await test.connection.query(items(), as: Item.self).all()
    }
    #expect(test.transport.requests.count == 1)
    #expect(test.provider.calls.withLock { $0 } == 1)
  }

  /// What comes for the second page, the cause that is thrown, and whether a cursor is left.
  @Test(
    arguments: [
      ([expiredSession, expiredSession], PagingError.sessionLost, true),
      ([expiredSession, badLocator], .cursorExpired, false),
      ([badLocator], .cursorExpired, false),
    ] as [([ScriptedAnswer], PagingError, Bool)]
  )
  func saysHowManyRowsCame(
    _ answers: [ScriptedAnswer],
    _ expected: PagingError,
    _ hasCursor: Bool
  ) async throws {
    let first = ScriptedTransport.Step.any(.json(page(0..<2, of: 4, next: Self.next)))
    let test = try TestConnection([first] + answers.map { .on(.get, Self.next, $0) })
    var found: [String] = []
    let error = await #expect(throws: ExecutionError.self) {
      for try await item in test.connection.query(try items(), as: Item.self) {
        found.append(item.id)
      }
    }
    #expect(found == ["0", "1"])
    guard case .paging(let problem)? = error?.cause else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(problem == expected)
    #expect(error?.rowsDelivered == 2)
    #expect((error?.cursor != nil) == hasCursor)
    #expect(test.transport.remainingSteps == 0 && test.transport.problems == [])
  }

  @Test func startsAgainWhileTheCallerHasNoRow() async throws {
    let test = try TestConnection([
      .any(.json(page(0..<2, of: 4, next: Self.next))), .on(.get, Self.next, Self.badLocator),
      .on(.get, queryPath, .json(page(10..<12, of: 4, next: Self.next))),
      .on(.get, Self.next, .json(page(12..<14, of: 4))),
    ])
    let rows = try await test.connection.query(items(), as: Item.self).all()
    #expect(rows.map(\.id) == ["10", "11", "12", "13"])
    let restarts = test.events.withLock { events in
      events.count { if case .restart(rowsDelivered: 2) = $0 { true } else { false } }
    }
    #expect(restarts == 1)
  }

  @Test func startsAgainBehindRowsOnlyIfAsked() async throws {
    var options = QueryOptions()
    options.restart = .always
    let test = try TestConnection([
      .any(.json(page(0..<2, of: 4, next: Self.next))), .on(.get, Self.next, Self.badLocator),
      .on(.get, queryPath, .json(page(0..<2, of: 4, next: Self.next))),
      .on(.get, Self.next, .json(page(2..<4, of: 4))),
    ])
    let rows = test.connection.query(try items(), as: Item.self, options: options)
    var found: [String] = []
    for try await item in rows { found.append(item.id) }
    #expect(found == ["0", "1", "0", "1", "2", "3"])
    #expect(rows.progress.restarts == 1 && rows.progress.rowsDelivered == 4)
  }

  @Test func givesUpSometime() async throws {
    var options = QueryOptions()
    options.restart = .always
    let transport = ScriptedTransport { request in
      request.target.hasPrefix(Self.next)
        ? Self.badLocator : .json(page(0..<2, of: 4, next: Self.next))
    }
    let test = try TestConnection(transport)
    await #expect(throws: ExecutionError.self) {
      try await test.connection.query(items(), as: Item.self, options: options).all()
    }
    #expect(transport.requests.count == 6)
  }
}
