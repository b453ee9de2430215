extension Parser {
  /// grammar: value, literal.
  mutating func parseValue(_ expectation: @autoclosure () -> String, isPattern: Bool = false) {
    switch kind {
    case .string, .multilineString, .unterminatedString, .apexMultilineString:
      _ = parseStringLiteral(isPattern: isPattern)
    case .integer, .decimal, .malformedNumber, .plus, .minus:
      if !parseNumber() { reportUnexpected(expectation()) }
    case .date, .dateTime, .time, .malformedDate: parseDateLiteral()
    case .doubleQuotedString: takeDoubleQuotes()
    case .true, .false: leaf(.booleanLiteral)
    case .null: leaf(.nullLiteral)
    case .colon: parseBind()
    case .name where isRelativeDate: parseRelativeDate()
    case .name, .path:
      if !parseCurrency() { reportWordAsValue(expectation()) }
    default:
      // A code with a sign may be a keyword to the lexer, as ALL is in `ALL-500`.
      if !kind.isKeyword || !parseCurrency() { reportUnexpected(expectation()) }
    }
  }

  /// Reads a string and checks its escapes; false where none stands here.
  mutating func parseStringLiteral(isPattern: Bool = false) -> Bool {
    switch kind {
    case .string:
      checkEscapes(isPattern: isPattern)
      leaf(.stringLiteral)
      if kind == .string, isAdjacent(position - 1) { reportDoubledQuote() }
    case .multilineString: reportLineBreakInString()
    case .unterminatedString: reportUnterminatedString()
    case .apexMultilineString:
      if !options.channel.allowsApexLiterals { reportApexString() }
      leaf(.stringLiteral)
    default: return false
    }
    return true
  }

  /// Whether a token ends where the next one starts.
  func isAdjacent(_ index: Int) -> Bool {
    index + 1 < tokens.count && tokens[index].end == tokens[index + 1].start
  }

  /// Reads a number with its sign; false where none stands here.
  ///
  /// grammar: number.
  mutating func parseNumber() -> Bool {
    let isSigned = kind == .plus || kind == .minus
    switch isSigned ? peek() : kind {
    case .integer, .decimal:
      let node = open(.numberLiteral)
      if isSigned { advance() }
      advance()
      close(node)
    case .malformedNumber:
      let node = open(.numberLiteral)
      if isSigned { advance() }
      reportMalformedNumber()
      advance()
      close(node)
      markBroken(node)
    case .name where isSigned && isCurrency(at: position + 1):
      reportSignBeforeCurrency()
    default: return false
    }
    return true
  }

  /// Reads an ISO code with its amount; false where none stands here.
  private mutating func parseCurrency() -> Bool {
    if isCurrency(at: position) {
      leaf(.currencyLiteral)
      return true
    }
    // A sign after the code makes three tokens, without a gap between them.
    guard tokens[position].range.count == 3, isAdjacent(position), isAdjacent(position + 1),
      peek() == .minus || peek() == .plus, peek(2) == .integer || peek(2) == .decimal,
      source[tokens[position].range].allSatisfy(\.isLetter)
    else { return false }
    let node = open(.currencyLiteral)
    advance()
    advance()
    advance()
    close(node)
    return true
  }

  /// Whether a token is three letters and a number, such as `USD500.25`.
  private func isCurrency(at index: Int) -> Bool {
    let range = tokens[index].range
    guard range.count > 3 else { return false }
    for offset in range.prefix(3) where !source[offset].isLetter { return false }
    var dots = 0
    for offset in range.dropFirst(3) {
      if source[offset] == UInt8(ascii: ".") {
        dots += 1
      } else if !source[offset].isDigit {
        return false
      }
    }
    return dots <= 1 && source[range.upperBound - 1].isDigit
  }

  /// Whether the word is a date literal, or looks meant as one.
  private var isRelativeDate: Bool {
    peek() == .colon || RelativeDate(spelledBy: source[range]) != nil
  }

  /// grammar: relativeDate.
  private mutating func parseRelativeDate() {
    let node = open(.relativeDateLiteral)
    let literal = RelativeDate(spelledBy: source[range])
    let isCounted = literal?.isCounted ?? true
    if literal == nil { reportUnknownRelativeDate() }
    advance()
    if kind == .colon, isCounted {
      advance()
      if kind == .integer {
        checkDateCount()
        advance()
      } else {
        reportDateCount(of: node)
      }
    } else if kind == .colon {
      reportNeedlessDateCount(of: node)
    } else if isCounted, literal != nil {
      reportMissingDateCount(of: node)
    }
    close(node)
  }

  /// Reads a date, datetime or time and checks its value.
  private mutating func parseDateLiteral() {
    let node: Int
    switch kind {
    case .dateTime: node = open(.dateTimeLiteral)
    case .time: node = open(.timeLiteral)
    default: node = open(.dateLiteral)
    }
    let isBroken = !checkDateValue()
    let isDate = kind == .date
    advance()
    if isDate, kind == .time || kind == .malformedDate { reportMissingTimeMark() }
    close(node)
    if isBroken { markBroken(node) }
  }
}
