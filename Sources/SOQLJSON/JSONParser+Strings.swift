/// Strings: where they end, whether they hold escapes, and that they are UTF-8.
extension JSONParser {
  /// Reads a string whose quote stands here; its text is left to those who ask for it.
  @inline(__always)
  mutating func readString(keyDepth: UInt16 = 0) throws(JSONError) {
    let start = offset
    var hasEscapes = false
    offset += 1
    while true {
      offset = endOfPlainText(from: offset)
      guard offset < source.count else { throw unclosed(start) }
      switch source[offset] {
      case UInt8(ascii: "\""):
        append(.string, from: start, hasEscapes: hasEscapes, keyDepth: keyDepth)
        offset += 1
        return
      case UInt8(ascii: "\\"):
        hasEscapes = true
        try skipEscape(inStringAt: start)
      case 0..<0x20:
        throw JSONError(offset: offset, message: "a control character must be escaped")
      default:
        // Texts in other scripts have many in a row.
        repeat { try skipScalar() } while byte >= 0x80
      }
    }
  }

  /// Where the first byte is that is a quote, a backslash, a control character or beyond ASCII.
  ///
  /// Eight bytes are looked at at once. In a difference, a byte that is what it was compared with
  /// borrows through its highest bit; it may make the byte after it look so, too, never one before it,
  /// and the first is what is asked for. Bytes beyond ASCII have that bit in any case. Loads stay within
  /// the buffer: each is checked to have eight bytes left.
  @inline(__always)
  private func endOfPlainText(from start: Int) -> Int {
    let bytes = UnsafeRawBufferPointer(source)
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highBits: UInt64 = 0x8080_8080_8080_8080
    var offset = start
    while bytes.count &- offset >= 8 {
      let eight = UInt64(
        littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      )
      let quotes = (eight ^ (ones &* 0x22)) &- ones
      let backslashes = (eight ^ (ones &* 0x5C)) &- ones
      let found = (quotes | backslashes | (eight &- ones &* 0x20) | eight) & highBits
      if found != 0 { return offset &+ found.trailingZeroBitCount / 8 }
      offset &+= 8
    }
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == 0x22 || byte == 0x5C || byte < 0x20 || byte >= 0x80 { break }
      offset += 1
    }
    return offset
  }

  /// Skips an escape, or the two of a surrogate pair.
  private mutating func skipEscape(inStringAt start: Int) throws(JSONError) {
    let escape = offset
    offset += 1
    guard byte == UInt8(ascii: "u") else {
      guard offset < source.count else { throw unclosed(start) }
      guard JSONEscape.isKnown(byte) else {
        throw JSONError(offset: escape, message: "an escape must be one that JSON knows")
      }
      offset += 1
      return
    }
    let unit = try skipCodeUnit(inStringAt: start)
    guard JSONEscape.surrogates.contains(unit) else { return }
    if JSONEscape.highSurrogates.contains(unit), byte == UInt8(ascii: "\\") {
      offset += 1
      if byte == UInt8(ascii: "u"),
        JSONEscape.lowSurrogates.contains(try skipCodeUnit(inStringAt: start))
      {
        return
      }
    }
    // The other half may be missing because the text was cut off.
    guard offset < source.count else { throw unclosed(start) }
    throw JSONError(offset: escape, message: "half of a surrogate pair must not stand alone")
  }

  /// Skips the `u` that stands here and its four digits.
  private mutating func skipCodeUnit(inStringAt start: Int) throws(JSONError) -> UInt32 {
    let escape = offset - 1
    offset += 1
    let end = offset + 4
    var unit: UInt32 = 0
    while offset < end {
      guard offset < source.count else { throw unclosed(start) }
      guard let digit = JSONEscape.digit(byte) else {
        throw JSONError(offset: escape, message: "four hexadecimal digits must follow \\u")
      }
      unit = unit << 4 | digit
      offset += 1
    }
    return unit
  }

  /// Skips a character of more than one byte, by the table of well-formed sequences in Unicode.
  private mutating func skipScalar() throws(JSONError) {
    let start = offset
    let first = source[start]
    let length: Int
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: throw notUTF8(start)
    }
    offset += 1
    // The second byte rules out what could be shorter, surrogates, and what is beyond Unicode.
    let isSecond =
      switch first {
      case 0xE0: 0xA0...0xBF ~= byte
      case 0xED: 0x80...0x9F ~= byte
      case 0xF0: 0x90...0xBF ~= byte
      case 0xF4: 0x80...0x8F ~= byte
      default: 0x80...0xBF ~= byte
      }
    guard isSecond else { throw notUTF8(start) }
    offset += 1
    while offset < start + length {
      guard 0x80...0xBF ~= byte else { throw notUTF8(start) }
      offset += 1
    }
  }

  private func unclosed(_ start: Int) -> JSONError {
    JSONError(offset: start, message: "a string is not closed")
  }

  private func notUTF8(_ start: Int) -> JSONError {
    JSONError(offset: start, message: "the text is not UTF-8")
  }
}
