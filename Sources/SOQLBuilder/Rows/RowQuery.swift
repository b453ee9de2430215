/// A query that knows what its rows are: a ``TypedQuery``, or a ``Query`` about an object whose model is a
/// record.
///
/// ```swift
/// let page = try QueryPage(json: body)
/// for (id, name) in try page.rows(of: query) { … }
/// ```
public protocol RowQuery<Row>: SOQLQuery {
  /// What a row of the result is.
  associatedtype Row: Sendable

  /// Reads the rows of a page of the query's result; it asks no server.
  ///
  /// - Throws: A `RowError` about the first value that cannot be read.
  func rows(of page: QueryPage) throws(RowError) -> [Row]
}

extension QueryPage {
  /// The records of the page, as rows of the query that it answers.
  ///
  /// - Throws: A `RowError` about the first value that cannot be read.
  public func rows<Query: RowQuery>(of query: Query) throws(RowError) -> [Query.Row] {
    try query.rows(of: self)
  }
}

extension Query: RowQuery where Root: RowDecodable {
  /// Reads the records of a page as those of the object that the query is about.
  ///
  /// - Throws: A `RowError` about the first record that cannot be read.
  public func rows(of page: QueryPage) throws(RowError) -> [Root] {
    try page.rows(as: Root.self)
  }
}
