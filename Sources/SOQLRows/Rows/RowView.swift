import SOQLJSON

/// A record of a page that stays where it is, and is read column by column whenever somebody asks.
///
/// Generated models are views. Other than a ``Row`` it remembers nothing of where columns were, so it may
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
  private let tape: JSONTape
  private let object: ObjectPlace
  private let record: RecordPlace

  /// A view of a row.
  public init(_ row: borrowing Row) {
    tape = row.tape
    object = row.object
    record = row.record
  }

  /// Whether the query selected a column, parent or subquery, be it null or not.
  public func isSelected(_ column: StaticString) -> Bool { find(column) != nil }

  /// The object's type and address; `nil` if it has none.
  public var attributes: RecordAttributes? { RecordAttributes(tape, of: object) }

  /// The record as one of its own, which keeps nothing else of the page.
  public func makeRecord() -> Record { Record(copying: tape, at: object.place) }

  /// Reads a type from the record.
  ///
  /// - Throws: A `RowError` if it cannot be read.
  public func decoded<Model: RowDecodable>(as type: Model.Type = Model.self) throws(RowError)
    -> Model
  {
    var row = makeRow()
    return try Model(row: &row)
  }

  /// Reads a column that is never null.
  ///
  /// - Throws: A `RowError` if the column was not selected, is null, or holds something else.
  public func read<Value: RowValue>(_ column: StaticString) throws(RowError) -> Value {
    try Value.read(makeRow(), at: try place(of: column))
  }

  /// Reads a column that may be null.
  ///
  /// - Throws: A `RowError` if the column was not selected or holds something else.
  public func read<Value: RowValue>(_ column: StaticString) throws(RowError) -> Value? {
    let place = try place(of: column)
    return tape.kind(at: place.index) == .null ? nil : try Value.read(makeRow(), at: place)
  }

  /// Reads a parent; `nil` if the lookup is empty.
  ///
  /// - Throws: A `RowError` if nothing of the parent was selected, or it cannot be read.
  public func parent<Parent: RowDecodable>(
    _ relationship: StaticString
  ) throws(RowError) -> Parent? {
    var row = makeRow()
    return try row.parent(relationship)
  }

  /// Reads the rows of a subquery; none if it found none.
  ///
  /// - Throws: A `RowError` if there is no such subquery, or a row cannot be read.
  public func children<Child: RowDecodable>(
    _ relationship: StaticString
  ) throws(RowError) -> ChildRows<Child> {
    var row = makeRow()
    return try row.children(relationship)
  }

  private func makeRow() -> Row { Row(tape, at: object.place, of: record, KeyFinder()) }

  private func place(of column: StaticString) throws(RowError) -> Row.Place {
    guard let place = find(column) else {
      throw record.error(tape, at: object.place, column: column.description, .notSelected)
    }
    return Row.Place(index: place)
  }

  private func find(_ column: StaticString) -> Int? {
    column.withUTF8Buffer { KeyFinder.search(for: $0, in: object, tape).map { $0 + 1 } }
  }
}
