import SOQLJSON

/// A record of a page, or an object in it, from which a type reads its columns.
///
/// A row is a reference to the page and a place in it; it makes texts and numbers only of the columns
/// that are asked for. Ask for them in the order of the query, and each is found at once; any other order
/// is right, too.
///
/// ```swift
/// for var row in page.rows {
///   let name: String = try row.read("Name")
///   let revenue: Decimal? = try row.read("AnnualRevenue")   // nil if null; throws if not selected
/// }
/// ```
public struct Row: Sendable {
  /// Where a value stands in the page; it means nothing to rows of other pages.
  public struct Place: Sendable {
    let index: Int
  }

  /// In this order it is four words, which pass in registers.
  private(set) var source: RowSource
  var cursor: KeyCursor
  private(set) var object: ObjectPlace
  let record: RecordPlace

  /// A row of an object in a record.
  init(_ source: RowSource, at place: Int, of record: RecordPlace) {
    self.source = source
    cursor = KeyCursor(at: place)
    object = ObjectPlace(source.tape, at: place)
    self.record = record
  }

  var tape: JSONTape { source.tape }

  /// Calls a function with the row of an object in this one, which is this row meanwhile.
  package mutating func withObject<Result>(
    at place: Place,
    _ body: (inout Row) throws(RowError) -> Result
  ) throws(RowError) -> Result {
    let outer = object
    object = try object(at: place)
    cursor.enter(place.index)
    defer {
      cursor.move(to: object.end)
      object = outer
    }
    return try body(&self)
  }

  /// The row of an object in this one.
  func row(ofObjectAt place: Place) throws(RowError) -> Row {
    _ = try object(at: place)
    return Row(source, at: place.index, of: record)
  }

  private func object(at place: Place) throws(RowError) -> ObjectPlace {
    guard let object = source.object(at: place.index) else {
      throw error(expected: "an object", at: place)
    }
    return object
  }

  /// The place of the value of a column in an object of the record.
  @inline(__always)
  mutating func find(_ name: UnsafeBufferPointer<UInt8>, in object: ObjectPlace) -> Int? {
    guard let value = source.value(of: name, in: object, at: cursor) else {
      return findElsewhere(name, in: object)
    }
    cursor.move(to: value.end)
    return value.place
  }

  @inline(never)
  private mutating func findElsewhere(
    _ name: UnsafeBufferPointer<UInt8>,
    in object: ObjectPlace
  ) -> Int? {
    let columns = source.columns ?? ColumnIndex(tape, samples: [record.place])
    if source.columns == nil { source = RowSource(tape, columns) }
    guard let value = columns.value(of: name, in: object, tape) else { return nil }
    cursor.move(to: tape.place(after: value))
    return value
  }

  /// Whether the query selected a column, be it null or not.
  public mutating func isSelected(_ column: ColumnName) -> Bool {
    find(column.bytes, in: object) != nil
  }

  /// The object's type and address; `nil` if it has none.
  ///
  /// The type tells what a polymorphic parent such as `Who` or `Owner` is.
  public var attributes: RecordAttributes? { RecordAttributes(tape, of: object) }

  /// The row as a record of its own.
  public func makeRecord() -> Record { Record(copying: tape, at: object.place) }

  /// The place of a column's value.
  ///
  /// - Throws: `notSelected` if there is no such column.
  public mutating func place(of column: ColumnName) throws(RowError) -> Place {
    try findPlace(of: column)
  }

  /// The place of a column's value; `nil` if it is null.
  @usableFromInline
  mutating func placeUnlessNull(of column: ColumnName) throws(RowError) -> Place? {
    let place = try findPlace(of: column)
    return isNull(at: place) ? nil : place
  }

  @inline(__always)
  private mutating func findPlace(of column: ColumnName) throws(RowError) -> Place {
    guard let place = find(column.bytes, in: object) else { throw notSelected(column) }
    return Place(index: place)
  }

  /// The error that there is no such column.
  @inline(never)
  func notSelected(_ column: ColumnName) -> RowError {
    record.error(tape, at: object.place, column: column.description, .notSelected)
  }

  /// Whether the value at a place is null.
  public func isNull(at place: Place) -> Bool { tape.kind(at: place.index) == .null }

  /// An error that a value is not what it must be, such as "a colour".
  public func error(expected: String, at place: Place) -> RowError {
    record.error(tape, at: place.index, expected: expected)
  }

  /// An error with a message about the row.
  public func error(_ message: String) -> RowError {
    record.error(tape, at: object.place, .custom(message))
  }
}
