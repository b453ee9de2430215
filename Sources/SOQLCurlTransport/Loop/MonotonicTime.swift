import SOQLFiles

/// A moment on a clock that only goes forward, in nanoseconds.
struct MonotonicTime: Comparable {
  fileprivate let nanoseconds: Int64

  /// A moment that never comes.
  static let never = MonotonicTime(nanoseconds: .max)

  static var now: MonotonicTime {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return MonotonicTime(nanoseconds: Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec))
  }

  /// A later moment; ``never`` if the duration is beyond all measure.
  static func + (time: MonotonicTime, duration: Duration) -> MonotonicTime {
    let (seconds, attoseconds) = duration.components
    guard seconds < 1_000_000_000 else { return .never }
    guard seconds >= 0, attoseconds >= 0 else { return time }
    let (sum, overflows) = time.nanoseconds.addingReportingOverflow(
      seconds * 1_000_000_000 + attoseconds / 1_000_000_000
    )
    return overflows ? .never : MonotonicTime(nanoseconds: sum)
  }

  /// The milliseconds until a later moment, rounded up, but at most so many.
  func milliseconds(until later: MonotonicTime, atMost limit: Int32) -> Int32 {
    guard later > self else { return 0 }
    let (difference, overflows) = later.nanoseconds.subtractingReportingOverflow(nanoseconds)
    guard !overflows, difference < Int64(limit) * 1_000_000 else { return limit }
    return Int32((difference + 999_999) / 1_000_000)
  }

  static func < (first: MonotonicTime, second: MonotonicTime) -> Bool {
    first.nanoseconds < second.nanoseconds
  }
}
