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
  public func isSelected(_ column: StaticString) -> Bool { find(column) != nil }

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
  public func read<Value: RowValue>(_ column: StaticString) throws(RowError) -> Value {
    try Value.read(row, at: try place(of: column))
  }

  /// Reads a column that may be null.
  ///
  /// - Throws: A `RowError` if the column was not selected or holds something else.
  public func read<Value: RowValue>(_ column: StaticString) throws(RowError) -> Value? {
    let place = try place(of: column)
    return row.isNull(at: place) ? nil : try Value.read(row, at: place)
  }

  /// Reads a parent; `nil` if the lookup is empty.
  ///
  /// - Throws: A `RowError` if nothing of the parent was selected, or it cannot be read.
  public func parent<Parent: RowDecodable>(
    _ relationship: StaticString
  ) throws(RowError) -> Parent? {
    let place = try place(of: relationship)
    guard !row.isNull(at: place) else { return nil }
    var row = row
    return try row.parent(at: place, Parent.init(row:))
  }

  /// Reads the rows of a subquery; none if it found none.
  ///
  /// - Throws: A `RowError` if there is no such subquery, or a row cannot be read.
  public func children<Child: RowDecodable>(
    _ relationship: StaticString
  ) throws(RowError) -> ChildRows<Child> {
    let place = try place(of: relationship)
    var row = row
    return try row.children(at: place, Child.init(row:))
  }

  private func place(of column: StaticString) throws(RowError) -> Row.Place {
    guard let place = find(column) else {
      throw row.record.error(
        row.tape,
        at: row.object.place,
        column: column.description,
        .notSelected
      )
    }
    return Row.Place(index: place)
  }

  private func find(_ column: StaticString) -> Int? {
    column.withUTF8Buffer { name in
      let key =
        row.finder.columns?.find(name, in: row.object, row.tape)
        ?? KeyFinder.search(for: name, in: row.object, row.tape)
      return key.map { $0 + 1 }
    }
  }
}
