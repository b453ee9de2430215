import SOQLJSON

/// An object on a tape.
struct ObjectPlace: Sendable {
  let place: Int
  /// The place after all that it holds.
  let end: Int
  /// How deep its keys stand; zero if it has none.
  let keyDepth: UInt16

  init(_ tape: JSONTape, at place: Int) {
    self.place = place
    end = tape.place(after: place)
    keyDepth = end > place + 1 ? tape.keyDepth(at: place + 1) : 0
  }

  /// Whether a key of the object, not one of an object in it, stands at a place.
  @inline(__always)
  func hasKey(at place: Int, _ tape: JSONTape) -> Bool {
    place > self.place && place < end && tape.keyDepth(at: place) == keyDepth && keyDepth != 0
  }
}

/// Finds columns by their names, and remembers where they were.
///
/// Types mostly ask for columns in the order of the query, so the column asked for is the one behind the
/// column before it. Where it is not, an index of the columns tells where it is in records of this page.
/// Both are guesses; the depth of a key and its text prove them, and only if both are wrong are the keys
/// searched.
struct KeyFinder: Sendable {
  /// The columns, once one was not where it was expected.
  private(set) var columns: ColumnIndex?
  /// The place of the key that stands behind the value that was found last.
  private var next: Int

  /// A finder that is about to look into an object.
  init(at object: Int, _ columns: ColumnIndex? = nil) {
    self.columns = columns
    next = object + 1
  }

  /// Goes into an object, of the same record or of the next.
  mutating func enter(_ object: Int) { next = object + 1 }

  /// Goes on behind a value.
  mutating func leave(_ tape: JSONTape, _ value: Int) { next = tape.place(after: value) }

  /// The place of the value of a column in an object of a record.
  @inline(__always)
  mutating func find(
    _ name: UnsafeBufferPointer<UInt8>,
    in object: ObjectPlace,
    of record: RecordPlace,
    _ tape: JSONTape
  ) -> Int? {
    findNext(name, in: object, tape) ?? findElsewhere(name, in: object, of: record, tape)
  }

  /// The place of the value of a column, if it is the one behind the column before it.
  @inline(__always)
  mutating func findNext(
    _ name: UnsafeBufferPointer<UInt8>,
    in object: ObjectPlace,
    _ tape: JSONTape
  ) -> Int? {
    guard object.hasKey(at: next, tape), tape.isString(at: next, name) else { return nil }
    let value = next + 1
    next = tape.place(after: value)
    return value
  }

  @inline(never)
  private mutating func findElsewhere(
    _ name: UnsafeBufferPointer<UInt8>,
    in object: ObjectPlace,
    of record: RecordPlace,
    _ tape: JSONTape
  ) -> Int? {
    let columns = columns ?? ColumnIndex(tape, samples: [record.place])
    self.columns = columns
    guard
      let key = columns.find(name, in: object, tape)
        ?? KeyFinder.search(for: name, in: object, tape)
    else { return nil }
    next = tape.place(after: key + 1)
    return key + 1
  }

  /// The place of the key of a name, wherever it is.
  static func search(
    for name: UnsafeBufferPointer<UInt8>,
    in object: ObjectPlace,
    _ tape: JSONTape
  ) -> Int? {
    firstKey(in: object, tape) { tape.isString(at: $0, name) }
      ?? firstKey(in: object, tape) { isSimilar(tape, $0, name) }
  }

  @inline(__always)
  private static func firstKey(
    in object: ObjectPlace,
    _ tape: JSONTape,
    where isFound: (Int) -> Bool
  ) -> Int? {
    var key = object.place + 1
    while key < object.end {
      if isFound(key) { return key }
      key = tape.place(after: key + 1)
    }
    return nil
  }

  /// Whether a key differs from a name only in the case of ASCII letters.
  static func isSimilar(
    _ tape: JSONTape,
    _ key: Int,
    _ name: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    tape.withBytes(at: key) { bytes in
      bytes.count == name.count
        && zip(bytes, name).allSatisfy { $0 == $1 || lowercased($0) == lowercased($1) }
    }
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
  }
}
