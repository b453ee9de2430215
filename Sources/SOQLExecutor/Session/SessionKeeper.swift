import SOQLFiles

/// Keeps the session of a connection and has it refreshed, once for all who wait for it.
///
/// The refresh is a task of its own: nobody who stops waiting stops it, since a server that rotates refresh
/// tokens has already given up the old one. A failure goes to all who wait; the next caller tries again,
/// but for what is final (``SessionError/isFinal``), which is remembered.
package final class SessionKeeper: Sendable {
  private let provider: any SessionProvider
  private let context: SessionContext
  private let state = Locked(State())

  private struct State {
    /// The session that is good as far as is known; none while a refresh runs.
    var current: Session?
    /// The last session that the server refused.
    var expired: Session?
    /// A failure that another try would not change.
    var failure: SessionError?
    var refresh = Flight<Result<Session, SessionError>>()
  }

  package init(provider: any SessionProvider, context: SessionContext) {
    self.provider = provider
    self.context = context
  }

  /// The session, got from the provider at the first call.
  package func session(within time: Duration? = nil) async throws(SessionError) -> Session {
    try await session(unless: nil, within: time)
  }

  /// Another session than the one that the server refused.
  ///
  /// If it was replaced already, that is the one at hand, and no refresh starts.
  package func session(
    replacing expired: Session,
    within time: Duration? = nil
  ) async throws(SessionError) -> Session {
    try await session(unless: expired, within: time)
  }

  /// How many wait for the refresh that runs.
  package var waiterCount: Int { state.withLock { $0.refresh.waiterCount } }

  private func session(
    unless expired: Session?,
    within time: Duration?
  ) async throws(SessionError) -> Session {
    let cancelled = SessionError(.cancelled, "cancelled while waiting for a session")
    let waiter = Waiter<Result<Session, SessionError>>(cancelled: .failure(cancelled))
    let known = state.withLock { state -> Result<Session, SessionError>? in
      if let failure = state.failure { return .failure(failure) }
      if let current = state.current {
        guard let expired, current.isSame(as: expired) else { return .success(current) }
        state.current = nil
      }
      if state.refresh.join(waiter) {
        state.expired = expired ?? state.expired
        Task { [replaced = state.expired] in await self.refresh(replacing: replaced) }
      }
      return nil
    }
    if let known { return try known.get() }
    let late = SessionError(.deadlinePassed, "the deadline passed while waiting for a session")
    return try await waiter.answer(within: time, orElse: .failure(late)).get()
  }

  private func refresh(replacing expired: Session?) async {
    let result: Result<Session, SessionError>
    do throws(SessionError) {
      result = .success(try await provider.session(replacing: expired, context: context))
    } catch {
      result = .failure(error)
    }
    let waiters = state.withLock { state in
      switch result {
      case .success(let session): state.current = session
      case .failure(let error): if error.isFinal { state.failure = error }
      }
      return state.refresh.land()
    }
    for waiter in waiters { waiter.resume(with: result) }
  }
}

extension Session {
  /// Whether two sessions are one, whatever is known of its user.
  fileprivate func isSame(as other: Session) -> Bool {
    accessToken == other.accessToken && instance == other.instance
  }
}
