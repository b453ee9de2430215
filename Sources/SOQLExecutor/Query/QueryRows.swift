import SOQLFiles
import SOQLRows
public import SOQLSyntax

/// The rows of a query, asked for page by page while they are read.
///
/// ```swift
/// for try await contact in connection.query(query, as: Contact.self) {
///   print(contact.name)
/// }
/// ```
///
/// Nothing is sent before the first row is asked for, and each loop runs the query anew. While the rows of
/// a page are read the next page is on its way; none is asked for before the rows of all subqueries have
/// come. Leaving the loop, or cancelling its task, stops what is on its way.
///
/// Each row comes once, or an ``ExecutionError`` says how many came.
public struct QueryRows<Model>: AsyncSequence, Sendable {
  /// A row.
  public typealias Element = Model
  /// Why there are no more rows.
  public typealias Failure = ExecutionError

  let run: QueryRun
  let reader: RowReader<Model>
  let position: QueryPosition

  init(_ run: QueryRun, _ reader: RowReader<Model>) {
    self.run = run
    self.reader = reader
    position = QueryPosition()
  }

  /// The columns of the result, in the order of the SELECT list.
  public var columns: [ResultColumn] { run.columns }

  /// How far the loop has come that was begun last.
  public var progress: QueryProgress { position.progress }

  /// Where to go on behind the row that was delivered last; `nil` before the end of the first page, and if
  /// there are no more rows.
  public var cursor: QueryCursor? { position.cursor }

  /// The rows from a place on that an earlier run of the same query gave.
  public func resumed(at cursor: QueryCursor) -> QueryRows {
    QueryRows(run.resumed(at: cursor), reader)
  }

  /// Begins the query.
  public func makeAsyncIterator() -> Iterator {
    Iterator(RowIteration(run, reader, position))
  }

  /// Gives the rows one by one.
  public struct Iterator: AsyncIteratorProtocol {
    private let iteration: RowIteration<Model>

    init(_ iteration: RowIteration<Model>) {
      self.iteration = iteration
    }

    /// The next row; `nil` behind the last one, and behind an error.
    public mutating func next() async throws(ExecutionError) -> Model? {
      try await next(isolation: nil)
    }

    /// The next row; `nil` behind the last one, and behind an error.
    public mutating func next(
      isolation actor: isolated (any Actor)?
    ) async throws(ExecutionError) -> Model? {
      try await iteration.next(isolation: actor)
    }
  }
}

extension QueryRows {
  /// The first row, or `nil` if there is none; the server is asked for one row, where the query lets it.
  ///
  /// - Throws: An ``ExecutionError`` if the query fails.
  public func first() async throws(ExecutionError) -> Model? {
    try await QueryRows(run.limited(to: 1), reader).all().rows.first
  }

  /// The only row.
  ///
  /// - Throws: An ``ExecutionError``; its cause is ``ExecutionError/Cause/noRow`` or
  ///   ``ExecutionError/Cause/severalRows`` if there is not exactly one.
  public func one() async throws(ExecutionError) -> Model {
    let rows = try await QueryRows(run.limited(to: 2), reader).all().rows
    guard let row = rows.first else { throw ExecutionError(.noRow) }
    guard rows.count == 1 else { throw ExecutionError(.severalRows) }
    return row
  }

  /// All rows in an array, for results that fit into memory.
  ///
  /// - Throws: An ``ExecutionError`` if the query fails; the rows that came before are lost.
  public func all() async throws(ExecutionError) -> QueryResult<Model> {
    var run = run
    run.collectsRows = true
    let pages = PageIteration(run)
    var rows: [Model] = []
    var last: ResultPage?
    while let page = try await pages.next(isolation: nil) {
      if page.isRestart { rows = [] }
      if let error = reader.read(page.page, run.options.decoder, &rows) {
        throw ExecutionError(page, error)
      }
      last = page
    }
    return QueryResult(
      rows: rows,
      totalSize: last?.totalSize ?? rows.count,
      columns: columns,
      isTruncated: last?.isTruncated ?? false,
      cursor: last?.cursor
    )
  }
}

extension ExecutionError {
  /// A row of a page that cannot be read.
  init(_ page: ResultPage, _ error: RowError) {
    let number = error.record ?? 0
    self.init(
      .row(error),
      rowsDelivered: page.rowsBefore + number,
      cursor: page.cursor(behind: number),
      rowNumber: page.rowsBefore + number
    )
  }
}
