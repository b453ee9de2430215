import SOQLJSON

extension Row {
  /// Reads a value, and says where it was if it is something else.
  @inline(__always)
  borrowing func reading<Value>(
    _ place: Place,
    _ read: (JSONTape, Int) throws(Mismatch) -> Value
  ) throws(RowError) -> Value {
    do throws(Mismatch) {
      return try read(tape, place.index)
    } catch {
      throw self.error(expected: error.expected, at: place)
    }
  }
}

extension String: RowValue {
  /// Reads a string.
  public static func read(_ row: borrowing Row, at place: Row.Place) throws(RowError) -> String {
    try row.reading(place, Scalars.string)
  }
}

extension Bool: RowValue {
  /// Reads `true` or `false`.
  public static func read(_ row: borrowing Row, at place: Row.Place) throws(RowError) -> Bool {
    try row.reading(place, Scalars.bool)
  }
}

extension Int: RowValue {
  /// Reads an integer; `5.0` is one, too.
  public static func read(_ row: borrowing Row, at place: Row.Place) throws(RowError) -> Int {
    try row.reading(place, Scalars.integer)
  }
}

extension Int64: RowValue {
  /// Reads an integer; `5.0` is one, too.
  public static func read(_ row: borrowing Row, at place: Row.Place) throws(RowError) -> Int64 {
    try row.reading(place, Scalars.integer)
  }
}

extension Int32: RowValue {
  /// Reads an integer that fits; `5.0` is one, too.
  public static func read(_ row: borrowing Row, at place: Row.Place) throws(RowError) -> Int32 {
    try row.reading(place, Scalars.integer)
  }
}

extension Double: RowValue {
  /// Reads a number, rounded to the nearest `Double`.
  public static func read(_ row: borrowing Row, at place: Row.Place) throws(RowError) -> Double {
    try row.reading(place, Scalars.double)
  }
}
