import SOQLFiles

/// Somebody who waits for an answer that others share, and may stop waiting.
final class Waiter<Answer: Sendable>: Sendable {
  private enum State {
    case new
    case waiting(CheckedContinuation<Answer, Never>)
    case done(Answer)
  }

  private let state = Locked(State.new)
  private let cancelled: Answer

  /// A waiter who gets an answer of its own as soon as its task is cancelled.
  init(cancelled: Answer) {
    self.cancelled = cancelled
  }

  /// What was answered, or another answer when time has passed; it is asked for once.
  func answer(within time: Duration?, orElse late: Answer) async -> Answer {
    let timer = time.map { time in
      Task {
        guard (try? await Task.sleep(for: time)) != nil else { return }
        resume(with: late)
      }
    }
    defer { timer?.cancel() }
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let answer = state.withLock { state -> Answer? in
          if case .done(let answer) = state { return answer }
          state = .waiting(continuation)
          return nil
        }
        if let answer { continuation.resume(returning: answer) }
      }
    } onCancel: {
      resume(with: cancelled)
    }
  }

  /// Gives an answer; only the first one counts.
  ///
  /// - Returns: Whether it was the first.
  @discardableResult
  func resume(with answer: Answer) -> Bool {
    var isFirst = false
    let continuation = state.withLock { state -> CheckedContinuation<Answer, Never>? in
      switch state {
      case .new:
        state = .done(answer)
        isFirst = true
        return nil
      case .waiting(let continuation):
        state = .done(answer)
        isFirst = true
        return continuation
      case .done:
        return nil
      }
    }
    continuation?.resume(returning: answer)
    return isFirst
  }
}
