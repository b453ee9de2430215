/// The line that tells how far a query is: nothing for a second, then a line that is written over.
///
/// It knows the time only from what it is told.
struct ProgressLine {
  private let start: Duration
  /// How many rows an earlier run has got.
  private let rowsBefore: Int
  /// When the line was written last; `nil` as long as it was not.
  private var lastWrite: Duration?

  /// A run of that short needs no line.
  private static let delay = Duration.seconds(1)
  /// Terminals need not be written to more often.
  private static let interval = Duration.milliseconds(100)

  /// The line of a query that starts at a time.
  init(start: Duration, rowsBefore: Int) {
    self.start = start
    self.rowsBefore = rowsBefore
  }

  /// Notes how many rows have come; returns what is to be written, if anything is.
  mutating func advance(to rows: Int, of total: Int?, at time: Duration) -> String? {
    let elapsed = time - start
    guard elapsed >= ProgressLine.delay,
      lastWrite.map({ time - $0 >= ProgressLine.interval }) ?? true
    else { return nil }
    lastWrite = time
    return "\r\(text(rows, total, elapsed))\u{1B}[K"
  }

  private func text(_ rows: Int, _ total: Int?, _ elapsed: Duration) -> String {
    let rate = Double(rows - rowsBefore) / (elapsed / .seconds(1))
    var text = total.map { "\(grouped(rows)) of \(counted($0, "row"))" } ?? counted(rows, "row")
    text += ", \(grouped(Int(rate))) rows/s"
    if let total, total > rows, rate > 0 {
      text += ", \(ProgressLine.time(Double(total - rows) / rate)) left"
    }
    return text
  }

  /// A time in words, such as `9 s`, `2 min 5 s` or `1 h 10 min`.
  static func time(_ seconds: Double) -> String {
    let seconds = Int(min(seconds.rounded(.up), 1e9))
    if seconds < 60 { return "\(seconds) s" }
    if seconds < 3_600 { return "\(seconds / 60) min \(seconds % 60) s" }
    return "\(grouped(seconds / 3_600)) h \(seconds % 3_600 / 60) min"
  }

  /// What removes the line, if it was written.
  mutating func removal() -> String? {
    defer { lastWrite = nil }
    return lastWrite.map { _ in "\r\u{1B}[K" }
  }
}
