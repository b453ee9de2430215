import SOQLSyntax

/// What a literal of a parsed query says; it shares nothing with what writes literals.
enum LiteralReader {
  /// Where a literal stands, as far as it decides what the literal means.
  enum Context {
    case plain
    /// After LIKE.
    case pattern
    /// After INCLUDES or EXCLUDES.
    case choices
    /// Inside FORMULA, where a string is syntax.
    case formula
  }

  /// The value of a literal, or `nil` if it has none.
  static func read(
    _ kind: SyntaxKind,
    _ text: ArraySlice<UInt8>,
    in context: Context
  ) -> LiteralPayload? {
    switch kind {
    case .stringLiteral:
      guard let pieces = pieces(of: text.dropFirst().dropLast(), context == .pattern) else {
        return nil
      }
      if context == .pattern { return .pattern(LikePattern(pieces).pieces) }
      guard let first = pieces.first else { return .text("") }
      guard case .text(let text) = first, pieces.count == 1 else { return nil }
      return .text(text)
    case .numberLiteral: return DecimalText.canonical(text).map(LiteralPayload.number)
    case .currencyLiteral:
      guard let amount = DecimalText.canonical(text.dropFirst(3)) else { return nil }
      return .currency(code: String(decoding: text.prefix(3), as: UTF8.self), amount: amount)
    case .dateLiteral: return date(text).map(LiteralPayload.date)
    case .dateTimeLiteral:
      guard let date = date(text.prefix(10)), let time = time(text.dropFirst(11)) else {
        return nil
      }
      return .dateTime(DateTime(utc: date, time))
    case .timeLiteral: return time(text).map(LiteralPayload.time)
    case .relativeDateLiteral: return relativeDate(text)
    case .booleanLiteral: return .boolean(text.first.map { $0 | 0x20 } == UInt8(ascii: "t"))
    case .nullLiteral: return .null
    default: return nil
    }
  }

  /// The texts and wildcards between the quotes of a string.
  private static func pieces(
    of bytes: ArraySlice<UInt8>,
    _ isPattern: Bool
  ) -> [LikePattern.Piece]? {
    var pieces: [LikePattern.Piece] = []
    var text: [UInt8] = []
    func flushed() -> [LikePattern.Piece] {
      text.isEmpty ? [] : [.text(String(decoding: text, as: UTF8.self))]
    }
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\\") {
        guard let end = unescape(bytes, from: index, into: &text) else { return nil }
        index = end
      } else if isPattern, byte == UInt8(ascii: "%") || byte == UInt8(ascii: "_") {
        pieces += flushed() + [byte == UInt8(ascii: "%") ? .anyRun : .anyCharacter]
        text = []
      } else {
        text.append(byte)
      }
    }
    return pieces + flushed()
  }

  /// Reads what follows a backslash; gives the place after it.
  private static func unescape(
    _ bytes: ArraySlice<UInt8>,
    from index: Int,
    into text: inout [UInt8]
  ) -> Int? {
    guard index < bytes.endIndex else { return nil }
    switch bytes[index] {
    case UInt8(ascii: "n"), UInt8(ascii: "N"): text.append(0x0A)
    case UInt8(ascii: "r"), UInt8(ascii: "R"): text.append(0x0D)
    case UInt8(ascii: "t"), UInt8(ascii: "T"): text.append(0x09)
    case UInt8(ascii: "b"), UInt8(ascii: "B"): text.append(0x08)
    case UInt8(ascii: "f"), UInt8(ascii: "F"): text.append(0x0C)
    case UInt8(ascii: "u"), UInt8(ascii: "U"):
      let digits = String(decoding: bytes[(index + 1)...].prefix(4), as: UTF8.self)
      guard digits.utf8.count == 4, let unit = UInt32(digits, radix: 16),
        let scalar = Unicode.Scalar(unit)
      else { return nil }
      text += String(scalar).utf8
      return index + 5
    default: text.append(bytes[index])
    }
    return index + 1
  }

  private static func date(_ text: ArraySlice<UInt8>) -> CalendarDate? {
    let numbers = numbers(text)
    return numbers.count == 3 ? CalendarDate(numbers[0], numbers[1], numbers[2]) : nil
  }

  /// A time in UTC; the writer knows no other zone.
  private static func time(_ text: ArraySlice<UInt8>) -> TimeOfDay? {
    guard text.last == UInt8(ascii: "Z") else { return nil }
    let numbers = numbers(text.dropLast())
    guard numbers.count == 3 || numbers.count == 4 else { return nil }
    let millisecond = numbers.count == 4 ? numbers[3] : 0
    return TimeOfDay(numbers[0], numbers[1], numbers[2], millisecond: millisecond)
  }

  private static func numbers(_ text: ArraySlice<UInt8>) -> [Int] {
    text.split { $0 &- 0x30 > 9 }.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
  }

  private static func relativeDate(_ text: ArraySlice<UInt8>) -> LiteralPayload? {
    let parts = text.split(separator: UInt8(ascii: ":")).map { String(decoding: $0, as: UTF8.self) }
    guard let name = parts.first.flatMap(RelativeDate.init) else { return nil }
    return .relativeDate(name, parts.count > 1 ? Int(parts[1]) : nil)
  }
}
