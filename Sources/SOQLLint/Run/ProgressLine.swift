/// The line that tells how far a run is: nothing for a second, then a line that is written over.
///
/// It knows the time only from what it is told.
struct ProgressLine {
  private let total: Int
  private let start: Int
  private var done = 0
  /// When the line was written last; `nil` as long as it was not.
  private var lastWrite: Int?

  /// A run of that short needs no line.
  private static let delay = 1_000
  /// Terminals need not be written to more often.
  private static let interval = 100

  /// The line of a run over some files, which starts at a time in milliseconds.
  init(total: Int, start: Int) {
    self.total = total
    self.start = start
  }

  /// Counts a file; returns what is to be written, if anything is.
  mutating func countFile(at time: Int) -> String? {
    done += 1
    guard time - start >= ProgressLine.delay,
      lastWrite.map({ time - $0 >= ProgressLine.interval }) ?? true
    else { return nil }
    lastWrite = time
    return "\r\(done) of \(total) files checked\u{1B}[K"
  }

  /// What removes the line, if it was written.
  var removal: String? { lastWrite.map { _ in "\r\u{1B}[K" } }
}
