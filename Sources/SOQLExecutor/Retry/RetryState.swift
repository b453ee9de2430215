/// The tries of a request so far, and whether there is another one.
///
/// It is a value without time and chance of its own, so that each rule can be tested.
package struct RetryState: Sendable {
  /// What to do after a failure.
  package enum Decision: Sendable, Hashable {
    /// Send the request again after a while.
    case retry(after: Duration, RetryRule)
    /// Give the failure to the caller.
    case giveUp
  }

  private let policy: RetryPolicy
  private let isIdempotent: Bool
  /// How often the request was sent.
  package private(set) var attempts = 0
  private var failures: [RetryRule: Int] = [:]

  package init(_ policy: RetryPolicy, isIdempotent: Bool) {
    self.policy = policy
    self.isIdempotent = isIdempotent
  }

  /// Notes that the request is sent.
  package mutating func begin() { attempts += 1 }

  /// Decides after a failure: at some time since the request was first sent, with some time left until the
  /// caller's deadline, if there is one, and with a random number from zero up to one.
  package mutating func decide(
    _ failure: AttemptFailure,
    elapsed: Duration,
    remaining: Duration?,
    random: Double
  ) -> Decision {
    let rule = RetryRule(failure)
    failures[rule, default: 0] += 1
    guard attempts < policy.maximumAttempts,
      failures[rule, default: 0] <= rule.retries(isIdempotent: isIdempotent)
    else { return .giveUp }
    let delay = failure.retryAfter ?? backoff(random)
    guard elapsed + delay <= policy.totalBudget, delay < remaining ?? .seconds(Int64.max) else {
      return .giveUp
    }
    return .retry(after: delay, rule)
  }

  /// A part, drawn by lot, of the longest wait before the next try.
  private func backoff(_ random: Double) -> Duration {
    // Nothing waits longer than the budget, and a day is short enough to be doubled.
    let limit = min(policy.maximumDelay, policy.totalBudget, .seconds(86_400))
    var longest = min(policy.baseDelay, limit)
    for _ in 1..<max(attempts, 1) where longest < limit { longest *= 2 }
    return min(longest, limit) * random
  }
}
