/// The keywords, found by a hash of their first eight letters.
///
/// Words are the most frequent tokens, and whether one is a keyword cannot be foreseen: a chain of
/// comparisons would cost the processor a wrong guess a word. One multiplication, one look into a
/// table and one comparison do not.
struct Keywords: Sendable {
  /// The table is the same for all; a lexer takes it once.
  static let shared = Keywords()

  private struct Entry {
    var letters: UInt64 = 0
    var count = 0
    var kind = TokenKind.name
  }

  private let entries: [Entry]

  /// Spreads the keywords over the table without a collision; found by trying.
  private static let multiplier: UInt64 = 0xE929_F517_80DE_808B
  private static let bits: UInt64 = 8
  /// Makes a letter lower case, and other bytes of words something of their own.
  private static let fold: UInt64 = 0x2020_2020_2020_2020

  private init() {
    var entries = [Entry](repeating: Entry(), count: 1 << Int(Keywords.bits))
    for kind in TokenKind.allCases where kind.isKeyword {
      let text = Array(kind.keyword.utf8)
      var letters: UInt64 = 0
      for (index, byte) in text.prefix(8).enumerated() {
        letters |= UInt64(byte | 0x20) << UInt64(index * 8)
      }
      let slot = Keywords.slot(of: letters, count: text.count)
      precondition(entries[slot].count == 0, "two keywords share a slot")
      entries[slot] = Entry(letters: letters, count: text.count, kind: kind)
    }
    self.entries = entries
  }

  /// The keyword that the bytes spell, in any case, or `.name`.
  @inline(__always)
  func kind(of source: Span<UInt8>, from start: Int, to end: Int) -> TokenKind {
    let count = end &- start
    var letters: UInt64
    if start &+ 8 <= source.count {
      letters = source.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self)
      letters = UInt64(littleEndian: letters) | Keywords.fold
      if count < 8 { letters &= (1 << UInt64(count &* 8)) &- 1 }
    } else {
      letters = 0
      for index in start..<end {
        letters |= UInt64(source[index] | 0x20) << UInt64((index - start) * 8)
      }
    }
    let entry = entries[Keywords.slot(of: letters, count: count)]
    guard entry.letters == letters, entry.count == count else { return .name }
    return count <= 8 || endMatches(entry.kind, source, from: start, to: end) ? entry.kind : .name
  }

  @inline(__always)
  private static func slot(of letters: UInt64, count: Int) -> Int {
    Int(
      truncatingIfNeeded: ((letters ^ UInt64(truncatingIfNeeded: count)) &* multiplier)
        >> (64 - bits)
    )
  }

  /// Compares the letters after the first eight.
  @inline(never)
  private func endMatches(
    _ kind: TokenKind,
    _ source: Span<UInt8>,
    from start: Int,
    to end: Int
  ) -> Bool {
    var index = start + 8
    for byte in kind.keyword.utf8.dropFirst(8) {
      guard source[index] | 0x20 == byte | 0x20 else { return false }
      index += 1
    }
    return true
  }
}
