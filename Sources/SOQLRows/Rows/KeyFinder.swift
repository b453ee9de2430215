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
}

/// Finds columns by their names, and remembers where they were.
///
/// Types mostly ask for columns in the order of the query, so the column asked for is the one behind the
/// column before it. Where it is not, it is as far away as it was in the record before: records of a page
/// have the same columns. Both are guesses; the depth of a key and its text prove them, and only if both
/// are wrong are the keys searched, first for the name and then for one that differs in case. A name that
/// does so is found at the second guess.
struct KeyFinder: Sendable {
  /// The place of the key that stands behind the value that was found last.
  private var next = 0
  /// How often the first guess was wrong in this record.
  private var misses = 0
  /// How far from the first guess a column was found when it was wrong, in the order of the mistakes.
  private var distances: [Int32] = []

  /// Starts with the next record.
  mutating func start(at record: Int) {
    next = record + 1
    misses = 0
  }

  /// Goes into an object.
  mutating func enter(_ object: Int) { next = object + 1 }

  /// Goes on behind a value.
  mutating func leave(_ tape: JSONTape, _ value: Int) { next = tape.place(after: value) }

  /// The place of the value of a column.
  @inline(__always)
  mutating func find(
    _ name: UnsafeBufferPointer<UInt8>,
    in object: ObjectPlace,
    _ tape: JSONTape
  ) -> Int? {
    findNext(name, in: object, tape) ?? findElsewhere(name, in: object, tape)
  }

  /// The place of the value of a column, if it is the one behind the column before it.
  @inline(__always)
  mutating func findNext(
    _ name: UnsafeBufferPointer<UInt8>,
    in object: ObjectPlace,
    _ tape: JSONTape
  ) -> Int? {
    guard isKey(next, in: object, tape), tape.isString(at: next, name) else { return nil }
    let value = next + 1
    next = tape.place(after: value)
    return value
  }

  @inline(__always)
  private func isKey(
    _ place: Int,
    in object: ObjectPlace,
    _ tape: JSONTape
  ) -> Bool {
    place > object.place && place < object.end && tape.keyDepth(at: place) == object.keyDepth
      && object.keyDepth != 0
  }

  @inline(never)
  private mutating func findElsewhere(
    _ name: UnsafeBufferPointer<UInt8>,
    in object: ObjectPlace,
    _ tape: JSONTape
  ) -> Int? {
    let miss = misses
    misses += 1
    if miss < distances.count {
      let guess = next + Int(distances[miss])
      if isKey(guess, in: object, tape),
        tape.isString(at: guess, name) || KeyFinder.isSimilar(tape, guess, name)
      {
        next = tape.place(after: guess + 1)
        return guess + 1
      }
    }
    guard let key = KeyFinder.search(for: name, in: object, tape) else { return nil }
    // A hostile type may ask for any number of columns.
    if miss < 4_096 {
      while distances.count <= miss { distances.append(0) }
      distances[miss] = Int32(truncatingIfNeeded: key - next)
    }
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
  private static func isSimilar(
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
