/// Turns bytes into tokens. Never fails: what is no token is a token of kind `invalid` or one of
/// the malformed kinds, and white space and comments lie in the gaps between tokens.
package enum Lexer {
  /// The tokens of a source, ended by one of kind `endOfQuery`, and what was met between them.
  package struct Output {
    package var tokens: ContiguousArray<Token> = []
    /// Where the first comment starts.
    package var firstComment: Int?
    /// Where a block comment starts that nothing ends.
    package var unterminatedComment: Int?
    /// Blanks beyond ASCII outside strings and comments; SOQL does not take them for white space.
    package var unicodeSpaces: [Range<Int>] = []
  }

  /// Reads the whole source.
  package static func tokenize(_ source: Span<UInt8>) -> Output {
    var output = Output()
    let count = source.count
    // Real queries have a token for every four or five bytes: one allocation nearly always does.
    output.tokens.reserveCapacity(count / 3 + 8)
    var index = byteOrderMarkLength(of: source)
    while index < count {
      let byte = source[index]
      if byte.isWhiteSpace {
        index += 1
        continue
      }
      let start = index
      if byte.isLetter || byte >= 0x80 {
        let kind = scanWord(source, &index, &output)
        if let kind { output.tokens.append(Token(kind, start, index)) }
        continue
      }
      if byte.isDigit {
        let kind = scanNumber(source, &index)
        output.tokens.append(Token(kind, start, index))
        continue
      }
      if byte == UInt8(ascii: "'") {
        let kind = scanString(source, &index)
        output.tokens.append(Token(kind, start, index))
        continue
      }
      if byte == UInt8(ascii: "/"), skipComment(source, &index, &output) { continue }
      let kind = scanPunctuation(source, &index)
      output.tokens.append(Token(kind, start, index))
    }
    output.tokens.append(Token(.endOfQuery, count, count))
    return output
  }

  /// The length of the UTF-8 byte order mark that the source starts with, or 0.
  package static func byteOrderMarkLength(of source: Span<UInt8>) -> Int {
    source.count >= 3 && source[0] == 0xEF && source[1] == 0xBB && source[2] == 0xBF ? 3 : 0
  }

  /// Skips a comment, if one starts here.
  private static func skipComment(
    _ source: Span<UInt8>,
    _ index: inout Int,
    _ output: inout Output
  ) -> Bool {
    let start = index
    guard let end = endOfComment(source, from: start) else { return false }
    if output.firstComment == nil { output.firstComment = start }
    index = end.offset
    if !end.isTerminated { output.unterminatedComment = start }
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
