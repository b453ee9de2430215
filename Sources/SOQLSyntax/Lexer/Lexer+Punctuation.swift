extension Lexer {
  /// Scans punctuation, other quotes, malformed names and bytes that start no token.
  static func scanPunctuation(
    _ source: Span<UInt8>,
    _ index: inout Int,
    _ keywords: Keywords
  ) -> TokenKind {
    let first = source[index]
    let next = byte(source, index + 1)
    index += 1

    @inline(__always)
    func followed(by second: Unicode.Scalar, _ long: TokenKind, else short: TokenKind) -> TokenKind
    {
      guard next == UInt8(ascii: second) else { return short }
      index += 1
      return long
    }

    switch first {
    case UInt8(ascii: "("): return .leftParen
    case UInt8(ascii: ")"): return .rightParen
    case UInt8(ascii: "["): return .leftBracket
    case UInt8(ascii: "]"): return .rightBracket
    case UInt8(ascii: "{"): return .leftBrace
    case UInt8(ascii: "}"): return .rightBrace
    case UInt8(ascii: ":"): return .colon
    case UInt8(ascii: ";"): return .semicolon
    case UInt8(ascii: "="): return followed(by: "=", .doubleEqual, else: .equal)
    case UInt8(ascii: "!"): return followed(by: "=", .notEqual, else: .exclamation)
    case UInt8(ascii: "<"):
      return next == UInt8(ascii: ">")
        ? followed(by: ">", .lessGreater, else: .less)
        : followed(by: "=", .lessOrEqual, else: .less)
    case UInt8(ascii: ">"): return followed(by: "=", .greaterOrEqual, else: .greater)
    case UInt8(ascii: "+"): return followed(by: "+", .doublePlus, else: .plus)
    case UInt8(ascii: "-"): return followed(by: "-", .doubleMinus, else: .minus)
    case UInt8(ascii: "&"): return followed(by: "&", .doubleAmpersand, else: .ampersand)
    case UInt8(ascii: "|"): return followed(by: "|", .doublePipe, else: .pipe)
    case UInt8(ascii: "?"): return followed(by: ".", .questionDot, else: .question)
    case UInt8(ascii: "*"): return .star
    case UInt8(ascii: "/"): return .slash
    case UInt8(ascii: "%"): return .percent
    case UInt8(ascii: "^"): return .caret
    case UInt8(ascii: "~"): return .tilde
    case UInt8(ascii: "."):
      guard next.isDigit else { return .dot }
      index -= 1
      return scanFraction(source, &index, keywords)
    case UInt8(ascii: "\""), UInt8(ascii: "`"):
      index -= 1
      scanForeignQuotes(source, &index)
      return first == UInt8(ascii: "`") ? .backquotedName : .doubleQuotedString
    case UInt8(ascii: "_"), UInt8(ascii: "$"):
      while index < source.count, source[index].continuesWord { index += 1 }
      return .malformedName
    default: return .invalid
    }
  }
}
