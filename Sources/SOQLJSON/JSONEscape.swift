/// The escapes of JSON strings.
enum JSONEscape {
  static let surrogates: ClosedRange<UInt32> = 0xD800...0xDFFF
  static let highSurrogates: ClosedRange<UInt32> = 0xD800...0xDBFF
  static let lowSurrogates: ClosedRange<UInt32> = 0xDC00...0xDFFF

  /// Whether a letter after a backslash stands for a character by itself, as all do but `u`.
  @inline(__always)
  static func isKnown(_ letter: UInt8) -> Bool {
    // Which letter it is cannot be foreseen, so nothing here depends on a jump: a bit for each letter.
    let bits: UInt64 = letter < 64 ? known.low : letter < 128 ? known.high : 0
    return bits >> UInt64(letter & 63) & 1 != 0
  }

  private static let known: (low: UInt64, high: UInt64) = (
    1 << 0x22 | 1 << 0x2F,  // " /
    1 << 0x1C | 1 << 0x22 | 1 << 0x26 | 1 << 0x2E | 1 << 0x32 | 1 << 0x34  // \ b f n r t
  )

  /// What a known letter stands for.
  @inline(__always)
  private static func character(_ letter: UInt8) -> UInt8 {
    // The small letters differ in these four bits, and what they stand for has no more.
    let controls: UInt64 = 0x8 << 4 | 0xC << 12 | 0xA << 28 | 0xD << 36 | 0x9 << 40
    let control = UInt8(controls >> UInt64((letter >> 1 & 0xF) * 4) & 0xF)
    return letter < 0x60 ? letter : control
  }

  /// The value of a hexadecimal digit.
  static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }

  /// The text of a string that the parser has checked, in UTF-8.
  static func unescaped(_ text: ArraySlice<UInt8>) -> [UInt8] {
    text.withUnsafeBufferPointer { text in
      [UInt8](unsafeUninitializedCapacity: text.count) { $1 = unescape(text, into: $0) }
    }
  }

  /// The text of a string that the parser has checked, at a range of its source.
  static func string(_ source: [UInt8], _ range: Range<Int>) -> String {
    source.withUnsafeBufferPointer { source in
      let text = UnsafeBufferPointer(rebasing: source[range])
      return String(unsafeUninitializedCapacity: text.count) { unescape(text, into: $0) }
    }
  }

  /// Writes a text without its escapes, which is never longer; returns how long it is.
  private static func unescape(
    _ text: UnsafeBufferPointer<UInt8>,
    into buffer: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var count = 0
    var offset = 0
    while offset < text.count {
      let plain = copyPlainText(text, offset, to: buffer, count)
      offset += plain
      count += plain
      guard offset < text.count else { break }
      let letter = text[offset + 1]
      if letter != UInt8(ascii: "u") {
        buffer[count] = character(letter)
        count += 1
        offset += 2
      } else {
        offset += 1
        for byte in scalar(in: text, at: &offset) {
          buffer[count] = byte
          count += 1
        }
      }
    }
    return count
  }

  /// Copies what stands before the next escape; returns how much that is.
  ///
  /// Eight bytes at once, of which those behind a backslash are written over later: the text that is
  /// made is never longer than what was read of it, so there is room for them.
  private static func copyPlainText(
    _ text: UnsafeBufferPointer<UInt8>,
    _ start: Int,
    to buffer: UnsafeMutableBufferPointer<UInt8>,
    _ place: Int
  ) -> Int {
    let source = UnsafeRawBufferPointer(text)
    let target = UnsafeMutableRawBufferPointer(buffer)
    let ones: UInt64 = 0x0101_0101_0101_0101
    var offset = start
    var end = place
    while source.count &- offset >= 8 {
      let eight = source.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      target.storeBytes(of: eight, toByteOffset: end, as: UInt64.self)
      let backslashes = UInt64(littleEndian: eight) ^ (ones &* 0x5C)
      let found = (backslashes &- ones) & ~backslashes & (ones &* 0x80)
      if found != 0 { return offset &- start &+ found.trailingZeroBitCount / 8 }
      offset &+= 8
      end &+= 8
    }
    while offset < source.count, source[offset] != UInt8(ascii: "\\") {
      target[end] = source[offset]
      offset &+= 1
      end &+= 1
    }
    return offset &- start
  }

  /// Takes `u` and its digits, and the other half if they are one of a pair.
  private static func scalar(
    in text: UnsafeBufferPointer<UInt8>,
    at offset: inout Int
  ) -> UTF8.EncodedScalar {
    var value = codeUnit(in: text, at: offset + 1)
    offset += 5
    if highSurrogates.contains(value) {
      value = 0x10000 + (value & 0x3FF) << 10 + codeUnit(in: text, at: offset + 2) & 0x3FF
      offset += 6
    }
    return Unicode.Scalar(value).flatMap { UTF8.encode($0) } ?? UTF8.encodedReplacementCharacter
  }

  private static func codeUnit(in text: UnsafeBufferPointer<UInt8>, at offset: Int) -> UInt32 {
    text[offset..<offset + 4].reduce(0) { $0 << 4 | (digit($1) ?? 0) }
  }
}
