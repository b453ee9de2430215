public import SOQLRows

/// A page of the result of a query, with the rows of all its subqueries.
public struct ResultPage: Sendable {
  /// The records.
  ///
  /// Its ``QueryPage/nextRecordsPath`` is followed by the sequence of pages; subqueries are complete.
  public let page: QueryPage
  /// Which page it is, counted from zero; after a restart it begins again.
  public let number: Int
  /// How many rows of the result come before this page.
  public let rowsBefore: Int
  /// How many rows the result has; `nil` for a query that was split, until its last part.
  public let totalSize: Int?
  /// Where to go on behind this page; `nil` behind the last.
  public let cursor: QueryCursor?
  /// Whether ``QueryOptions/maxRows`` left out rows behind this page.
  public let isTruncated: Bool
  /// Whether the query was run again: rows of pages before this one come again.
  public let isRestart: Bool
}
