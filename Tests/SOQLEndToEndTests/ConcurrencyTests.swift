import Foundation
import SOQLExecutor
import SOQLFiles
import SOQLTestOrg
import Testing

@Suite struct ConcurrencyTests {
  @Test func manyQueriesShareOneTransport() async throws {
    try await OrgConnection.with {
      $0.pageSize = 100
      $0.usesTLS = true
    } options: {
      $0.maximumConcurrentRequests = 64
    } test: { test in
      Numbered.register(300, in: test.org)
      test.org.faults.add(.unauthorized, on: .page, requests: 50...60)
      test.org.faults.add(.concurrentLimit, on: .page, requests: 100...105)
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<64 {
          group.addTask {
            let rows = test.connection.query(try Numbered.query(), as: Numbered.Row.self)
            var found: [Int] = []
            for try await row in rows { found.append(row.number) }
            #expect(found == Array(0..<300))
          }
        }
        try await group.waitForAll()
      }
      // Eleven answers 401 to one token are one reason to renew it.
      #expect(test.tokens.withLock { $0.count } <= 4)
      // The transport opens sixteen connections at most.
      #expect(test.org.log.connections <= 16)
    }
  }

  @Test func sendsNoMoreThanItMay() async throws {
    try await OrgConnection.with {
      $0.pageSize = 100
    } options: {
      $0.maximumConcurrentRequests = 3
    } test: { test in
      let running = Locked((now: 0, most: 0))
      test.org.results.match { _ in
        running.withLock {
          $0.now += 1
          $0.most = max($0.most, $0.now)
        }
        usleep(2_000)
        running.withLock { $0.now -= 1 }
        return .rows(
          GivenRows(10, of: "Item__c") { index, row in row["Number__c"] = .integer(index) }
        )
      }
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<30 {
          group.addTask {
            _ = try await test.connection.query(Numbered.query(), as: Numbered.Row.self).all()
          }
        }
        try await group.waitForAll()
      }
      #expect(running.withLock { $0.most } <= 3)
    }
  }

  /// Leaving the loop after any number of rows ends what is on its way within a second.
  @Test(arguments: [0, 1, 99, 100, 101, 250, 999])
  func leavingTheLoopEndsTheTransfer(_ count: Int) async throws {
    try await OrgConnection.with {
      $0.pageSize = 100
    } test: { test in
      Numbered.register(1_000, in: test.org)
      // The page behind the one that is left never comes to its end.
      test.org.faults.add(.stalledBody(afterBytes: 500), on: .page, request: count / 100 + 2)
      var iterator: QueryRows<Numbered.Row>.Iterator? = test.connection.query(
        try Numbered.query(),
        as: Numbered.Row.self
      ).makeAsyncIterator()
      for number in 0..<count {
        let row = try await iterator?.next()
        #expect(row?.number == number)
      }
      let watch = ConnectionWatch(test.org, stalled: true)
      iterator = nil
      #expect(await watch.timeUntilClosed() < ConnectionWatch.limit)
    }
  }

  @Test func nothingIsLeftAfterTheShutdown() async throws {
    let org = try TestOrg { $0.pageSize = 10 }
    defer { org.stop() }
    Numbered.register(1_000, in: org)
    org.faults.add(.stall, on: .queryMore, requests: 5...)
    let test = OrgConnection(org)
    let readers = (0..<10).map { _ in
      Task {
        for try await _ in test.connection.query(try Numbered.query(), as: Numbered.Row.self) {}
      }
    }
    #expect(await org.log.wait(for: 10))
    let watch = ConnectionWatch(org)
    await test.connection.shutdown()
    #expect(await watch.timeUntilClosed() < ConnectionWatch.limit)
    for reader in readers {
      let error = await #expect(throws: ExecutionError.self) { try await reader.value }
      guard case .shutDown? = error?.cause else {
        Issue.record("\(String(describing: error))")
        continue
      }
    }
    #expect(org.openConnections == 0)
    await #expect(throws: ExecutionError.self) { try await test.connection.limits() }
  }
}

/// Watches the connections of an org from a thread of its own: tasks may wait for long on a busy machine.
private final class ConnectionWatch: Sendable {
  /// What is promised is a second; a busy machine may take longer to let a thread run.
  static let limit = Duration.seconds(3)

  private let result = AsyncStream.makeStream(of: Duration.self)

  /// Watches an org until no connection is open, or at least none that stalled: others may be kept.
  init(_ org: TestOrg, stalled: Bool = false) {
    let hasOpen: @Sendable (TestOrg) -> Bool = { org in
      org.openConnections > 0 && (!stalled || org.log.requests.contains { $0.fault != nil })
    }
    let start = ContinuousClock.now
    Thread.detachNewThread { [result] in
      while hasOpen(org), ContinuousClock.now - start < .seconds(60) { usleep(2_000) }
      result.continuation.yield(ContinuousClock.now - start)
    }
  }

  /// The time until there was none.
  func timeUntilClosed() async -> Duration {
    for await time in result.stream { return time }
    return .seconds(60)
  }
}
