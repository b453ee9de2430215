/// Decides which page of a result comes next, and which rows of it are delivered.
///
/// It asks nobody and waits for nothing: whoever sends requests tells it what came.
package struct Paging: Sendable {
  /// What to ask for.
  package enum Request: Sendable, Hashable {
    /// The first page of a query, which is one of several if a long one was split.
    case query(part: Int)
    /// A page by the path that the page before it named.
    case page(path: String, part: Int)

    package var part: Int {
      switch self {
      case .query(let part), .page(_, let part): part
      }
    }
  }

  /// What does not change.
  package struct Rules: Sendable {
    /// How many queries there are.
    package var parts = 1
    /// The greatest number of rows.
    package var maxRows: Int?
    /// Whether fewer rows than announced are an error.
    package var requiresAllRows = true
    /// Whether the number of rows is the answer (`COUNT()`), so that none come.
    package var countsRows = false
    /// When the query may be run again.
    package var restart = RestartPolicy.beforeFirstRow
    /// Whether the caller gets all rows at once.
    package var collectsRows = false

    package init() {}
  }

  /// What a page says of itself.
  package struct Facts: Sendable {
    package var rows: Int
    package var totalSize: Int
    package var isDone: Bool
    package var nextPath: String?
    /// What its first record alone is called, if records have such a name.
    package var firstRecord: String?

    package init(
      rows: Int,
      totalSize: Int,
      isDone: Bool,
      nextPath: String?,
      firstRecord: String? = nil
    ) {
      self.rows = rows
      self.totalSize = totalSize
      self.isDone = isDone
      self.nextPath = nextPath
      self.firstRecord = firstRecord
    }
  }

  /// A place in the result: a page, and rows of it that were delivered.
  package struct Place: Sendable, Hashable {
    /// The request that gives the page.
    package var request: Request
    /// How many of its rows were delivered.
    package var rowsToSkip = 0
    /// How many rows came from the parts before.
    package var rowsOfEarlierParts: Int
  }

  /// What to do with a page.
  package struct Delivery: Sendable, Hashable {
    /// The page.
    package let place: Place
    /// Its rows that are to be delivered.
    package let rows: Range<Int>
    /// Which page it is since the start.
    package let number: Int
    /// How many rows of the whole result come before these.
    package let rowsBefore: Int
    /// How many rows there are in all, if that is known.
    package let totalSize: Int?
    /// What comes behind these rows; `nil` if nothing does.
    package let behind: Place?
    /// Whether rows behind these are left out.
    package let isTruncated: Bool
    /// Whether the query was run again.
    package let isRestart: Bool
  }

  /// Why a page cannot be had.
  package enum Loss: Sendable, Hashable {
    /// The server does not know the cursor, or does not give it to this session.
    case locatorRefused
    /// Anything else.
    case other
  }

  package let rules: Rules
  /// What to ask for next; `nil` at the end.
  package private(set) var next: Request?
  /// What is wrong although all rows were delivered; to be told behind them.
  package private(set) var flaw: PagingError?
  /// How often the query was run again.
  package private(set) var restarts = 0
  /// How many rows of the result were delivered, those before a cursor included.
  package private(set) var rowsDelivered = 0
  /// How many rows there are in all, if that is known.
  package private(set) var totalSize: Int?

  /// How often a query may be run again: more would hardly help.
  private static let maximumRestarts = 2
  /// How many pages without rows may follow each other.
  ///
  /// All rows of a page may have been deleted, but a server that sends nothing else would never end.
  private static let maximumEmptyPages = 20

  /// More rows than there can be, and few enough to be added to some more.
  package static let mostRows = 1 << 56

  private var number = 0
  /// The rows of the parts before the current one.
  private var rowsOfEarlierParts = 0
  /// The rows of the current part that were received.
  private var rowsOfPart = 0
  /// The rows that the current part should have.
  private var totalOfPart: Int?
  /// The rows of parts that are complete.
  private var totalOfEarlierParts = 0
  private var rowsSinceStart = 0
  private var skip = 0
  private var isResumed = false
  private var emptyPages = 0
  /// Paths that were asked for.
  private var asked: Set<String> = []
  /// The records that pages began with.
  private var firstRecords: Set<String> = []

  /// Begins at the start.
  package init(_ rules: Rules) {
    self.rules = rules
    next = rules.maxRows == 0 ? nil : .query(part: 0)
  }

  /// Begins at a cursor.
  package init(_ rules: Rules, at cursor: QueryCursor) {
    self.init(rules)
    isResumed = true
    rowsDelivered = cursor.rowsDelivered
    totalSize = cursor.totalSize
    rowsOfEarlierParts = cursor.rowsOfEarlierParts
    totalOfEarlierParts = cursor.rowsOfEarlierParts
    skip = cursor.rowsToSkip
    rowsOfPart = cursor.rowsDelivered - cursor.rowsToSkip - cursor.rowsOfEarlierParts
    guard rules.maxRows != 0 else { return }
    if let path = cursor.path {
      asked.insert(path)
      next = .page(path: path, part: cursor.part)
    } else {
      next = .query(part: cursor.part)
    }
  }

  /// Begins behind the rows of a subquery that came with their parent.
  package init(_ rules: Rules, behind rows: Int, of totalSize: Int, at path: String) {
    self.init(rules)
    rowsOfPart = rows
    rowsDelivered = rows
    totalOfPart = totalSize
    asked.insert(path)
    next = .page(path: path, part: 0)
  }

  /// Takes the page that was asked for.
  ///
  /// - Throws: A `PagingError` if its rows must not be delivered, since they may have come before.
  package mutating func receive(_ facts: Facts) throws(PagingError) -> Delivery {
    guard let request = next else { throw .repeatedPage }
    // The server may have made the page shorter than it was; then the rest is to be skipped in the next.
    guard skip <= facts.rows || !facts.isDone else { throw .changedPage }
    // The first page has no path, and others may have two.
    if let record = facts.firstRecord, !firstRecords.insert(record).inserted {
      throw .repeatedPage
    }
    var following: Request?
    if !facts.isDone {
      guard let path = facts.nextPath else { throw .missingLocator }
      guard asked.insert(path).inserted else { throw .repeatedPage }
      following = .page(path: path, part: request.part)
      emptyPages = facts.rows == 0 ? emptyPages + 1 : 0
      guard emptyPages <= Paging.maximumEmptyPages else { throw .repeatedPage }
    }
    rowsOfPart += facts.rows
    totalOfPart = min(totalOfPart ?? Paging.mostRows, facts.totalSize)

    let skipped = min(skip, facts.rows)
    let available = facts.rows - skipped
    let taken = min(available, rules.maxRows.map { $0 - rowsSinceStart } ?? .max)
    let isFull = rules.maxRows == rowsSinceStart + taken
    let rows = skipped..<skipped + taken
    skip -= skipped

    let place = Place(request: request, rowsToSkip: 0, rowsOfEarlierParts: rowsOfEarlierParts)
    let isLastPart = request.part == rules.parts - 1
    totalSize = isLastPart ? totalOfPart.map { totalOfEarlierParts + $0 } : nil
    if following == nil, taken == available {
      endPart()
      if !isLastPart { following = .query(part: request.part + 1) }
    }
    var behind = following.map {
      Place(request: $0, rowsToSkip: skip, rowsOfEarlierParts: rowsOfEarlierParts)
    }
    if taken < available {
      behind = place
      behind?.rowsToSkip = rows.upperBound
    }
    let isTruncated = behind != nil && isFull && flaw == nil
    let delivery = Delivery(
      place: place,
      rows: rows,
      number: number,
      rowsBefore: rowsDelivered,
      totalSize: totalSize,
      behind: behind,
      isTruncated: isTruncated,
      isRestart: number == 0 && restarts > 0
    )
    number += 1
    rowsDelivered += taken
    rowsSinceStart += taken
    next = isTruncated || flaw != nil ? nil : following
    return delivery
  }

  /// Where the next page is, with the rows of it that were delivered before; `nil` at the end.
  package var place: Place? {
    next.map { Place(request: $0, rowsToSkip: skip, rowsOfEarlierParts: rowsOfEarlierParts) }
  }

  /// What to do if the next page cannot be had: the query may be run again, if that is allowed.
  ///
  /// - Returns: Whether ``next`` is the start again.
  package mutating func restart(after loss: Loss) -> Bool {
    guard loss == .locatorRefused, let request = next, restarts < Paging.maximumRestarts else {
      return false
    }
    if case .query = request { return false }
    switch rules.restart {
    case .never: return false
    case .beforeFirstRow:
      guard rowsDelivered == 0 || (rules.collectsRows && !isResumed) else { return false }
    case .always: break
    }
    let count = restarts + 1
    self = Paging(rules)
    restarts = count
    return true
  }

  /// Compares the rows of a part that is complete with what the server announced.
  private mutating func endPart() {
    let total = totalOfPart ?? rowsOfPart
    if rules.requiresAllRows, !rules.countsRows, rowsOfPart < total {
      flaw = .missingRows(expected: total, received: rowsOfPart)
    }
    totalOfEarlierParts += total
    rowsOfEarlierParts += rowsOfPart
    rowsOfPart = 0
    totalOfPart = nil
  }
}
