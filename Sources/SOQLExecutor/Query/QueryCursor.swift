/// A place in the result of a query, from which it can be read on, also by another process.
///
/// ```swift
/// let rows = connection.query(query, as: Contact.self)
/// …
/// let saved = try JSONEncoder().encode(rows.cursor)
/// …
/// for try await contact in connection.query(query, as: Contact.self).resumed(at: cursor) { … }
/// ```
///
/// It holds no token and no text of the query. Salesforce keeps a result for two days after it was asked
/// for, and for the user that did.
///
/// Source: "API Query Cursor Limits".
public struct QueryCursor: Sendable, Hashable, Codable {
  /// The path of the page to ask for; `nil` for the first page of a part.
  public let path: String?
  /// How many rows of that page were delivered before.
  public let rowsToSkip: Int
  /// The Id of the last of these, if it was selected.
  public let lastID: String?
  /// How many rows of the whole result were delivered before.
  public let rowsDelivered: Int
  /// How many rows the result has, as far as the server has told.
  public let totalSize: Int?
  /// The server.
  public let instance: String
  /// A number for the text of the query.
  public let queryHash: String
  /// Which of the queries it is that a long query was split into, counted from zero.
  public let part: Int
  /// How many rows came from the parts before.
  let rowsOfEarlierParts: Int

  package init(
    path: String?,
    rowsToSkip: Int = 0,
    lastID: String? = nil,
    rowsDelivered: Int,
    totalSize: Int?,
    instance: String,
    queryHash: String,
    part: Int = 0,
    rowsOfEarlierParts: Int = 0
  ) {
    self.path = path
    self.rowsToSkip = rowsToSkip
    self.lastID = lastID
    self.rowsDelivered = rowsDelivered
    self.totalSize = totalSize
    self.instance = instance
    self.queryHash = queryHash
    self.part = part
    self.rowsOfEarlierParts = rowsOfEarlierParts
  }
}
