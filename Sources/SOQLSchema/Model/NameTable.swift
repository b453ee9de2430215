/// Names in order, found whatever their case.
///
/// A validator asks for some ten names a query, so the table is made for that: open addressing over
/// folded bytes, compared eight at once, no String and no allocation on the way to an answer.
package struct NameTable: Sendable {
  private struct Entry: BitwiseCopyable {
    var hash: UInt64
    /// Where the name's words start.
    var start: UInt32
    /// How many bytes the name has.
    var count: UInt32
  }

  private var entries: [Entry] = []
  /// The index of an entry plus one, or 0; a power of two of them.
  private var slots: [UInt32] = []
  private var words: [UInt64] = []

  /// A table of some names; of equal ones, the first counts.
  package init(_ names: some Sequence<String>) {
    for name in names { add(name) }
  }

  package init() {}

  /// How many names were added.
  package var count: Int { entries.count }

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
    let hash = NameTable.hash(name)
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if entries[index].hash == hash, isEqual(entries[index], name) { return index }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private mutating func add(_ name: UnsafeRawBufferPointer) {
    if (entries.count + 1) * 2 > slots.count { grow() }
    let isNew = find(name) == nil
    let start = UInt32(words.count)
    for place in 0..<NameTable.wordCount(name) { words.append(NameTable.word(place, of: name)) }
    entries.append(
      Entry(hash: NameTable.hash(name), start: start, count: UInt32(name.count))
    )
    if isNew { place(entries.count - 1) }
  }

  private mutating func grow() {
    let known = slots.compactMap { $0 == 0 ? nil : Int($0) - 1 }
    slots = [UInt32](repeating: 0, count: max(slots.count * 2, 16))
    for index in known { place(index) }
  }

  private mutating func place(_ index: Int) {
    var slot = Int(truncatingIfNeeded: entries[index].hash) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = UInt32(index + 1)
  }

  private func isEqual(_ entry: Entry, _ name: UnsafeRawBufferPointer) -> Bool {
    guard Int(entry.count) == name.count else { return false }
    for place in 0..<NameTable.wordCount(name)
    where words[Int(entry.start) &+ place] != NameTable.word(place, of: name) {
      return false
    }
    return true
  }

  private static func hash(_ name: UnsafeRawBufferPointer) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: name.count)
    for place in 0..<wordCount(name) {
      hash = (hash ^ word(place, of: name)) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
    }
    return hash
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
