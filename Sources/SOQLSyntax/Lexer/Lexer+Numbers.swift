extension Lexer {
  /// Scans a number, date, datetime or time that starts with a digit.
  static func scanNumber(
    _ source: Span<UInt8>,
    _ index: inout Int,
    _ keywords: Keywords
  ) -> TokenKind {
    let start = index
    skipDigits(source, &index)
    let digits = index - start
    let next = byte(source, index)
    if next == UInt8(ascii: "-"), digits == 4, byte(source, index + 1).isDigit {
      return scanDate(source, &index, keywords)
    }
    if next == UInt8(ascii: ":"), digits == 2, byte(source, index + 1).isDigit,
      byte(source, index + 2).isDigit, !byte(source, index + 3).isDigit
    {
      return scanTime(source, &index, keywords) ? .time : malformedDate(source, &index)
    }
    var kind = TokenKind.integer
    if next == UInt8(ascii: "."), byte(source, index + 1).isDigit {
      kind = .decimal
      index += 1
      skipDigits(source, &index)
    }
    return endNumber(source, &index, keywords, kind)
  }

  /// Scans the digits after a leading dot.
  static func scanFraction(
    _ source: Span<UInt8>,
    _ index: inout Int,
    _ keywords: Keywords
  ) -> TokenKind {
    index += 1
    skipDigits(source, &index)
    return endNumber(source, &index, keywords, .decimal)
  }

  /// Ends a number where a keyword or no word follows; anything else has run into it.
  private static func endNumber(
    _ source: Span<UInt8>,
    _ index: inout Int,
    _ keywords: Keywords,
    _ kind: TokenKind
  ) -> TokenKind {
    guard byte(source, index).continuesWord, !startsUnicodeSpace(source, index) else { return kind }
    let wordStart = index
    var end = index
    while end < source.count, source[end].continuesWord, !startsUnicodeSpace(source, end) {
      end += 1
    }
    if source[wordStart].isLetter,
      keywords.kind(of: source, from: wordStart, to: end) != .name
    {
      return kind
    }
    index = end
    let isExponent = end - wordStart == 1 && source[wordStart] | 0x20 == UInt8(ascii: "e")
    let sign = byte(source, end)
    if isExponent, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
      byte(source, end + 1).isDigit
    {
      index = end + 1
      skipDigits(source, &index)
    }
    return .malformedNumber
  }

  /// Scans a date or datetime whose first four digits and hyphen have been seen.
  private static func scanDate(
    _ source: Span<UInt8>,
    _ index: inout Int,
    _ keywords: Keywords
  ) -> TokenKind {
    for _ in 0..<2 {
      guard byte(source, index) == UInt8(ascii: "-"), byte(source, index + 1).isDigit,
        byte(source, index + 2).isDigit, !byte(source, index + 3).isDigit
      else { return malformedDate(source, &index) }
      index += 3
    }
    let next = byte(source, index)
    if next | 0x20 == UInt8(ascii: "t"), byte(source, index + 1).isDigit {
      index += 1
      skipDigits(source, &index)
      return scanTime(source, &index, keywords) ? .dateTime : malformedDate(source, &index)
    }
    if next == UInt8(ascii: "-") || next == UInt8(ascii: ":") {
      return malformedDate(source, &index)
    }
    return endNumber(source, &index, keywords, .date) == .date ? .date : .malformedDate
  }

  /// Scans `:mm:ss[.fraction]` and the zone, after the hour; false where one is missing.
  private static func scanTime(
    _ source: Span<UInt8>,
    _ index: inout Int,
    _ keywords: Keywords
  ) -> Bool {
    // The caller has taken the hour's digits; two of them are needed before the colon.
    guard index >= 2, source[index - 2].isDigit, index < 3 || !source[index - 3].isDigit else {
      return false
    }
    for _ in 0..<2 {
      guard byte(source, index) == UInt8(ascii: ":"), skipTwoDigits(source, &index, after: 1) else {
        return false
      }
    }
    if byte(source, index) == UInt8(ascii: "."), byte(source, index + 1).isDigit {
      index += 1
      skipDigits(source, &index)
    }
    return scanZone(source, &index, keywords)
  }

  private static func scanZone(
    _ source: Span<UInt8>,
    _ index: inout Int,
    _ keywords: Keywords
  ) -> Bool {
    let sign = byte(source, index)
    if sign | 0x20 == UInt8(ascii: "z") {
      index += 1
    } else {
      guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
        skipTwoDigits(source, &index, after: 1)
      else { return false }
      let hasColon = byte(source, index) == UInt8(ascii: ":")
      guard skipTwoDigits(source, &index, after: hasColon ? 1 : 0) else { return false }
    }
    let next = byte(source, index)
    return !next.isDigit && endNumber(source, &index, keywords, .time) == .time
  }

  /// Takes all that looks like the rest of a date, so that one slip is one token.
  private static func malformedDate(_ source: Span<UInt8>, _ index: inout Int) -> TokenKind {
    while index < source.count {
      let next = source[index]
      let isPart = next.isDigit || next.isLetter || next == UInt8(ascii: ":")
      let joins =
        (next == UInt8(ascii: "-") || next == UInt8(ascii: "+") || next == UInt8(ascii: "."))
        && byte(source, index + 1).isDigit
      guard isPart || joins else { break }
      index += 1
    }
    return .malformedDate
  }

  private static func skipTwoDigits(
    _ source: Span<UInt8>,
    _ index: inout Int,
    after offset: Int
  ) -> Bool {
    let first = index + offset
    guard byte(source, first).isDigit, byte(source, first + 1).isDigit else { return false }
    index = first + 2
    return true
  }

  private static func skipDigits(_ source: Span<UInt8>, _ index: inout Int) {
    while index < source.count, source[index].isDigit { index += 1 }
  }

  private static func startsUnicodeSpace(_ source: Span<UInt8>, _ index: Int) -> Bool {
    index < source.count && source[index] >= 0x80 && unicodeSpaceLength(source, at: index) > 0
  }

  /// The byte at an offset, or 0 past the end.
  @inline(__always)
  static func byte(_ source: Span<UInt8>, _ index: Int) -> UInt8 {
    index < source.count ? source[index] : 0
  }
}
