/// Names in order, found whatever their case.
///
/// A validator asks for some ten names a query, so the table is made for that: open addressing over
/// folded bytes, compared eight at once, no String and no allocation on the way to an answer.
package struct NameTable: Sendable {
  /// A name of the table, or an empty place in it.
  ///
  /// One look into memory tells whether a name can be there; a schema's tables seldom fit into caches.
  private struct Slot: BitwiseCopyable {
    var hash: UInt32 = 0
    /// The name's place plus one, or 0.
    var place: UInt32 = 0
    /// Where the name's words start.
    var start: UInt32 = 0
    /// How many bytes the name has.
    var count: UInt32 = 0
  }

  /// A power of two of them, at most half of them taken.
  private var slots: [Slot] = []
  private var words: [UInt64] = []
  /// How many names were added.
  package private(set) var count = 0

  /// A table of some names; of equal ones, the first counts.
  package init(_ names: some Sequence<String>) {
    for name in names { add(name) }
  }

  package init() {}

  /// The place of a name that stands in a source.
  package func find(_ range: Range<Int>, in source: [UInt8]) -> Int? {
    source.withUnsafeBytes { find(UnsafeRawBufferPointer(rebasing: $0[range])) }
  }

  /// The place of a name.
  package func find(_ name: String) -> Int? {
    var name = name
    return name.withUTF8 { find(UnsafeRawBufferPointer($0)) }
  }

  /// Adds a name, which gets the next place even if an equal one is there.
  package mutating func add(_ name: String) {
    var name = name
    name.withUTF8 { add(UnsafeRawBufferPointer($0)) }
  }

  /// Adds a name that stands in a source.
  package mutating func add(_ range: Range<Int>, in source: [UInt8]) {
    source.withUnsafeBytes { add(UnsafeRawBufferPointer(rebasing: $0[range])) }
  }

  private func find(_ name: UnsafeRawBufferPointer) -> Int? {
    guard !slots.isEmpty else { return nil }
    let slot = slots[slot(of: name, hash: NameTable.hash(name))]
    return slot.place == 0 ? nil : Int(slot.place) - 1
  }

  private mutating func add(_ name: UnsafeRawBufferPointer) {
    if (count + 1) * 2 > slots.count { grow() }
    count += 1
    let hash = NameTable.hash(name)
    let slot = slot(of: name, hash: hash)
    guard slots[slot].place == 0 else { return }
    slots[slot] = Slot(
      hash: hash,
      place: UInt32(count),
      start: UInt32(words.count),
      count: UInt32(name.count)
    )
    for place in 0..<NameTable.wordCount(name) { words.append(NameTable.word(place, of: name)) }
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: max(old.count * 2, 16))
    for slot in old where slot.place != 0 {
      var index = Int(slot.hash) & (slots.count - 1)
      while slots[index].place != 0 { index = (index + 1) & (slots.count - 1) }
      slots[index] = slot
    }
  }

  /// The slot of a name, or the empty one that it would take.
  @inline(__always)
  private func slot(of name: UnsafeRawBufferPointer, hash: UInt32) -> Int {
    let mask = slots.count - 1
    var index = Int(hash) & mask
    while slots[index].place != 0 {
      if slots[index].hash == hash, isEqual(slots[index], name) { return index }
      index = (index + 1) & mask
    }
    return index
  }

  @inline(__always)
  private func isEqual(_ slot: Slot, _ name: UnsafeRawBufferPointer) -> Bool {
    guard Int(slot.count) == name.count else { return false }
    for place in 0..<NameTable.wordCount(name)
    where words[Int(slot.start) &+ place] != NameTable.word(place, of: name) {
      return false
    }
    return true
  }

  @inline(__always)
  private static func hash(_ name: UnsafeRawBufferPointer) -> UInt32 {
    var hash = UInt64(truncatingIfNeeded: name.count)
    for place in 0..<wordCount(name) {
      hash = (hash ^ word(place, of: name)) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
    }
    return UInt32(truncatingIfNeeded: hash)
  }

  /// How many words of eight bytes hold a name.
  @inline(__always)
  private static func wordCount(_ name: UnsafeRawBufferPointer) -> Int { (name.count &+ 7) / 8 }

  /// Eight bytes of a name, folded; the last word ends where the name ends.
  ///
  /// Setting one bit folds the letters and keeps apart all bytes that names may hold: letters, digits,
  /// underscores. Bytes beyond them never fold to one of those.
  @inline(__always)
  private static func word(_ place: Int, of name: UnsafeRawBufferPointer) -> UInt64 {
    let fold: UInt64 = 0x2020_2020_2020_2020
    guard name.count >= 8 else {
      var word: UInt64 = 0
      for byte in name { word = word << 8 | UInt64(byte) }
      return word | fold
    }
    let offset = min(place &* 8, name.count &- 8)
    return name.loadUnaligned(fromByteOffset: offset, as: UInt64.self) | fold
  }
}
