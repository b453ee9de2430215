import SOQLCommand

/// Shows on a terminal how far a run is; threads count their files one at a time.
final class Progress: Sendable {
  private let line: Locked<ProgressLine>

  /// The progress of a run, or `nil` where nobody watches.
  init?(total: Int) {
    guard Terminal.showsProgress else { return nil }
    line = Locked(ProgressLine(total: total, start: Progress.now))
  }

  func countFile() {
    line.withLock { line in
      if let text = line.countFile(at: Progress.now) { Progress.write(text) }
    }
  }

  /// Removes the line.
  func end() {
    line.withLock { line in
      if let text = line.removal { Progress.write(text) }
    }
  }

  /// Milliseconds of a clock that nobody sets.
  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int(time.tv_sec) * 1_000 + Int(time.tv_nsec) / 1_000_000
  }

  private static func write(_ text: String) {
    var stream = OutputStream.standardError()
    stream.write(text)
    stream.flush()
  }
}
