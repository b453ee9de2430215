extension Lexer {
  /// Scans a string from its opening quote.
  static func scanString(_ source: Span<UInt8>, _ index: inout Int) -> TokenKind {
    let start = index
    if opensThreeQuotes(source, start), let end = endOfThreeQuotes(source, from: start + 3) {
      index = end
      return .apexMultilineString
    }
    var end = start + 1
    while end < source.count {
      let byte = source[end]
      if byte == UInt8(ascii: "'") {
        index = end + 1
        return .string
      }
      if byte.endsLine { return scanBrokenString(source, &index, lineEnd: end) }
      end += byte == UInt8(ascii: "\\") && !self.byte(source, end + 1).endsLine ? 2 : 1
    }
    index = min(end, source.count)
    return .unterminatedString
  }

  /// Decides what a string is that meets a line end: a string with a line break in it, or one whose
  /// closing quote was forgotten.
  ///
  /// It is the former if the next quote could close a value; else the string ends with its line, so
  /// that the lines below are still read.
  private static func scanBrokenString(
    _ source: Span<UInt8>,
    _ index: inout Int,
    lineEnd: Int
  ) -> TokenKind {
    var end = lineEnd
    while end < source.count, source[end] != UInt8(ascii: "'") {
      end += source[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard end < source.count else {
      index = lineEnd
      return .unterminatedString
    }
    let next = byte(source, end + 1)
    guard !next.continuesWord || next >= 0x80, next != UInt8(ascii: "'"), next != UInt8(ascii: "%")
    else {
      index = lineEnd
      return .unterminatedString
    }
    index = end + 1
    return .multilineString
  }

  private static func opensThreeQuotes(_ source: Span<UInt8>, _ start: Int) -> Bool {
    byte(source, start + 1) == UInt8(ascii: "'") && byte(source, start + 2) == UInt8(ascii: "'")
  }

  private static func endOfThreeQuotes(_ source: Span<UInt8>, from start: Int) -> Int? {
    var index = start
    while index + 2 < source.count {
      if source[index] == UInt8(ascii: "'"), opensThreeQuotes(source, index) { return index + 3 }
      index += source[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }

  /// Scans text between two other quotes on one line; without a second one, the rest of the line.
  static func scanForeignQuotes(_ source: Span<UInt8>, _ index: inout Int) {
    let quote = source[index]
    index += 1
    while index < source.count, !source[index].endsLine {
      let byte = source[index]
      index += 1
      if byte == quote { return }
    }
  }
}
