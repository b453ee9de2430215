/// Pages of a query's result that do not make a whole.
public enum PagingError: Error, Sendable, Hashable, CustomStringConvertible {
  /// A page names a page that was asked for before: the result would never end, or come twice.
  case repeatedPage
  /// A page says that it is not the last, and not where the next is.
  case missingLocator
  /// The server said that the result is complete before as many rows had come as it had promised.
  ///
  /// Rows that are deleted while a query runs may cause this: all rows that there are were delivered.
  /// ``QueryOptions/requiresAllRows`` says whether it is an error.
  case missingRows(expected: Int, received: Int)
  /// The session was renewed, and the server does not let the new one go on with the result of the old.
  case sessionLost
  /// The cursor has expired, or is not known to the server.
  case cursorExpired
  /// Pages with all their children are larger than ``QueryOptions/maximumPageSize``.
  case pageTooLarge(limit: Int)
  /// The cursor belongs to another query or another org, or cannot be read.
  case foreignCursor(String)
  /// The page that a cursor leads into is not the one that it was.
  case changedPage

  /// What happened and what to do.
  public var description: String {
    switch self {
    case .repeatedPage:
      "the server sends the same page of the result again; run the query again"
    case .missingLocator:
      "the server says that there are more rows, but not where; run the query again"
    case .missingRows(let expected, let received):
      "the server announced \(expected) rows and sent \(received); rows may have been deleted meanwhile"
    case .sessionLost:
      "the session ended, and the server does not go on with the result in the new one; "
        + "run the query again, or resume with a session that lasts"
    case .cursorExpired:
      "the server does not know the cursor any more (cursors live for two days); run the query again"
    case .pageTooLarge(let limit):
      "a page with all rows of its subqueries is larger than \(limit) bytes; "
        + "use a smaller batch size, or ask for the children in a query of their own"
    case .foreignCursor(let reason):
      "the cursor does not fit: \(reason)"
    case .changedPage:
      "the page at the cursor is not the one that was left; run the query again"
    }
  }
}
