/// Names in order, found whatever their case.
///
/// A validator asks for some ten names a query, so the table is made for that: open addressing over
/// folded bytes in one array, no String and no allocation on the way to an answer.
package struct NameTable: Sendable {
  private struct Entry: BitwiseCopyable {
    var hash: UInt64
    var start: UInt32
    var count: UInt32
  }

  private var entries: [Entry] = []
  /// The index of an entry plus one, or 0; a power of two of them.
  private var slots: [UInt32] = []
  private var folded: [UInt8] = []

  /// A table of some names; of equal ones, the first counts.
  package init(_ names: some Sequence<String>) {
    for name in names { add(Array(name.utf8)) }
  }

  package init() {}

  /// How many names were added.
  package var count: Int { entries.count }

  /// The place of a name that stands in a source.
  package func find(_ range: Range<Int>, in source: [UInt8]) -> Int? {
    guard !slots.isEmpty else { return nil }
    let hash = NameTable.hash(range, in: source)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if entries[index].hash == hash, isEqual(entries[index], range, source) { return index }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The place of a name.
  package func find(_ name: String) -> Int? {
    let bytes = Array(name.utf8)
    return find(0..<bytes.count, in: bytes)
  }

  /// Adds a name, which gets the next place even if an equal one is there.
  package mutating func add(_ name: [UInt8]) {
    if (entries.count + 1) * 2 > slots.count { grow() }
    let hash = NameTable.hash(0..<name.count, in: name)
    let start = UInt32(folded.count)
    for byte in name { folded.append(NameTable.fold(byte)) }
    entries.append(Entry(hash: hash, start: start, count: UInt32(name.count)))
    if find(0..<name.count, in: name) == nil { place(entries.count - 1) }
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: max(slots.count * 2, 16))
    for index in entries.indices where !isShadowed(index) { place(index) }
  }

  /// Whether an equal name stands before one.
  private func isShadowed(_ index: Int) -> Bool {
    let entry = entries[index]
    let name = Int(entry.start)..<Int(entry.start + entry.count)
    return find(name, in: folded) != nil
  }

  private mutating func place(_ index: Int) {
    var slot = Int(truncatingIfNeeded: entries[index].hash) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = UInt32(index + 1)
  }

  private func isEqual(_ entry: Entry, _ range: Range<Int>, _ source: [UInt8]) -> Bool {
    guard Int(entry.count) == range.count else { return false }
    var other = Int(entry.start)
    for index in range {
      if NameTable.fold(source[index]) != folded[other] { return false }
      other &+= 1
    }
    return true
  }

  /// FNV-1a of the folded bytes.
  private static func hash(_ range: Range<Int>, in source: [UInt8]) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in range { hash = (hash ^ UInt64(fold(source[index]))) &* 0x100_0000_01B3 }
    return hash ^ (hash >> 32)
  }

  @inline(__always)
  private static func fold(_ byte: UInt8) -> UInt8 {
    byte &- 0x41 < 26 ? byte | 0x20 : byte
  }
}
