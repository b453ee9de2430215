import SOQLFiles

/// The latest usage that the server told, and those who want to know of each.
package final class UsageMonitor: Sendable {
  private struct State {
    var latest: APIUsage?
    var nextNumber = 0
    var listeners: [Int: AsyncStream<APIUsage>.Continuation] = [:]
    var isClosed = false
  }

  private let state = Locked(State())

  package init() {}

  package var latest: APIUsage? { state.withLock { $0.latest } }

  /// The usages from now on; whoever is slow gets the latest alone.
  package func updates() -> AsyncStream<APIUsage> {
    let (stream, continuation) = AsyncStream.makeStream(
      of: APIUsage.self,
      bufferingPolicy: .bufferingNewest(1)
    )
    let number: Int? = state.withLock { state in
      guard !state.isClosed else { return nil }
      state.nextNumber += 1
      state.listeners[state.nextNumber] = continuation
      return state.nextNumber
    }
    if let number {
      continuation.onTermination = { [weak self] _ in
        self?.state.withLock { _ = $0.listeners.removeValue(forKey: number) }
      }
    } else {
      continuation.finish()
    }
    return stream
  }

  package func note(_ usage: APIUsage) {
    let listeners = state.withLock { state in
      state.latest = usage
      return Array(state.listeners.values)
    }
    for listener in listeners { listener.yield(usage) }
  }

  package func close() {
    let listeners = state.withLock { state in
      state.isClosed = true
      defer { state.listeners = [:] }
      return Array(state.listeners.values)
    }
    for listener in listeners { listener.finish() }
  }
}
