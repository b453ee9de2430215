import SOQLFiles

/// Lets so many requests through at a time; the others wait in their order.
///
/// When the server complains of too many, half as many are let through, and one more again for each ten
/// that succeed.
package final class RequestGate: Sendable {
  private struct State {
    var limit: Int
    var running = 0
    var successes = 0
    var nextTicket = 0
    /// Who waits, in order; those that gave up are taken out.
    var waiting: [(ticket: Int, continuation: CheckedContinuation<Entry, Never>)] = []
    /// Tickets of those that gave up before they waited.
    var abandoned: Set<Int> = []
    var isClosed = false

    /// Lets in as many of those that wait as there is room for.
    mutating func admit() -> [CheckedContinuation<Entry, Never>] {
      let count = min(max(limit - running, 0), waiting.count)
      running += count
      defer { waiting.removeFirst(count) }
      return waiting.prefix(count).map(\.continuation)
    }
  }

  private enum Entry: Sendable {
    case admitted
    case cancelled
    case closed
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
  /// - Throws: `.cancelled` if the task is cancelled meanwhile, `.shutDown` if the gate is closed.
  package func enter() async throws(ExecutionError) {
    let ticket = state.withLock { state in
      state.nextTicket += 1
      return state.nextTicket
    }
    let entry = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let entry: Entry? = state.withLock { state in
          if state.isClosed { return .closed }
          if state.abandoned.remove(ticket) != nil { return .cancelled }
          if state.running < state.limit, state.waiting.isEmpty {
            state.running += 1
            return .admitted
          }
          state.waiting.append((ticket, continuation))
          return nil
        }
        if let entry { continuation.resume(returning: entry) }
      }
    } onCancel: {
      let continuation = state.withLock { state -> CheckedContinuation<Entry, Never>? in
        guard let place = state.waiting.firstIndex(where: { $0.ticket == ticket }) else {
          state.abandoned.insert(ticket)
          return nil
        }
        return state.waiting.remove(at: place).continuation
      }
      continuation?.resume(returning: .cancelled)
    }
    state.withLock { _ = $0.abandoned.remove(ticket) }
    switch entry {
    case .admitted: return
    case .cancelled: throw ExecutionError(.cancelled)
    case .closed: throw ExecutionError(.shutDown)
    }
  }

  /// Makes room for the next.
  package func leave(succeeded: Bool) {
    let admitted = state.withLock { state in
      state.running -= 1
      if succeeded, state.limit < capacity {
        state.successes += 1
        if state.successes >= RequestGate.successesUntilMore {
          state.successes = 0
          state.limit += 1
        }
      }
      return state.admit()
    }
    for continuation in admitted { continuation.resume(returning: .admitted) }
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
    for (_, continuation) in waiting { continuation.resume(returning: .closed) }
  }
}
