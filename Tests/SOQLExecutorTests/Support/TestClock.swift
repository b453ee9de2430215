import SOQLExecutor
import SOQLFiles

/// A clock whose waiting takes no time: it moves on by as much.
final class TestClock: Sendable {
  private struct State {
    var now = Duration.zero
    var delays: [Duration] = []
  }

  private let state = Locked(State())
  private let random: Double

  init(random: Double = 0.5) {
    self.random = random
  }

  /// How long was waited, each time.
  var delays: [Duration] { state.withLock { $0.delays } }

  func advance(by duration: Duration) { state.withLock { $0.now += duration } }

  var clock: ExecutorClock {
    ExecutorClock(
      now: { self.state.withLock { $0.now } },
      secondsSince1970: { 1_445_412_420 },
      sleep: { duration throws(CancellationError) in
        if Task.isCancelled { throw CancellationError() }
        self.state.withLock { state in
          state.delays.append(duration)
          state.now += duration
        }
      },
      random: { self.random }
    )
  }
}
