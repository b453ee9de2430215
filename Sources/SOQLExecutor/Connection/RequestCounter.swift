import SOQLFiles

/// Numbers for requests, from one on.
final class RequestCounter: Sendable {
  private let last = Locked(0)

  func next() -> Int {
    last.withLock { last in
      last += 1
      return last
    }
  }
}
