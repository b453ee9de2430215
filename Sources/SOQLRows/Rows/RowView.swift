import SOQLJSON

/// A record of a page that stays where it is, and is read column by column whenever somebody asks.
///
/// Generated models are views. Other than a ``Row`` it does not change by being read, so it may
/// be asked from anywhere, any number of times; it keeps the page in memory.
///
/// ```swift
/// struct Site: RowDecodable {
///   let row: RowView
///   init(row: inout Row) throws(RowError) { self.row = RowView(row) }
///   var name: String? {
///     get throws(RowError) { try row.read("Name") }   // nil if null; throws if not selected
///   }
/// }
/// ```
public struct RowView: Sendable {
  private let row: Row

  /// A view of a row.
  public init(_ row: borrowing Row) {
    self.row = copy row
  }

  /// Whether the query selected a column, parent or subquery, be it null or not.
  public func isSelected(_ column: ColumnName) -> Bool { find(column) != nil }

  /// The object's type and address; `nil` if it has none.
  public var attributes: RecordAttributes? { row.attributes }

  /// The record as one of its own, which keeps nothing else of the page.
  public func makeRecord() -> Record { row.makeRecord() }

  /// Reads a type from the record.
  ///
  /// - Throws: A `RowError` if it cannot be read.
  public func decoded<Model: RowDecodable>(as type: Model.Type = Model.self) throws(RowError)
    -> Model
  {
    var row = row
    return try Model(row: &row)
  }

  /// Reads a column that is never null.
  ///
  /// - Throws: A `RowError` if the column was not selected, is null, or holds something else.
  public func read<Value: RowValue>(_ column: ColumnName) throws(RowError) -> Value {
    try Value.read(row, at: try place(of: column))
  }

  /// Reads a column that may be null.
  ///
  /// - Throws: A `RowError` if the column was not selected or holds something else.
  public func read<Value: RowValue>(_ column: ColumnName) throws(RowError) -> Value? {
    let place = try place(of: column)
    return row.isNull(at: place) ? nil : try Value.read(row, at: place)
  }

  /// Reads a text that is never null.
  ///
  /// - Throws: A `RowError` if the column was not selected, is null, or holds something else.
  public func read(_ column: ColumnName) throws(RowError) -> String {
    try row.reading(try place(of: column), Scalars.string)
  }

  /// Reads a text that may be null.
  ///
  /// - Throws: A `RowError` if the column was not selected or holds something else.
  public func read(_ column: ColumnName) throws(RowError) -> String? {
    let place = try place(of: column)
    return row.isNull(at: place) ? nil : try row.reading(place, Scalars.string)
  }

  /// Reads a parent; `nil` if the lookup is empty.
  ///
  /// - Throws: A `RowError` if nothing of the parent was selected, or it cannot be read.
  public func parent<Parent: RowDecodable>(
    _ relationship: ColumnName
  ) throws(RowError) -> Parent? {
    let place = try place(of: relationship)
    guard !row.isNull(at: place) else { return nil }
    var parent = try row.row(ofObjectAt: place)
    return try Parent(row: &parent)
  }

  /// Reads the rows of a subquery; none if it found none.
  ///
  /// - Throws: A `RowError` if there is no such subquery, or a row cannot be read.
  public func children<Child: RowDecodable>(
    _ relationship: ColumnName
  ) throws(RowError) -> ChildRows<Child> {
    let place = try place(of: relationship)
    var row = row
    return try row.children(at: place, Child.init(row:))
  }

  private func place(of column: ColumnName) throws(RowError) -> Row.Place {
    guard let place = find(column) else { throw row.notSelected(column) }
    return Row.Place(index: place)
  }

  @inline(__always)
  private func find(_ column: ColumnName) -> Int? {
    guard let columns = row.source.columns else {
      return row.object.search(for: column.bytes, row.tape).map { $0 + 1 }
    }
    return columns.value(of: column.bytes, hash: column.hash, in: row.object, row.tape)
  }
}
