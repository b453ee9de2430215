import SOQLFiles

/// Lets so many requests through at a time; the others wait in their order.
///
/// When the server complains of too many, half as many are let through, and one more again for each ten
/// that succeed.
package final class RequestGate: Sendable {
  private typealias Entry = Result<Void, ExecutionError>

  private struct State {
    var limit: Int
    var running = 0
    var successes = 0
    var waiting: [Waiter<Entry>] = []
    var isClosed = false
  }

  private let capacity: Int
  private let state: Locked<State>
  private static let successesUntilMore = 10

  package init(_ capacity: Int) {
    self.capacity = max(capacity, 1)
    state = Locked(State(limit: max(capacity, 1)))
  }

  /// Waits until there is room; who came in must ``leave(succeeded:)``.
  ///
  /// - Throws: An ``ExecutionError`` if the task is cancelled, the time passes, or the gate is closed.
  package func enter(within time: Duration? = nil) async throws(ExecutionError) {
    let waiter = Waiter<Entry>(cancelled: .failure(ExecutionError(.cancelled)))
    let entry: Entry? = state.withLock { state in
      if state.isClosed { return .failure(ExecutionError(.shutDown)) }
      if state.running < state.limit, state.waiting.isEmpty {
        state.running += 1
        return .success(())
      }
      state.waiting.append(waiter)
      return nil
    }
    if let entry { return try entry.get() }
    let late = Entry.failure(ExecutionError(.deadlinePassed))
    let answer = await waiter.answer(within: time, orElse: late)
    if case .failure = answer {
      state.withLock { $0.waiting.removeAll { $0 === waiter } }
    }
    try answer.get()
  }

  /// Makes room for the next.
  package func leave(succeeded: Bool) {
    state.withLock { state in
      state.running -= 1
      if succeeded, state.limit < capacity {
        state.successes += 1
        if state.successes >= RequestGate.successesUntilMore {
          state.successes = 0
          state.limit += 1
        }
      }
    }
    admit()
  }

  /// Does with half as many requests at a time.
  package func lower() {
    state.withLock { state in
      state.limit = max(state.limit / 2, 1)
      state.successes = 0
    }
  }

  /// How many requests may be under way now.
  package var limit: Int { state.withLock { $0.limit } }

  /// Sends away who waits, and who comes later.
  package func close() {
    let waiting = state.withLock { state in
      state.isClosed = true
      defer { state.waiting = [] }
      return state.waiting
    }
    for waiter in waiting { waiter.resume(with: .failure(ExecutionError(.shutDown))) }
  }

  /// Lets in as many of those that wait as there is room for.
  private func admit() {
    while true {
      let next: Waiter<Entry>? = state.withLock { state in
        guard state.running < state.limit, !state.waiting.isEmpty else { return nil }
        state.running += 1
        return state.waiting.removeFirst()
      }
      guard let next else { return }
      if !next.resume(with: .success(())) {
        // It had given up.
        state.withLock { $0.running -= 1 }
      }
    }
  }
}
