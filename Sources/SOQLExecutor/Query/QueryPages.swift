import SOQLFiles
public import SOQLSyntax

/// The pages of a query, asked for while they are read.
///
/// ```swift
/// for try await page in connection.pages(query) {
///   let contacts = try page.page.rows(as: Contact.self)
///   save(page.cursor)
/// }
/// ```
///
/// All that is said of ``QueryRows`` holds of pages, too.
public struct QueryPages: AsyncSequence, Sendable {
  /// A page.
  public typealias Element = ResultPage
  /// Why there are no more pages.
  public typealias Failure = ExecutionError

  let run: QueryRun

  /// The columns of the result, in the order of the SELECT list.
  public var columns: [ResultColumn] { run.columns }

  /// The pages from a place on that an earlier run of the same query gave.
  public func resumed(at cursor: QueryCursor) -> QueryPages {
    QueryPages(run: run.resumed(at: cursor))
  }

  /// Begins the query.
  public func makeAsyncIterator() -> Iterator { Iterator(PageIteration(run)) }

  /// Gives the pages one by one.
  public struct Iterator: AsyncIteratorProtocol {
    private let iteration: PageIteration

    init(_ iteration: PageIteration) {
      self.iteration = iteration
    }

    /// The next page; `nil` behind the last one, and behind an error.
    public mutating func next() async throws(ExecutionError) -> ResultPage? {
      try await iteration.next(isolation: nil)
    }

    /// The next page; `nil` behind the last one, and behind an error.
    public mutating func next(
      isolation actor: isolated (any Actor)?
    ) async throws(ExecutionError) -> ResultPage? {
      try await iteration.next(isolation: actor)
    }
  }
}
