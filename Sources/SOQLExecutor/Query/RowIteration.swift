import SOQLRows

/// A query that is being run, row by row, for one reader.
final class RowIteration<Model> {
  private let pages: PageIteration
  private let reader: RowReader<Model>
  private let decoder: RowDecoder
  private let position: QueryPosition
  private var page: ResultPage?
  private var rows: [Model] = []
  private var index = 0
  /// What is wrong with the row behind ``rows``.
  private var rowError: RowError?
  private var isEnded = false

  init(_ run: QueryRun, _ reader: RowReader<Model>, _ position: QueryPosition) {
    pages = PageIteration(run)
    self.reader = reader
    decoder = run.options.decoder
    self.position = position
    position.begin(run.cursor)
  }

  /// The next row; `nil` behind the last, and behind an error.
  func next(isolation actor: isolated (any Actor)?) async throws(ExecutionError) -> Model? {
    while index == rows.count {
      guard !isEnded else { return nil }
      if let page, let rowError {
        isEnded = true
        throw ExecutionError(page, rowError)
      }
      isEnded = true
      guard let page = try await pages.next(isolation: actor) else {
        position.end()
        return nil
      }
      isEnded = false
      index = 0
      rows.removeAll(keepingCapacity: true)
      rowError = reader.read(page.page, decoder, &rows)
      self.page = page
      position.begin(page)
    }
    defer { index += 1 }
    position.advance()
    return rows[index]
  }
}
