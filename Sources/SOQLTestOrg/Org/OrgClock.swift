import SOQLFiles

/// The time of an org, which a test can move on.
package final class OrgClock: Sendable {
  private let offset = Locked(Duration.zero)

  /// A clock that goes as the machine's until it is moved.
  package init() {}

  /// Seconds since 1970 in UTC.
  package var secondsSince1970: Double {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    let (seconds, attoseconds) = offset.withLock { $0 }.components
    return Double(Int64(time.tv_sec) + seconds) + Double(time.tv_nsec) / 1e9
      + Double(attoseconds) / 1e18
  }

  /// Lets time pass at once.
  package func advance(by duration: Duration) {
    offset.withLock { $0 += duration }
  }
}
