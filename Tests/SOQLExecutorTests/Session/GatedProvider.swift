import SOQLExecutor
import SOQLFiles

/// Gives prepared answers, each when the test lets it.
final class GatedProvider: SessionProvider {
  private let state: Locked<State>

  private struct State {
    var answers: [Result<Session, SessionError>]
    var replaced: [Session?] = []
    var openings = 0
    var wasCancelled = false
  }

  init(_ answers: [Result<Session, SessionError>]) {
    state = Locked(State(answers: answers))
  }

  /// How often it was asked.
  var callCount: Int { state.withLock { $0.replaced.count } }

  /// The sessions that it was asked to replace.
  var replaced: [Session?] { state.withLock { $0.replaced } }

  /// Whether a task was cancelled that asked it.
  var wasCancelled: Bool { state.withLock { $0.wasCancelled } }

  /// Lets so many answers pass.
  func open(times: Int = 1_000) {
    state.withLock { $0.openings += times }
  }

  func session(
    replacing expired: Session?,
    context: SessionContext
  ) async throws(SessionError) -> Session {
    state.withLock { $0.replaced.append(expired) }
    while true {
      let answer = state.withLock { state -> Result<Session, SessionError>? in
        if Task.isCancelled { state.wasCancelled = true }
        guard state.openings > 0 else { return nil }
        state.openings -= 1
        return state.answers.isEmpty
          ? .failure(SessionError(.notConfigured, "asked too often")) : state.answers.removeFirst()
      }
      if let answer { return try answer.get() }
      await Task.yield()
    }
  }
}
