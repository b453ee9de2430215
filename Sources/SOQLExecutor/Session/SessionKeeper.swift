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
    var isRefreshing = false
    var waiters: [Waiter] = []
  }

  package init(provider: any SessionProvider, context: SessionContext) {
    self.provider = provider
    self.context = context
  }

  /// The session, got from the provider at the first call.
  package func session() async throws(SessionError) -> Session {
    try await session(unless: nil)
  }

  /// Another session than the one that the server refused.
  ///
  /// If it was replaced already, that is the one at hand, and no refresh starts.
  package func session(replacing expired: Session) async throws(SessionError) -> Session {
    try await session(unless: expired)
  }

  /// How many wait for the refresh that runs.
  package var waiterCount: Int { state.withLock { $0.waiters.count } }

  private func session(unless expired: Session?) async throws(SessionError) -> Session {
    let waiter = Waiter()
    let known = state.withLock { state -> Result<Session, SessionError>? in
      if let failure = state.failure { return .failure(failure) }
      if let current = state.current {
        guard let expired, current.isSame(as: expired) else { return .success(current) }
        state.current = nil
      }
      state.waiters.append(waiter)
      if !state.isRefreshing {
        state.isRefreshing = true
        state.expired = expired ?? state.expired
        Task { [replaced = state.expired] in await self.refresh(replacing: replaced) }
      }
      return nil
    }
    if let known { return try known.get() }
    return try await waiter.result().get()
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
      state.isRefreshing = false
      defer { state.waiters = [] }
      return state.waiters
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

/// Somebody who waits for a refresh, and may stop waiting.
private final class Waiter: Sendable {
  private typealias Answer = Result<Session, SessionError>

  private enum State {
    case new
    case waiting(CheckedContinuation<Answer, Never>)
    case done(Answer)
  }

  private let state = Locked(State.new)

  /// What the refresh gave, or an error as soon as the task is cancelled.
  func result() async -> Result<Session, SessionError> {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let answer = state.withLock { state -> Answer? in
          if case .done(let answer) = state { return answer }
          state = .waiting(continuation)
          return nil
        }
        if let answer { continuation.resume(returning: answer) }
      }
    } onCancel: {
      resume(with: .failure(SessionError(.cancelled, "cancelled while waiting for a session")))
    }
  }

  /// Gives an answer; only the first one counts.
  func resume(with answer: Result<Session, SessionError>) {
    let continuation = state.withLock { state -> CheckedContinuation<Answer, Never>? in
      switch state {
      case .new:
        state = .done(answer)
        return nil
      case .waiting(let continuation):
        state = .done(answer)
        return continuation
      case .done:
        return nil
      }
    }
    continuation?.resume(returning: answer)
  }
}
