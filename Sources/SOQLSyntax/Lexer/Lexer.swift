/// Turns bytes into tokens.
///
/// Never fails: what is no token is a token of kind `invalid` or one of the malformed kinds, and
/// white space and comments lie in the gaps between tokens.
enum Lexer {
  /// What was met between the tokens of a source.
  struct Gaps {
    /// Where the first comment starts.
    var firstComment: Int?
    /// Where a block comment starts that nothing ends.
    var unterminatedComment: Int?
    /// Blanks beyond ASCII outside strings and comments; SOQL does not take them for white space.
    var unicodeSpaces: [Range<Int>] = []
  }

  /// Reads the whole source and appends its tokens, the last one of kind `endOfQuery`.
  static func tokenize(_ source: Span<UInt8>, into tokens: inout Arena<Token>) -> Gaps {
    let count = source.count
    let keywords = Keywords.shared
    var gaps = Gaps()
    var index = byteOrderMarkLength(of: source)
    while index < count {
      let byte = source[index]
      let start = index
      let kind: TokenKind
      if byte.isLetter {
        kind = scanWord(source, &index, keywords)
      } else if byte.isWhiteSpace {
        index &+= 1
        continue
      } else if byte.isDigit {
        kind = scanNumber(source, &index, keywords)
      } else if byte == UInt8(ascii: ",") {
        kind = .comma
        index &+= 1
      } else if byte == UInt8(ascii: "'") {
        kind = scanString(source, &index)
      } else if byte >= 0x80 {
        let blank = unicodeSpaceLength(source, at: index)
        if blank > 0 {
          gaps.unicodeSpaces.append(index..<index + blank)
          index += blank
          continue
        }
        kind = scanUnusualWord(source, &index, keywords)
      } else if byte == UInt8(ascii: "/"), skipComment(source, &index, &gaps) {
        continue
      } else {
        kind = scanPunctuation(source, &index, keywords)
      }
      tokens.append(Token(kind, start, index))
      // Most tokens stand before one blank; to skip it here costs no branch.
      if index < count { index &+= source[index] == UInt8(ascii: " ") ? 1 : 0 }
    }
    tokens.append(Token(.endOfQuery, count, count))
    return gaps
  }

  /// The length of the UTF-8 byte order mark that the source starts with, or 0.
  static func byteOrderMarkLength(of source: Span<UInt8>) -> Int {
    source.count >= 3 && source[0] == 0xEF && source[1] == 0xBB && source[2] == 0xBF ? 3 : 0
  }

  /// Skips a comment, if one starts here.
  private static func skipComment(
    _ source: Span<UInt8>,
    _ index: inout Int,
    _ gaps: inout Gaps
  ) -> Bool {
    let start = index
    guard let end = endOfComment(source, from: start) else { return false }
    if gaps.firstComment == nil { gaps.firstComment = start }
    index = end.offset
    if !end.isTerminated { gaps.unterminatedComment = start }
    return true
  }

  /// Where the comment that starts here ends, or `nil` if none does.
  static func endOfComment(
    _ source: Span<UInt8>,
    from start: Int
  ) -> (offset: Int, isTerminated: Bool)? {
    let count = source.count
    guard start + 1 < count, source[start] == UInt8(ascii: "/") else { return nil }
    var index = start + 2
    if source[start + 1] == UInt8(ascii: "/") {
      while index < count, !source[index].endsLine { index += 1 }
      return (index, true)
    }
    guard source[start + 1] == UInt8(ascii: "*") else { return nil }
    while index + 1 < count {
      if source[index] == UInt8(ascii: "*"), source[index + 1] == UInt8(ascii: "/") {
        return (index + 2, true)
      }
      index += 1
    }
    return (count, false)
  }
}
