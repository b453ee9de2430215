import SOQLCommand
import SOQLExecutor

/// Brings the rows of a query from the org to the output, page by page.
struct RowDelivery {
  private let run: OrgRun
  private var printer: RowPrinter
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private var progress: ProgressLine?
  /// How many rows have been written, those of an earlier run included.
  private var rows: Int
  private let rowsBefore: Int
  /// Where the result goes on behind them.
  private var cursor: QueryCursor?
  /// What is to be told of rows that were left out.
  private var truncation: String?

  /// A delivery that has not begun.
  ///
  /// - Parameters:
  ///   - run: The work that it belongs to.
  ///   - printer: Makes the text of pages.
  ///   - rowsBefore: How many rows an earlier run has written.
  ///   - isWatched: Whether rows go to a terminal, where they show themselves how far it is.
  init(_ run: OrgRun, _ printer: RowPrinter, rowsBefore: Int, isWatched: Bool) {
    self.run = run
    self.printer = printer
    self.rowsBefore = rowsBefore
    rows = rowsBefore
    start = clock.now
    let isShown = Terminal.showsProgress && !isWatched && !run.messages.isQuiet
    progress = isShown ? ProgressLine(start: .zero, rowsBefore: rowsBefore) : nil
  }

  /// Brings all rows, and returns how that ended.
  mutating func deliver(_ pages: QueryPages, to output: inout any RowOutput) async -> ExitCode {
    let failure: ExecutionError?
    do throws(OutputError) {
      failure = try await bring(pages, to: &output)
      if failure == nil {
        try output.write(printer.end())
        try output.complete()
      }
    } catch {
      endProgress()
      guard case .failed(let message) = error else { return .success }
      run.messages.error(message)
      breakOff(&output, at: cursor)
      return .failure
    }
    endProgress()
    guard let failure else {
      summarize()
      return .success
    }
    run.report(failure)
    breakOff(&output, at: failure.cursor)
    return .failure
  }

  private mutating func bring(
    _ pages: QueryPages,
    to output: inout any RowOutput
  ) async throws(OutputError) -> ExecutionError? {
    var iterator = pages.makeAsyncIterator()
    while true {
      let next: ResultPage?
      do throws(ExecutionError) {
        next = try await iterator.next()
      } catch {
        return error
      }
      guard let page = next else { return nil }
      try output.write(printer.text(of: page))
      note(page)
      output.note(printer.saved(cursor))
    }
  }

  private mutating func note(_ page: ResultPage) {
    rows = page.rowsBefore + page.page.recordCount
    cursor = page.cursor
    if page.isTruncated {
      let total = page.totalSize.map { " of \($0)" } ?? ""
      truncation = "--max-rows left out rows: \(rows)\(total) were written"
    }
    let time = clock.now - start
    if let line = progress?.advance(to: rows, of: page.totalSize, at: time) {
      run.messages.raw(Array(line.utf8))
    }
  }

  private mutating func endProgress() {
    if let removal = progress?.removal() { run.messages.raw(Array(removal.utf8)) }
  }

  private func breakOff(_ output: inout any RowOutput, at cursor: QueryCursor?) {
    guard rows > rowsBefore else { return }
    for hint in output.breakOff(at: printer.saved(cursor), rows: rows) { run.messages.hint(hint) }
  }

  private func summarize() {
    if let truncation { run.messages.warning(truncation) }
    guard Terminal.showsProgress, !run.messages.isQuiet else { return }
    let seconds = (clock.now - start) / .seconds(1)
    run.messages.raw(Array("\(counted(rows, "row")) in \(ProgressLine.time(seconds))\n".utf8))
  }
}
