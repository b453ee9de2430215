/// How values become text.
///
/// Source: the SOQL reference, "Quoted String Escape Sequences" and "Date Formats".
extension LiteralPayload {
  /// Writes the literal; what has a ``problem`` must not get here.
  func write(to bytes: inout [UInt8]) {
    switch self {
    case .text(let text): LiteralPayload.writeQuoted([.text(text)], isPattern: false, to: &bytes)
    case .pattern(let pieces): LiteralPayload.writeQuoted(pieces, isPattern: true, to: &bytes)
    case .choices(let choices):
      let text = choices.joined(separator: ";")
      LiteralPayload.writeQuoted([.text(text)], isPattern: false, to: &bytes)
    case .number(let digits): bytes += digits.utf8
    case .currency(let code, let amount): bytes += (code + amount).utf8
    case .boolean(let value): bytes += (value ? "TRUE" : "FALSE").utf8
    case .date(let date): bytes += date.description.utf8
    case .dateTime(let moment): bytes += moment.description.utf8
    case .time(let time): bytes += time.description.utf8
    case .relativeDate(let name, let count):
      bytes += name.keyword.utf8
      if let count { bytes += ":\(count)".utf8 }
    case .null: bytes += "NULL".utf8
    case .impossible: bytes.append(UInt8(ascii: "?"))
    }
  }

  /// Writes a string in quotes, in one pass and by Unicode scalars: a combining mark after a wildcard
  /// would hide it from anything that looks at characters.
  private static func writeQuoted(
    _ pieces: [LikePattern.Piece],
    isPattern: Bool,
    to bytes: inout [UInt8]
  ) {
    bytes.append(UInt8(ascii: "'"))
    for piece in pieces {
      switch piece {
      case .anyRun: bytes.append(UInt8(ascii: "%"))
      case .anyCharacter: bytes.append(UInt8(ascii: "_"))
      case .text(let text):
        // All that needs an escape is ASCII, whose bytes stand for themselves only.
        for byte in text.utf8 { writeEscaped(byte, isPattern: isPattern, to: &bytes) }
      }
    }
    bytes.append(UInt8(ascii: "'"))
  }

  private static func writeEscaped(_ byte: UInt8, isPattern: Bool, to bytes: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "\\"): bytes += #"\\"#.utf8
    case UInt8(ascii: "'"): bytes += #"\'"#.utf8
    case UInt8(ascii: "\n"): bytes += #"\n"#.utf8
    case UInt8(ascii: "\r"): bytes += #"\r"#.utf8
    case UInt8(ascii: "\t"): bytes += #"\t"#.utf8
    case 0x08: bytes += #"\b"#.utf8
    case 0x0C: bytes += #"\f"#.utf8
    case UInt8(ascii: "%") where isPattern: bytes += #"\%"#.utf8
    case UInt8(ascii: "_") where isPattern: bytes += #"\_"#.utf8
    case 0..<0x20, 0x7F:
      let digits = Array("0123456789ABCDEF".utf8)
      bytes += #"\u00"#.utf8
      bytes += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    default: bytes.append(byte)
    }
  }
}
