import SOQLExecutor
import SOQLFiles
import Testing

@Suite struct RequestGateTests {
  @Test func letsThroughOnlySoMany() async throws {
    let gate = RequestGate(4)
    let running = Locked((now: 0, most: 0))
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<100 {
        group.addTask {
          try await gate.enter()
          running.withLock {
            $0.now += 1
            $0.most = max($0.most, $0.now)
          }
          await Task.yield()
          running.withLock { $0.now -= 1 }
          gate.leave(succeeded: true)
        }
      }
      try await group.waitForAll()
    }
    #expect(running.withLock { $0.most } <= 4)
    #expect(running.withLock { $0.now } == 0)
  }

  @Test func whoGivesUpTakesNoPlace() async throws {
    let gate = RequestGate(1)
    try await gate.enter()
    let waiters = (0..<10).map { _ in
      Task { try await gate.enter() }
    }
    await Task.yield()
    for waiter in waiters { waiter.cancel() }
    for waiter in waiters {
      let error = await #expect(throws: ExecutionError.self) { try await waiter.value }
      #expect(error?.isCancellation == true)
    }
    gate.leave(succeeded: true)
    try await gate.enter()
  }

  @Test func doesNotWaitForEver() async throws {
    let gate = RequestGate(1)
    try await gate.enter()
    let error = await #expect(throws: ExecutionError.self) {
      try await gate.enter(within: .milliseconds(10))
    }
    guard case .deadlinePassed? = error?.cause else {
      Issue.record("\(String(describing: error))")
      return
    }
    gate.leave(succeeded: true)
    try await gate.enter(within: .seconds(60))
  }

  @Test func sendsAllAwayWhenItCloses() async throws {
    let gate = RequestGate(1)
    try await gate.enter()
    let waiter = Task { try await gate.enter() }
    await Task.yield()
    gate.close()
    await #expect(throws: ExecutionError.self) { try await waiter.value }
    await #expect(throws: ExecutionError.self) { try await gate.enter() }
  }

  @Test func doesWithFewerForAWhile() {
    let gate = RequestGate(8)
    for expected in [4, 2, 1, 1] {
      gate.lower()
      #expect(gate.limit == expected)
    }
    for _ in 0..<30 { gate.leave(succeeded: true) }
    #expect(gate.limit == 4)
    for _ in 0..<100 { gate.leave(succeeded: true) }
    #expect(gate.limit == 8)
    for _ in 0..<100 { gate.leave(succeeded: false) }
    #expect(gate.limit == 8)
  }
}
