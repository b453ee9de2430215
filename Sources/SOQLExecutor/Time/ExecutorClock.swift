#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Time and chance, so that tests can do without either.
public struct ExecutorClock: Sendable {
  /// Time that only goes forward, from some moment on.
  public var now: @Sendable () -> Duration
  /// Seconds since 1970 in UTC, for what other computers must understand.
  public var secondsSince1970: @Sendable () -> Double
  /// Waits; throws if the task is cancelled.
  public var sleep: @Sendable (Duration) async throws(CancellationError) -> Void
  /// A random number from zero up to, but not including, one.
  public var random: @Sendable () -> Double

  /// A clock of one's own.
  public init(
    now: @escaping @Sendable () -> Duration,
    secondsSince1970: @escaping @Sendable () -> Double,
    sleep: @escaping @Sendable (Duration) async throws(CancellationError) -> Void,
    random: @escaping @Sendable () -> Double
  ) {
    self.now = now
    self.secondsSince1970 = secondsSince1970
    self.sleep = sleep
    self.random = random
  }

  /// The clock of the machine.
  public static let system: ExecutorClock = {
    let start = ContinuousClock.now
    return ExecutorClock(
      now: { ContinuousClock.now - start },
      secondsSince1970: { Date().timeIntervalSince1970 },
      sleep: { duration throws(CancellationError) in
        do {
          try await ContinuousClock().sleep(for: duration)
        } catch {
          throw CancellationError()
        }
      },
      random: { Double.random(in: 0..<1) }
    )
  }()
}
