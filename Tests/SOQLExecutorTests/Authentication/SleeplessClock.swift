import SOQLExecutor
import SOQLFiles

/// A clock that only waiting moves; nobody really waits.
final class SleeplessClock: Sendable {
  private let state = Locked(State())

  private struct State {
    var time = Duration.zero
    var sleeps: [Duration] = []
  }

  /// The time at the start, in seconds since 1970.
  static let start = 1_800_000_000.75

  /// How long was waited, each time.
  var sleeps: [Duration] { state.withLock { $0.sleeps } }

  /// Lets time pass.
  func advance(by duration: Duration) {
    state.withLock { $0.time += duration }
  }

  /// The clock for others.
  var clock: ExecutorClock {
    ExecutorClock(
      now: { self.state.withLock { $0.time } },
      secondsSince1970: { Self.start + Double(self.state.withLock { $0.time }.components.seconds) },
      sleep: { duration throws(CancellationError) in
        if Task.isCancelled { throw CancellationError() }
        self.state.withLock { state in
          state.time += duration
          state.sleeps.append(duration)
        }
        await Task.yield()
      },
      random: { 0.5 }
    )
  }
}
