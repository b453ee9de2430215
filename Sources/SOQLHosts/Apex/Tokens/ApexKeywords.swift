/// The words that are tokens of their own, found by a hash.
struct ApexKeywords: Sendable {
  static let shared = ApexKeywords()

  private struct Entry {
    /// The first eight letters in lower case.
    var letters: UInt64 = 0
    /// The ninth and tenth letter, or 0.
    var end: UInt16 = 0
    var count: UInt8 = 0
    var kind = ApexTokenKind.name
  }

  private var entries = [Entry](repeating: Entry(), count: 256)

  private init() {
    for kind in ApexTokenKind.allCases where kind.rawValue > ApexTokenKind.name.rawValue {
      let word = Array("\(kind)".utf8)
      var letters: UInt64 = 0
      for (index, byte) in word.prefix(8).enumerated() { letters |= UInt64(byte) << (8 * index) }
      var end: UInt16 = 0
      for (index, byte) in word.dropFirst(8).enumerated() { end |= UInt16(byte) << (8 * index) }
      var slot = ApexKeywords.slot(letters, word.count)
      while entries[slot].count != 0 { slot = (slot + 1) & 255 }
      entries[slot] = Entry(letters: letters, end: end, count: UInt8(word.count), kind: kind)
    }
  }

  /// What a word is, given its first eight bytes, where it starts and how long it is.
  ///
  /// Bytes of `first` behind the end of the word do not count.
  func kind(_ first: UInt64, of source: Span<UInt8>, from start: Int, count: Int) -> ApexTokenKind {
    guard count >= 2, count <= 10 else { return .name }
    let lower = first | 0x2020_2020_2020_2020
    let letters = count < 8 ? lower & ((1 << UInt64(8 &* count)) &- 1) : lower
    var slot = ApexKeywords.slot(letters, count)
    // The first eight letters and the length tell these words from each other.
    while entries[slot].count != 0 {
      if entries[slot].letters == letters, entries[slot].count == count {
        var end: UInt16 = 0
        if count > 8 { end = UInt16(source[start + 8] | 0x20) }
        if count > 9 { end |= UInt16(source[start + 9] | 0x20) << 8 }
        return entries[slot].end == end ? entries[slot].kind : .name
      }
      slot = (slot + 1) & 255
    }
    return .name
  }

  private static func slot(_ letters: UInt64, _ count: Int) -> Int {
    Int(truncatingIfNeeded: ((letters ^ UInt64(count)) &* 0x9E37_79B9_7F4A_7C15) >> 56)
  }
}
