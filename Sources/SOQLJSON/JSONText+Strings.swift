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
        offset =
          JSONEscape.isKnown(self[offset &+ 1])
          ? offset &+ 2 : try endOfCodeUnits(from: offset, inStringAt: start)
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
  /// Eight bytes are looked at at once. In a difference, a byte that is too small borrows through its
  /// highest bit; it may make the byte after it look so, too, never one before it, and the first is what
  /// is asked for. One difference finds quotes with control characters: with its bit 0x02 turned over, a
  /// quote is 0x20, what is below stays below, and no other byte gets there. Bytes beyond ASCII have the
  /// highest bit in any case. Loads stay within the buffer: each is checked to have eight bytes left.
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
      let controlsAndQuotes = (eight ^ (ones &* 0x02)) &- ones &* 0x21
      let backslashes = (eight ^ (ones &* 0x5C)) &- ones
      let found = (controlsAndQuotes | backslashes | eight) & highBits
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

  /// Where an escape ends that is a code unit in digits, or two of them, a surrogate pair.
  private func endOfCodeUnits(from start: Int, inStringAt string: Int) throws(JSONError) -> Int {
    let letter = start + 1
    guard self[letter] == UInt8(ascii: "u") else {
      guard letter < count else { throw unclosed(string) }
      throw JSONError(offset: start, message: "an escape must be one that JSON knows")
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
  @inline(__always)
  private func endOfScalar(from start: Int) throws(JSONError) -> Int {
    let first = source[start]
    let second = self[start &+ 1]
    if 0xC2...0xDF ~= first, isContinuation(second) { return start &+ 2 }
    let third = self[start &+ 2]
    // The second byte rules out what could be shorter, surrogates, and what is beyond Unicode.
    if 0xE0...0xEF ~= first, isContinuation(second), isContinuation(third),
      first != 0xE0 || second >= 0xA0, first != 0xED || second < 0xA0
    {
      return start &+ 3
    }
    if 0xF0...0xF4 ~= first, isContinuation(second), isContinuation(third),
      isContinuation(self[start &+ 3]), first != 0xF0 || second >= 0x90,
      first != 0xF4 || second < 0x90
    {
      return start &+ 4
    }
    throw notUTF8(start)
  }

  @inline(__always)
  private func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  private func unclosed(_ start: Int) -> JSONError {
    JSONError(offset: start, message: "a string is not closed")
  }

  private func notUTF8(_ start: Int) -> JSONError {
    JSONError(offset: start, message: "the text is not UTF-8")
  }
}
