/// Names in order, found whatever their case.
///
/// A validator asks for some ten names a query, so the table is made for that: open addressing over
/// folded bytes, compared eight at once, no String and no allocation on the way to an answer.
package struct NameTable: Sendable {
  /// First the slots, then the entries: one array, since each has a line of memory of its own for its count.
  ///
  /// A slot holds the hash of a name in its upper half and below where its words start, from the end of the
  /// slots, or is 0. An entry is how many bytes a name has, in the upper half, and its place, and then its
  /// words.
  private var storage: [UInt64] = []
  /// A power of two, at least twice the names.
  private var slotCount = 0
  /// How many names were added.
  package private(set) var count = 0

  /// A table of some names; of equal ones, the first counts.
  package init(_ names: some Collection<String>) {
    reserve(names.count)
    for name in names { add(name) }
  }

  package init() {}

  /// The place of a name.
  package func find(_ name: String) -> Int? {
    var name = name
    return name.withUTF8 { find(UnsafeRawBufferPointer($0)) }
  }

  /// Adds a name, which gets the next place even if an equal one is there.
  package mutating func add(_ name: String) { add(name, at: count) }

  /// Adds a name with a place of its own.
  mutating func add(_ name: String, at place: Int) {
    var name = name
    name.withUTF8 { add(UnsafeRawBufferPointer($0), at: place) }
  }

  /// The place of a name, given by its bytes.
  package func find(_ name: UnsafeRawBufferPointer) -> Int? {
    guard slotCount > 0 else { return nil }
    let slot = storage[index(of: name, hash: NameTable.hash(name))]
    if slot == 0 { return nil }
    return Int(UInt32(truncatingIfNeeded: storage[words(of: slot) &- 1]))
  }

  /// Adds a name, given by its bytes, which gets the next place.
  package mutating func add(_ name: UnsafeRawBufferPointer) { add(name, at: count) }

  private mutating func add(_ name: UnsafeRawBufferPointer, at place: Int) {
    if (count + 1) * 2 > slotCount { grow() }
    let hash = NameTable.hash(name)
    let index = index(of: name, hash: hash)
    if storage[index] == 0 {
      storage.append(UInt64(name.count) << 32 | UInt64(place))
      storage[index] = UInt64(hash) << 32 | UInt64(storage.count - slotCount)
      NameTable.forEachWord(of: name) {
        storage.append($0)
        return true
      }
    }
    count += 1
  }

  /// Makes room for as many names, of some 16 bytes each.
  private mutating func reserve(_ names: Int) {
    guard names > 0 else { return }
    slotCount = 16
    while slotCount < names * 2 { slotCount *= 2 }
    storage.reserveCapacity(slotCount + names * 4)
    for _ in 0..<slotCount { storage.append(0) }
  }

  private mutating func grow() {
    let slots = storage.prefix(slotCount)
    let entries = storage.dropFirst(slotCount)
    slotCount = max(slotCount * 2, 16)
    var grown = [UInt64](repeating: 0, count: slotCount)
    for slot in slots where slot != 0 {
      var index = Int(slot >> 32) & (slotCount - 1)
      while grown[index] != 0 { index = (index + 1) & (slotCount - 1) }
      grown[index] = slot
    }
    storage = grown + entries
  }

  /// The slot of a name, or the empty one that it would take.
  @inline(__always)
  private func index(of name: UnsafeRawBufferPointer, hash: UInt32) -> Int {
    let mask = slotCount &- 1
    var index = Int(hash) & mask
    while storage[index] != 0 {
      let slot = storage[index]
      if slot >> 32 == UInt64(hash), isEqual(words(of: slot), name) { return index }
      index = (index &+ 1) & mask
    }
    return index
  }

  @inline(__always)
  private func words(of slot: UInt64) -> Int {
    slotCount &+ Int(UInt32(truncatingIfNeeded: slot))
  }

  /// Whether a name has the words at a place.
  @inline(__always)
  private func isEqual(_ start: Int, _ name: UnsafeRawBufferPointer) -> Bool {
    guard storage[start &- 1] >> 32 == UInt64(name.count) else { return false }
    var place = start
    return NameTable.forEachWord(of: name) { word in
      defer { place &+= 1 }
      return storage[place] == word
    }
  }

  @inline(__always)
  private static func hash(_ name: UnsafeRawBufferPointer) -> UInt32 {
    var hash = UInt64(truncatingIfNeeded: name.count)
    forEachWord(of: name) { word in
      hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
      return true
    }
    return UInt32(truncatingIfNeeded: hash)
  }

  /// Gives eight bytes of a name at a time, folded, until `body` is false; returns whether it never was.
  ///
  /// The last word ends where the name ends and may share bytes with the one before it. Setting one bit
  /// folds the letters and keeps apart all bytes that names may hold: letters, digits, underscores. Bytes
  /// beyond them never fold to one of those.
  @inline(__always)
  @discardableResult
  private static func forEachWord(
    of name: UnsafeRawBufferPointer,
    _ body: (UInt64) -> Bool
  ) -> Bool {
    let fold: UInt64 = 0x2020_2020_2020_2020
    guard let start = name.baseAddress, name.count > 0 else { return true }
    let count = name.count
    guard count >= 8 else { return body(shortWord(start, count) | fold) }
    var offset = 0
    while offset < count &- 8 {
      guard body(start.loadUnaligned(fromByteOffset: offset, as: UInt64.self) | fold) else {
        return false
      }
      offset &+= 8
    }
    return body(start.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self) | fold)
  }

  /// The bytes of a name of one to seven; some stand in it twice.
  @inline(__always)
  private static func shortWord(_ start: UnsafeRawPointer, _ count: Int) -> UInt64 {
    if count >= 4 {
      let first = start.loadUnaligned(as: UInt32.self)
      let last = start.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self)
      return UInt64(first) << 32 | UInt64(last)
    }
    let first = start.load(as: UInt8.self)
    let middle = start.load(fromByteOffset: count / 2, as: UInt8.self)
    let last = start.load(fromByteOffset: count &- 1, as: UInt8.self)
    return UInt64(first) << 16 | UInt64(middle) << 8 | UInt64(last)
  }
}
