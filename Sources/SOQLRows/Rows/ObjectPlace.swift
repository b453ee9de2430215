import SOQLJSON

/// An object on a tape.
struct ObjectPlace: Sendable {
  private let start: UInt32
  private let limit: UInt32
  /// How deep its keys stand; more than any if it has none, or a first one with escapes.
  let keyDepth: UInt16

  init(_ tape: JSONTape, at place: Int) {
    let end = tape.place(after: place)
    start = UInt32(truncatingIfNeeded: place)
    limit = UInt32(truncatingIfNeeded: end)
    let depth = end > place + 1 ? tape.keyDepth(at: place + 1) : 0
    keyDepth = depth == 0 ? .max : depth
  }

  /// Where it is.
  var place: Int { Int(start) }
  /// The place after all that it holds.
  var end: Int { Int(limit) }

  /// Whether a key of the object, not one of an object in it, stands at a place.
  @inline(__always)
  func hasKey(at place: Int, _ tape: JSONTape) -> Bool {
    holds(place) && tape.keyDepth(at: place) == keyDepth
  }

  /// The same for a key that is a name byte for byte.
  @inline(__always)
  func hasKey(_ name: UnsafeBufferPointer<UInt8>, at place: Int, _ tape: JSONTape) -> Bool {
    holds(place) && tape.isKey(name, at: place, depth: keyDepth)
  }

  @inline(__always)
  private func holds(_ place: Int) -> Bool {
    UInt(bitPattern: place &- self.place) < UInt(bitPattern: end &- self.place)
  }

  /// The place of the value of a key that mostly stands at a place, or wherever it is.
  @inline(__always)
  func value(of name: ColumnName, mostlyAt key: Int, _ tape: JSONTape) -> Int? {
    hasKey(name.bytes, at: key, tape) ? key + 1 : search(for: name.bytes, tape).map { $0 + 1 }
  }

  /// The place of the key of a name, wherever it is.
  ///
  /// A key that differs only in the case of ASCII letters is found, too, if there is no other.
  @inline(never)
  func search(for name: UnsafeBufferPointer<UInt8>, _ tape: JSONTape) -> Int? {
    firstKey(tape) { tape.isString(at: $0, name) }
      ?? firstKey(tape) { ObjectPlace.isSimilar(tape, $0, name) }
  }

  @inline(__always)
  private func firstKey(_ tape: JSONTape, where isFound: (Int) -> Bool) -> Int? {
    var key = place + 1
    while key < end {
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
