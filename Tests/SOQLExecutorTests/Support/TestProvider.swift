import SOQLExecutor
import SOQLFiles

/// Gives one session after the other.
final class TestProvider: SessionProvider {
  private let state: Locked<[Session]>

  /// How often it was asked.
  let calls = Locked(0)

  init(_ sessions: [Session]) {
    state = Locked(sessions)
  }

  /// Sessions of one server, whose tokens are `token-1`, `token-2` and so on.
  convenience init(count: Int = 3) throws {
    self.init(
      try (1...count).map {
        Session(accessToken: Secret("token-\($0)"), instance: try Origin("https://org.example"))
      }
    )
  }

  func session(
    replacing expired: Session?,
    context: SessionContext
  ) async throws(SessionError) -> Session {
    calls.withLock { $0 += 1 }
    let next = state.withLock { $0.isEmpty ? nil : $0.removeFirst() }
    guard let next else { throw SessionError(.expired, "there are no more sessions") }
    return next
  }
}
