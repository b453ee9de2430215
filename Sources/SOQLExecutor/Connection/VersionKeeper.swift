import SOQLFiles
import SOQLSyntax

/// The version of the API, asked for once by all who need it.
final class VersionKeeper: Sendable {
  typealias Answer = Result<APIVersion, ExecutionError>

  private struct State {
    var known: APIVersion?
    var question = Flight<Answer>()
  }

  private let state = Locked(State())

  /// The version; if it is not known, a task of its own asks, which goes on when its first waiter gives up.
  func version(
    within time: Duration?,
    _ ask: @escaping @Sendable () async -> Answer
  ) async throws(ExecutionError) -> APIVersion {
    let waiter = Waiter<Answer>(cancelled: .failure(ExecutionError(.cancelled)))
    let known = state.withLock { state -> APIVersion? in
      if let known = state.known { return known }
      if state.question.join(waiter) { Task { self.finish(await ask()) } }
      return nil
    }
    if let known { return known }
    let late = Answer.failure(ExecutionError(.deadlinePassed))
    return try await waiter.answer(within: time, orElse: late).get()
  }

  private func finish(_ answer: Answer) {
    let waiters = state.withLock { state in
      state.known = try? answer.get()
      return state.question.land()
    }
    for waiter in waiters { waiter.resume(with: answer) }
  }
}
