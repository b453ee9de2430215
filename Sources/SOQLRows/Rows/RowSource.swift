import SOQLJSON

/// What rows are read from: a tape, and where the columns of its records are, once somebody asked.
///
/// One reference to both lets a ``Row`` pass in registers; otherwise it would go over memory in each call.
final class RowSource: Sendable {
  let tape: JSONTape
  let columns: ColumnIndex?

  init(_ tape: JSONTape, _ columns: ColumnIndex? = nil) {
    self.tape = tape
    self.columns = columns
  }

  /// The object that stands at a place; `nil` if something else does.
  @inline(__always)
  func object(at place: Int) -> ObjectPlace? {
    tape.kind(at: place) == .object ? ObjectPlace(tape, at: place) : nil
  }

  /// The value of a column, if a cursor expects it, and the place after the value.
  ///
  /// Rows ask their source and not its tape, which would be held once more for the call.
  @inline(__always)
  func value(
    of name: UnsafeBufferPointer<UInt8>,
    in object: ObjectPlace,
    at cursor: KeyCursor
  ) -> (place: Int, end: Int)? {
    cursor.value(of: name, in: object, tape)
  }
}
