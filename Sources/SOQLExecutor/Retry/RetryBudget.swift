import SOQLFiles

/// What all requests of a connection have left for tries beyond their first.
///
/// When a server is in trouble, many clients that each try five times make it worse; a connection whose
/// requests fail one after the other soon sends each only once.
package final class RetryBudget: Sendable {
  private let capacity: Double
  private let tokens: Locked<Double>
  /// What a request that succeeds gives back.
  private static let refund = 0.5

  package init(_ retries: Int) {
    capacity = Double(max(retries, 0))
    tokens = Locked(capacity)
  }

  /// Takes a try, if one is left.
  package func take() -> Bool {
    tokens.withLock { tokens in
      guard tokens >= 1 else { return false }
      tokens -= 1
      return true
    }
  }

  /// Notes that a request succeeded.
  package func succeed() {
    tokens.withLock { $0 = min($0 + RetryBudget.refund, capacity) }
  }
}
