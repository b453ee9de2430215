/// What a row gives of a column: a value, or an optional of one where null is possible.
public protocol ColumnContent: Sendable {
  /// The value where it is not null.
  associatedtype Present: RowValue
  /// Reads the value at a place of a row; `nil` stands for a column whose parent is missing.
  ///
  /// - Throws: A `RowError` if the value is null where that is impossible, or something else.
  static func content(
    of row: borrowing Row,
    at place: Row.Place?
  ) throws(RowError) -> Self
}

extension Optional: ColumnContent where Wrapped: RowValue {
  /// The value where it is not null.
  public typealias Present = Wrapped

  /// Reads a value that may be null.
  public static func content(
    of row: borrowing Row,
    at place: Row.Place?
  ) throws(RowError) -> Self {
    guard let place, !row.isNull(at: place) else { return nil }
    return try Wrapped.read(row, at: place)
  }
}

extension ColumnContent where Self: RowValue {
  /// Reads a value that is never null.
  public static func content(
    of row: borrowing Row,
    at place: Row.Place?
  ) throws(RowError) -> Self {
    guard let place else { throw row.error("a column that is never null has no parent") }
    return try read(row, at: place)
  }
}

extension Bool: ColumnContent {
  /// The value itself.
  public typealias Present = Bool
}

extension Int: ColumnContent {
  /// The value itself.
  public typealias Present = Int
}

extension RecordID: ColumnContent {
  /// The value itself.
  public typealias Present = RecordID
}
