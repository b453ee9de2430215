extension Lexer {
  /// Scans a word or dotted path; `nil` where only blanks beyond ASCII were found.
  static func scanWord(
    _ source: Span<UInt8>,
    _ index: inout Int,
    _ output: inout Output
  ) -> TokenKind? {
    let start = index
    let count = source.count
    var hasDot = false
    while index < count {
      let byte = source[index]
      guard byte.continuesWord else { break }
      if byte >= 0x80 {
        let blank = unicodeSpaceLength(source, at: index)
        if blank > 0 {
          output.unicodeSpaces.append(index..<index + blank)
          if index > start {
            // The word ends here; its kind is found below and the blank is skipped after it.
            let kind = wordKind(source, start, index, hasDot: hasDot)
            output.tokens.append(Token(kind, start, index))
          }
          index += blank
          return nil
        }
      }
      if byte == UInt8(ascii: ".") { hasDot = true }
      index += 1
    }
    return wordKind(source, start, index, hasDot: hasDot)
  }

  @inline(__always)
  private static func wordKind(
    _ source: Span<UInt8>,
    _ start: Int,
    _ end: Int,
    hasDot: Bool
  ) -> TokenKind {
    if !hasDot { return Keywords.kind(of: source, from: start, to: end) }
    var previous = UInt8(ascii: ".")
    for index in start..<end {
      let byte = source[index]
      if byte == UInt8(ascii: "."), previous == byte { return .malformedName }
      previous = byte
    }
    return previous == UInt8(ascii: ".") ? .malformedName : .path
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
      return third <= 0x8D || third == 0xA8 || third == 0xA9 || third == 0xAF ? 3 : 0
    case (0xE2, 0x81): return third == 0x9F || third == 0xA0 ? 3 : 0  // U+205F, U+2060
    case (0xE3, 0x80): return third == 0x80 ? 3 : 0  // U+3000
    case (0xEF, 0xBB): return third == 0xBF ? 3 : 0  // U+FEFF
    default: return 0
    }
  }
}
