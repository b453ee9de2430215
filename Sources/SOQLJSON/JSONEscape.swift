/// The escapes of JSON strings.
enum JSONEscape {
  static let surrogates: ClosedRange<UInt32> = 0xD800...0xDFFF
  static let highSurrogates: ClosedRange<UInt32> = 0xD800...0xDBFF
  static let lowSurrogates: ClosedRange<UInt32> = 0xDC00...0xDFFF

  /// What a letter after a backslash stands for; `nil` for `u` and for letters that JSON does not know.
  static func character(_ letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): letter
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: nil
    }
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
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var offset = text.startIndex
    while offset < text.endIndex {
      let byte = text[offset]
      offset += 1
      guard byte == UInt8(ascii: "\\"), offset < text.endIndex else {
        bytes.append(byte)
        continue
      }
      if let character = character(text[offset]) {
        bytes.append(character)
        offset += 1
      } else if let scalar = scalar(in: text, at: &offset) {
        bytes += scalar
      }
    }
    return bytes
  }

  /// Takes `u` and its digits, and the other half if they are one of a pair.
  private static func scalar(
    in text: ArraySlice<UInt8>,
    at offset: inout Int
  ) -> UTF8.EncodedScalar? {
    var value = codeUnit(in: text, at: offset + 1)
    offset += 5
    if highSurrogates.contains(value) {
      value = 0x10000 + (value & 0x3FF) << 10 + codeUnit(in: text, at: offset + 2) & 0x3FF
      offset += 6
    }
    return Unicode.Scalar(value).flatMap { UTF8.encode($0) }
  }

  private static func codeUnit(in text: ArraySlice<UInt8>, at offset: Int) -> UInt32 {
    text[offset..<offset + 4].reduce(0) { $0 << 4 | (digit($1) ?? 0) }
  }
}
