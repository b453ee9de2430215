/// How far the rows or pages of a query have come.
public struct QueryProgress: Sendable, Hashable {
  /// How many rows the result has, those before a cursor included; `nil` until the first page has come,
  /// and until the last part of a query that was split.
  public internal(set) var totalSize: Int?
  /// How many rows were delivered, those before a cursor included.
  public internal(set) var rowsDelivered = 0
  /// How many pages have been begun.
  public internal(set) var pages = 0
  /// How often the query was run again from its start.
  public internal(set) var restarts = 0
  /// Whether ``QueryOptions/maxRows`` left rows out.
  public internal(set) var isTruncated = false

  init() {}
}
