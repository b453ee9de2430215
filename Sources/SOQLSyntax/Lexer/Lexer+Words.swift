extension Lexer {
  /// Scans a word or dotted path.
  @inline(__always)
  static func scanWord(
    _ source: Span<UInt8>,
    _ index: inout Int,
    _ keywords: Keywords
  ) -> TokenKind {
    let start = index
    var isPath = false
    index &+= 1
    while index < source.count {
      // The condition above is the bounds check; a second one cost a twentieth of the parse.
      let byte = source[unchecked: index]
      if byte.isWordPart {
        index &+= 1
      } else if byte == UInt8(ascii: "."), self.byte(source, index &+ 1).isLetter {
        isPath = true
        index &+= 2
      } else if byte == UInt8(ascii: ".") || byte >= 0x80 {
        index = start
        return scanUnusualWord(source, &index, keywords)
      } else {
        break
      }
    }
    return isPath ? .path : keywords.kind(of: source, from: start, to: index)
  }

  /// Scans a word with a character beyond ASCII in it, or with a dot where none may stand.
  static func scanUnusualWord(
    _ source: Span<UInt8>,
    _ index: inout Int,
    _ keywords: Keywords
  ) -> TokenKind {
    let start = index
    var kind = TokenKind.name
    while index < source.count, source[index].continuesWord {
      let byte = source[index]
      if byte == UInt8(ascii: ".") {
        if kind == .name { kind = .path }
        if byte == self.byte(source, index + 1) { kind = .malformedName }
      } else if byte >= 0x80, unicodeSpaceLength(source, at: index) > 0 {
        break
      }
      index += 1
    }
    if source[index - 1] == UInt8(ascii: ".") { return .malformedName }
    return kind == .name ? keywords.kind(of: source, from: start, to: index) : kind
  }

  /// The length in bytes of a blank beyond ASCII at an offset, or 0.
  ///
  /// Salesforce takes these for letters, so that `Name` with a no-break space is another name.
  static func unicodeSpaceLength(_ source: Span<UInt8>, at index: Int) -> Int {
    guard index + 1 < source.count else { return 0 }
    let second = source[index + 1]
    if source[index] == 0xC2 { return second == 0xA0 || second == 0x85 ? 2 : 0 }
    guard index + 2 < source.count else { return 0 }
    let third = source[index + 2]
    switch (source[index], second) {
    case (0xE1, 0x9A): return third == 0x80 ? 3 : 0  // U+1680
    case (0xE2, 0x80):
      // U+2000...U+200D, U+2028, U+2029, U+202F
      return (0x80...0x8D).contains(third) || third == 0xA8 || third == 0xA9 || third == 0xAF
        ? 3 : 0
    case (0xE2, 0x81): return third == 0x9F || third == 0xA0 ? 3 : 0  // U+205F, U+2060
    case (0xE3, 0x80): return third == 0x80 ? 3 : 0  // U+3000
    case (0xEF, 0xBB): return third == 0xBF ? 3 : 0  // U+FEFF
    default: return 0
    }
  }
}
