/// The way from a record to a value of it: parents, and the name of the column last.
///
/// Names are kept as bytes, so that looking them up in thousands of rows converts nothing.
package struct ColumnPath: Sendable {
  let steps: [[UInt8]]

  /// The way over some names.
  package init(_ names: [String]) {
    steps = names.map { Array($0.utf8) }
  }
}

extension Row {
  /// The place of a column, also of a parent's; `nil` if a parent on the way is null.
  ///
  /// - Throws: `notSelected` if there is no such column.
  package mutating func place(of path: ColumnPath) throws(RowError) -> Place? {
    var object = object
    for (index, step) in path.steps.enumerated() {
      let found = step.withUnsafeBufferPointer { find($0, in: object) }
      guard let place = found else {
        let name = String(decoding: step, as: UTF8.self)
        throw record.error(tape, at: object.place, column: name, .notSelected)
      }
      if index == path.steps.count - 1 { return Place(index: place) }
      switch tape.kind(at: place) {
      case .null: return nil
      case .object:
        object = ObjectPlace(tape, at: place)
        cursor.enter(place)
      default: throw error(expected: "an object", at: Place(index: place))
      }
    }
    return nil
  }
}
