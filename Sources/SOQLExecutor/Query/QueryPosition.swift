import SOQLFiles

/// How far a loop over rows has come; whoever has the sequence may look.
final class QueryPosition: Sendable {
  private struct State {
    var progress = QueryProgress()
    /// The page whose rows are being delivered, and how many of them were.
    var page: ResultPage?
    var rowsOfPage = 0
    /// Where the loop began.
    var start: QueryCursor?
  }

  private let state = Locked(State())

  var progress: QueryProgress { state.withLock { $0.progress } }

  var cursor: QueryCursor? {
    state.withLock { state in
      guard let page = state.page else { return state.start }
      return page.cursor(behind: state.rowsOfPage)
    }
  }

  /// Notes that a loop begins.
  func begin(_ cursor: QueryCursor?) {
    state.withLock { state in
      state = State()
      state.start = cursor
      state.progress.rowsDelivered = cursor?.rowsDelivered ?? 0
      state.progress.totalSize = cursor?.totalSize
    }
  }

  /// Notes that the rows of a page are about to be delivered.
  func begin(_ page: ResultPage) {
    state.withLock { state in
      state.page = page
      state.rowsOfPage = 0
      state.progress.pages += 1
      state.progress.rowsDelivered = page.rowsBefore
      state.progress.totalSize = page.totalSize
      state.progress.isTruncated = page.isTruncated
      if page.isRestart { state.progress.restarts += 1 }
    }
  }

  /// Notes that a row is delivered.
  func advance() {
    state.withLock { state in
      state.rowsOfPage += 1
      state.progress.rowsDelivered += 1
    }
  }

  /// Notes that there are no more rows; the last page is kept for its cursor alone if rows were left out.
  func end() {
    state.withLock { state in
      guard state.page?.isTruncated != true else { return }
      state.page = nil
      state.start = nil
    }
  }
}
