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

  let tape: JSONTape
  let object: ObjectPlace
  let record: RecordPlace
  var finder: KeyFinder

  /// A row of an object, with a finder that is about to look into it.
  init(
    _ tape: JSONTape,
    at place: Int,
    of record: RecordPlace,
    _ finder: KeyFinder
  ) {
    self.tape = tape
    object = ObjectPlace(tape, at: place)
    self.record = record
    self.finder = finder
  }

  /// Whether the query selected a column, be it null or not.
  public mutating func isSelected(_ column: StaticString) -> Bool { find(column) != nil }

  /// The object's type and address; `nil` if it has none.
  ///
  /// The type tells what a polymorphic parent such as `Who` or `Owner` is.
  public var attributes: RecordAttributes? { RecordAttributes(tape, of: object) }

  /// The row as a record of its own.
  public func makeRecord() -> Record { Record(copying: tape, at: object.place) }

  /// The place of a column's value.
  ///
  /// - Throws: `notSelected` if there is no such column.
  public mutating func place(of column: StaticString) throws(RowError) -> Place {
    try findPlace(of: column)
  }

  /// The place of a column's value; `nil` if it is null.
  @usableFromInline
  mutating func placeUnlessNull(of column: StaticString) throws(RowError) -> Place? {
    let place = try findPlace(of: column)
    return isNull(at: place) ? nil : place
  }

  @inline(__always)
  private mutating func findPlace(of column: StaticString) throws(RowError) -> Place {
    // The usual case alone, so that it needs few registers and no room for an error.
    if column.hasPointerRepresentation {
      let name = UnsafeBufferPointer(start: column.utf8Start, count: column.utf8CodeUnitCount)
      if let place = finder.findNext(name, in: object, tape) { return Place(index: place) }
    }
    return try placeElsewhere(column)
  }

  @inline(never)
  private mutating func placeElsewhere(_ column: StaticString) throws(RowError) -> Place {
    guard let place = find(column) else {
      throw record.error(tape, at: object.place, column: column.description, .notSelected)
    }
    return Place(index: place)
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

  private mutating func find(_ column: StaticString) -> Int? {
    column.withUTF8Buffer { finder.find($0, in: object, of: record, tape) }
  }
}
