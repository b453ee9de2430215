/// Work that is done once for all who want what comes of it; to be kept under a lock.
struct Flight<Answer: Sendable>: Sendable {
  private var isUnderWay = false
  private var waiters: [Waiter<Answer>] = []

  /// How many wait.
  var waiterCount: Int { waiters.count }

  /// Lets somebody wait; returns whether the work must be started.
  mutating func join(_ waiter: Waiter<Answer>) -> Bool {
    waiters.append(waiter)
    defer { isUnderWay = true }
    return !isUnderWay
  }

  /// Ends the work; returns those who are to get the answer.
  mutating func land() -> [Waiter<Answer>] {
    defer { self = Flight() }
    return waiters
  }
}
