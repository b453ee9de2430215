public import SOQLSyntax

/// All rows of a query.
public struct QueryResult<Model> {
  /// The rows.
  public let rows: [Model]
  /// How many rows there are, those included that ``QueryOptions/maxRows`` left out.
  public let totalSize: Int
  /// The columns, in the order of the SELECT list.
  public let columns: [ResultColumn]
  /// Whether ``QueryOptions/maxRows`` left rows out.
  public let isTruncated: Bool
  /// Where to go on if rows were left out; `nil` if the query must be run again.
  public let cursor: QueryCursor?
}

extension QueryResult: Sendable where Model: Sendable {}

extension QueryResult: RandomAccessCollection {
  /// Zero.
  public var startIndex: Int { 0 }
  /// How many rows were delivered.
  public var endIndex: Int { rows.count }
  /// A row.
  public subscript(position: Int) -> Model { rows[position] }
}
