import SOQLExecutor
import Testing

@Suite struct SessionKeeperTests {
  @Test func asksOnceForAllWhoWait() async throws {
    let provider = GatedProvider([.success(session("1"))])
    let keeper = keeper(provider)
    let waiters = (0..<100).map { _ in Task { try await keeper.session() } }
    while keeper.waiterCount < waiters.count { await Task.yield() }
    provider.open()
    for waiter in waiters {
      #expect(try await waiter.value == session("1"))
    }
    #expect(try await keeper.session() == session("1"))
    #expect(provider.callCount == 1)
  }

  @Test func refreshesOnceForManyRefusals() async throws {
    let provider = GatedProvider([.success(session("1")), .success(session("2"))])
    provider.open(times: 1)
    let keeper = keeper(provider)
    let old = try await keeper.session()
    let waiters = (0..<100).map { number in
      Task {
        number % 3 == 0 ? try await keeper.session() : try await keeper.session(replacing: old)
      }
    }
    while provider.callCount < 2 { await Task.yield() }
    provider.open()
    for (number, waiter) in waiters.enumerated() where number % 3 != 0 {
      #expect(try await waiter.value == session("2"))
    }
    #expect(provider.replaced == [nil, old])
    // An answer 401 that comes late, to a request of the old session, is no reason for another refresh.
    #expect(try await keeper.session(replacing: old) == session("2"))
    #expect(provider.callCount == 2)
  }

  @Test func goesOnWithoutTheFirstWaiter() async throws {
    let provider = GatedProvider([.success(session("1"))])
    let keeper = keeper(provider)
    let first = Task { try await keeper.session() }
    while provider.callCount < 1 { await Task.yield() }
    let second = Task { try await keeper.session() }
    first.cancel()
    let result = await first.result
    #expect(throws: SessionError(.cancelled, "cancelled while waiting for a session")) {
      try result.get()
    }
    provider.open()
    #expect(try await second.value == session("1"))
    #expect(provider.callCount == 1)
    #expect(!provider.wasCancelled)
  }

  @Test func keepsWhatNobodyWaitsForAnyMore() async throws {
    let provider = GatedProvider([.success(session("1"))])
    let keeper = keeper(provider)
    let waiters = (0..<10).map { _ in Task { try await keeper.session() } }
    while provider.callCount < 1 { await Task.yield() }
    for waiter in waiters { waiter.cancel() }
    for waiter in waiters { _ = await waiter.result }
    provider.open()
    #expect(try await keeper.session() == session("1"))
    #expect(provider.callCount == 1)
    #expect(!provider.wasCancelled)
  }

  @Test func givesACancelledTaskTheSessionAtHand() async throws {
    let provider = GatedProvider([.success(session("1"))])
    provider.open()
    let keeper = keeper(provider)
    _ = try await keeper.session()
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      return try await keeper.session()
    }
    task.cancel()
    #expect(try await task.value == session("1"))
  }

  @Test(arguments: [
    (SessionError.Reason.unreachable, 3), (.notConfigured, 3), (.refused(code: "invalid_grant"), 2),
    (.expired, 2),
  ])
  func failsAllWhoWaitAndRemembersWhatIsFinal(
    _ reason: SessionError.Reason,
    _ calls: Int
  ) async throws {
    let error = SessionError(reason, "no")
    let provider = GatedProvider([.success(session("1")), .failure(error), .success(session("2"))])
    provider.open(times: 1)
    let keeper = keeper(provider)
    let old = try await keeper.session()
    let waiters = (0..<20).map { _ in Task { try await keeper.session(replacing: old) } }
    // Each waiter is there before the refresh ends, or else it would start another.
    while keeper.waiterCount < waiters.count { await Task.yield() }
    provider.open(times: 1)
    for waiter in waiters {
      let result = await waiter.result
      #expect(throws: error) { try result.get() }
    }
    provider.open()
    if calls == 3 {
      // The refused session is not handed out again, though nothing has replaced it.
      #expect(try await keeper.session() == session("2"))
      #expect(provider.replaced.last == .some(old))
    } else {
      await #expect(throws: error) { try await keeper.session() }
    }
    #expect(provider.callCount == calls)
  }

  @Test func takesTheSameTokenAgainFromAServer() async throws {
    let provider = GatedProvider([.success(session("1")), .success(session("1"))])
    provider.open()
    let keeper = keeper(provider)
    let old = try await keeper.session()
    #expect(try await keeper.session(replacing: old) == old)
    #expect(provider.callCount == 2)
  }

  private let instance: Origin

  init() throws {
    instance = try Origin("https://example.my.salesforce.com")
  }

  private func keeper(_ provider: GatedProvider) -> SessionKeeper {
    SessionKeeper(provider: provider, context: SessionContext(transport: ScriptedTransport([])))
  }

  private func session(_ token: String) -> Session {
    Session(accessToken: Secret(token), instance: instance)
  }
}
