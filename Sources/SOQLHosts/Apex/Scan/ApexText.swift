/// Where strings, comments and bracketed queries of Apex end.
enum ApexText {
  /// How a string is written.
  enum StringForm {
    /// Between two quotes on a line.
    case plain
    /// Between two times three quotes.
    case multiline
    /// Without the quote that ends it; it ends with its line.
    case open
  }

  /// Where the comment that starts here ends, or `nil` if none does.
  @inline(__always)
  static func endOfComment(_ source: Span<UInt8>, from start: Int) -> Int? {
    switch source.byte(start + 1) {
    case UInt8(ascii: "/"):
      return ByteSearch.next(0x0A, or: 0x0D, source, from: start + 2, before: source.count)
    case UInt8(ascii: "*"):
      var index = start + 3
      while index < source.count {
        index = ByteSearch.next(0x2F, or: 0x2F, source, from: index, before: source.count)
        if index < source.count, source[index - 1] == UInt8(ascii: "*") { return index + 1 }
        index += 1
      }
      return source.count
    default: return nil
    }
  }

  /// Where the string that starts here ends.
  ///
  /// Three quotes that nothing closes are an empty string and the start of another. Once that was found,
  /// `mayBeMultiline` turns false, so that a file full of quotes is not searched again for each.
  @inline(__always)
  static func endOfString(
    _ source: Span<UInt8>,
    from start: Int,
    _ mayBeMultiline: inout Bool
  ) -> (end: Int, form: StringForm) {
    if mayBeMultiline, startsThreeQuotes(source, start) {
      if let end = endOfThreeQuotes(source, from: start + 3) { return (end, .multiline) }
      mayBeMultiline = false
    }
    var index = start + 1
    while true {
      index = ByteSearch.nextInString(source, from: index)
      guard index < source.count else { return (source.count, .open) }
      switch source[index] {
      case UInt8(ascii: "'"): return (index + 1, .plain)
      case UInt8(ascii: "\\"):
        index += 1
        if index < source.count, !source[index].isLineEnd { index += 1 }
      default: return (index, .open)
      }
    }
  }

  @inline(__always)
  private static func startsThreeQuotes(_ source: Span<UInt8>, _ start: Int) -> Bool {
    source.byte(start + 1) == UInt8(ascii: "'") && source.byte(start + 2) == UInt8(ascii: "'")
  }

  private static func endOfThreeQuotes(_ source: Span<UInt8>, from start: Int) -> Int? {
    var index = start
    while true {
      index = ByteSearch.next(0x27, or: 0x5C, source, from: index, before: source.count)
      guard index + 2 < source.count else { return nil }
      if source[index] == UInt8(ascii: "\\") {
        index += 2
      } else if startsThreeQuotes(source, index) {
        return index + 3
      } else {
        index += 1
      }
    }
  }

  /// Where white space and comments end.
  static func endOfTrivia(_ source: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < source.count {
      if source[index].isApexSpace {
        index += 1
      } else if source[index] == UInt8(ascii: "/"), let end = endOfComment(source, from: index) {
        index = end
      } else {
        break
      }
    }
    return index
  }

  /// Where the query or search that `[` opens ends, behind its `]`.
  ///
  /// Without one it ends before the next `;`, before a `}` that it has not opened, or with the file, and is
  /// not closed.
  static func endOfBrackets(
    _ source: Span<UInt8>,
    from start: Int,
    _ mayBeMultiline: inout Bool
  ) -> (end: Int, isClosed: Bool) {
    var index = start + 1
    var brackets = 1
    var braces = 0
    while true {
      index = ByteSearch.nextInBrackets(source, from: index)
      guard index < source.count else { break }
      switch source[index] {
      case UInt8(ascii: "'"):
        index = endOfString(source, from: index, &mayBeMultiline).end
        continue
      case UInt8(ascii: "/"):
        if let end = endOfComment(source, from: index) {
          index = end
          continue
        }
      case UInt8(ascii: "["): brackets += 1
      case UInt8(ascii: "]"):
        brackets -= 1
        if brackets == 0 { return (index + 1, true) }
      case UInt8(ascii: "{"): braces += 1
      case UInt8(ascii: "}"):
        braces -= 1
        if braces < 0 { return (endWithoutSpace(source, start, index), false) }
      case UInt8(ascii: ";"): return (endWithoutSpace(source, start, index), false)
      default: break
      }
      index += 1
    }
    return (endWithoutSpace(source, start, source.count), false)
  }

  private static func endWithoutSpace(_ source: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start + 1, source[end - 1].isApexSpace { end -= 1 }
    return end
  }
}
