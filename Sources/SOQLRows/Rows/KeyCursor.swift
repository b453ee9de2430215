import SOQLJSON

/// Where the next column is expected.
///
/// Types mostly ask for columns in the order of the query, so the column asked for is the one behind the
/// column before it. That is a guess: the depth of a key and its text prove it, and where it is wrong, a
/// ``ColumnIndex`` makes the next one.
struct KeyCursor: Sendable {
  private var key: UInt32

  /// A cursor that is about to go through an object.
  init(at object: Int) { key = UInt32(truncatingIfNeeded: object + 1) }

  /// Goes into an object, of the same record or of the next.
  mutating func enter(_ object: Int) { move(to: object + 1) }

  /// Goes on to a key.
  mutating func move(to key: Int) { self.key = UInt32(truncatingIfNeeded: key) }

  /// The place of the value of a column, if it is the one expected, and the place after the value.
  ///
  /// It does not move by itself, so that what holds both tape and cursor need not hold the tape once more.
  @inline(__always)
  func value(
    of name: UnsafeBufferPointer<UInt8>,
    in object: ObjectPlace,
    _ tape: JSONTape
  ) -> (place: Int, end: Int)? {
    let key = Int(key)
    guard object.hasKey(name, at: key, tape) else { return nil }
    return (key + 1, tape.place(after: key + 1))
  }
}
