/// Strings: where they end, whether they hold escapes, and that they are UTF-8.
extension JSONText {
  /// Where a string has its closing quote, and whether it has escapes; its text is left to those who ask
  /// for it.
  @inline(__always)
  func endOfString(from start: Int) throws(JSONError) -> (quote: Int, hasEscapes: Bool) {
    let end = endOfPlainText(from: start &+ 1)
    guard end < count, source[end] == UInt8(ascii: "\"") else {
      return try endOfUnusualString(from: start, plainUntil: end)
    }
    return (end, false)
  }

  /// The same for a string that holds more than printable ASCII.
  @inline(never)
  private func endOfUnusualString(
    from start: Int,
    plainUntil end: Int
  ) throws(JSONError) -> (quote: Int, hasEscapes: Bool) {
    var hasEscapes = false
    var offset = end
    while true {
      guard offset < count else { throw unclosed(start) }
      switch source[offset] {
      case UInt8(ascii: "\""): return (offset, hasEscapes)
      case UInt8(ascii: "\\"):
        hasEscapes = true
        offset = try endOfEscape(from: offset, inStringAt: start)
      case 0..<0x20:
        throw JSONError(offset: offset, message: "a control character must be escaped")
      default:
        // Texts in other scripts have many in a row.
        repeat { offset = try endOfScalar(from: offset) } while self[offset] >= 0x80
      }
      offset = endOfPlainText(from: offset)
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

  /// Where an escape ends, or the two of a surrogate pair.
  private func endOfEscape(from start: Int, inStringAt string: Int) throws(JSONError) -> Int {
    let letter = start + 1
    guard self[letter] == UInt8(ascii: "u") else {
      guard letter < count else { throw unclosed(string) }
      guard JSONEscape.isKnown(self[letter]) else {
        throw JSONError(offset: start, message: "an escape must be one that JSON knows")
      }
      return letter + 1
    }
    let unit = try codeUnit(at: letter, inStringAt: string)
    var end = letter + 5
    guard JSONEscape.surrogates.contains(unit) else { return end }
    if JSONEscape.highSurrogates.contains(unit), self[end] == UInt8(ascii: "\\") {
      end += 1
      if self[end] == UInt8(ascii: "u") {
        let other = try codeUnit(at: end, inStringAt: string)
        end += 5
        if JSONEscape.lowSurrogates.contains(other) { return end }
      }
    }
    // The other half may be missing because the text was cut off.
    guard end < count else { throw unclosed(string) }
    throw JSONError(offset: start, message: "half of a surrogate pair must not stand alone")
  }

  /// The number that stands behind a `u` in four digits.
  private func codeUnit(at letter: Int, inStringAt string: Int) throws(JSONError) -> UInt32 {
    var unit: UInt32 = 0
    for offset in letter + 1...letter + 4 {
      guard offset < count else { throw unclosed(string) }
      guard let digit = JSONEscape.digit(source[offset]) else {
        throw JSONError(offset: letter - 1, message: "four hexadecimal digits must follow \\u")
      }
      unit = unit << 4 | digit
    }
    return unit
  }

  /// Where a character of more than one byte ends, by the table of well-formed sequences in Unicode.
  private func endOfScalar(from start: Int) throws(JSONError) -> Int {
    let first = source[start]
    let length: Int
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: throw notUTF8(start)
    }
    // The second byte rules out what could be shorter, surrogates, and what is beyond Unicode.
    let second = self[start + 1]
    let isSecond =
      switch first {
      case 0xE0: 0xA0...0xBF ~= second
      case 0xED: 0x80...0x9F ~= second
      case 0xF0: 0x90...0xBF ~= second
      case 0xF4: 0x80...0x8F ~= second
      default: 0x80...0xBF ~= second
      }
    guard isSecond else { throw notUTF8(start) }
    var offset = start + 2
    while offset < start + length {
      guard 0x80...0xBF ~= self[offset] else { throw notUTF8(start) }
      offset += 1
    }
    return offset
  }

  private func unclosed(_ start: Int) -> JSONError {
    JSONError(offset: start, message: "a string is not closed")
  }

  private func notUTF8(_ start: Int) -> JSONError {
    JSONError(offset: start, message: "the text is not UTF-8")
  }
}
