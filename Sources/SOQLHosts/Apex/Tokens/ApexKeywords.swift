/// The words that are tokens of their own, found by a hash.
struct ApexKeywords: Sendable {
  static let shared = ApexKeywords()

  private struct Entry {
    /// The first eight letters in lower case.
    var letters: UInt64 = 0
    var count = 0
    var kind = ApexTokenKind.name
  }

  private var entries = [Entry](repeating: Entry(), count: 256)

  private init() {
    for kind in ApexTokenKind.allCases where kind.rawValue > ApexTokenKind.name.rawValue {
      let word = Array("\(kind)".utf8)
      var letters: UInt64 = 0
      for (index, byte) in word.prefix(8).enumerated() { letters |= UInt64(byte) << (8 * index) }
      var slot = ApexKeywords.slot(letters, word.count)
      while entries[slot].count != 0 { slot = (slot + 1) & 255 }
      entries[slot] = Entry(letters: letters, count: word.count, kind: kind)
    }
  }

  /// What the word between two offsets is.
  func kind(of source: Span<UInt8>, from start: Int, to end: Int) -> ApexTokenKind {
    let count = end - start
    guard count >= 2, count <= 10 else { return .name }
    var letters: UInt64 = 0
    for index in 0..<min(count, 8) {
      letters |= UInt64(source[start + index] | 0x20) << UInt64(8 * index)
    }
    var slot = ApexKeywords.slot(letters, count)
    // The first eight letters and the length tell these words from each other.
    while entries[slot].count != 0 {
      if entries[slot].letters == letters, entries[slot].count == count {
        return count <= 8 || endMatches(entries[slot].kind, source, start)
          ? entries[slot].kind : .name
      }
      slot = (slot + 1) & 255
    }
    return .name
  }

  private static func slot(_ letters: UInt64, _ count: Int) -> Int {
    Int(truncatingIfNeeded: ((letters ^ UInt64(count)) &* 0x9E37_79B9_7F4A_7C15) >> 56)
  }

  private func endMatches(_ kind: ApexTokenKind, _ source: Span<UInt8>, _ start: Int) -> Bool {
    for (index, byte) in "\(kind)".utf8.enumerated().dropFirst(8)
    where source[start + index] | 0x20 != byte {
      return false
    }
    return true
  }
}
