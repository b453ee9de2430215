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
  ///
  /// Behind the first rows of a first page, which ``QueryOptions/maxRows`` may cut, nothing can go on.
  public let cursor: QueryCursor?
  /// Whether ``QueryOptions/maxRows`` left out rows behind this page.
  public let isTruncated: Bool
  /// Whether the query was run again: rows of pages before this one come again.
  public let isRestart: Bool

  /// How many rows of the page a cursor left out.
  private let rowsSkipped: Int
  private let origin: Origin

  /// Where the page comes from.
  struct Origin: Sendable {
    let instance: SOQLExecutor.Origin
    let queryHash: String
    let place: Paging.Place
    /// The Id of the last row that a cursor left out, if it left out some of the page and it was selected.
    let lastIDBefore: String?
  }

  init(_ page: QueryPage, _ delivery: Paging.Delivery, _ origin: Origin) {
    self.page = page
    self.origin = origin
    number = delivery.number
    rowsBefore = delivery.rowsBefore
    totalSize = delivery.totalSize
    isTruncated = delivery.isTruncated
    isRestart = delivery.isRestart
    rowsSkipped = delivery.rows.lowerBound
    let delivered = delivery.rowsBefore + delivery.rows.count
    cursor = delivery.behind.flatMap { place in
      QueryCursor(
        place,
        rowsDelivered: delivered,
        totalSize: delivery.totalSize,
        lastID: page.recordCount > 0
          ? page.id(ofRecord: page.recordCount - 1) : origin.lastIDBefore,
        instance: origin.instance,
        queryHash: origin.queryHash
      )
    }
  }

  /// Where to go on behind some rows of this page; `nil` within a first page.
  func cursor(behind rows: Int) -> QueryCursor? {
    guard rows < page.recordCount else { return cursor }
    var place = origin.place
    place.rowsToSkip = rowsSkipped + rows
    return QueryCursor(
      place,
      rowsDelivered: rowsBefore + rows,
      totalSize: totalSize,
      lastID: rows > 0 ? page.id(ofRecord: rows - 1) : origin.lastIDBefore,
      instance: origin.instance,
      queryHash: origin.queryHash
    )
  }
}
