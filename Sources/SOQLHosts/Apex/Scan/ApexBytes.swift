/// Classes of bytes, as Apex needs them.
extension UInt8 {
  /// Whether the byte may stand in a word of Apex; every byte of a character beyond ASCII may.
  @inline(__always)
  var isApexWordPart: Bool {
    if self >= 0x80 { return true }
    // One bit for each byte below 128: letters, digits, `_` and `$`.
    let mask: UInt64 = self < 64 ? 0x03FF_0010_0000_0000 : 0x07FF_FFFE_87FF_FFFE
    return (mask >> UInt64(self & 63)) & 1 != 0
  }

  @inline(__always)
  var isDecimalDigit: Bool { self &- UInt8(ascii: "0") < 10 }

  /// Space, tab and everything else that only separates words.
  @inline(__always)
  var isApexSpace: Bool { self <= 0x20 }

  @inline(__always)
  var isLineEnd: Bool { self == 0x0A || self == 0x0D }

  /// The value of a hexadecimal digit.
  var hexadecimalValue: UInt32? {
    if isDecimalDigit { return UInt32(self &- UInt8(ascii: "0")) }
    let letter = (self | 0x20) &- UInt8(ascii: "a")
    return letter < 6 ? UInt32(letter) + 10 : nil
  }
}

extension Span<UInt8> {
  /// The byte at an offset, or 0 behind the end.
  @inline(__always)
  func byte(_ index: Int) -> UInt8 { index < count ? self[index] : 0 }

  /// Whether a word stands at an offset, in any case; the word is given in lower case.
  func spells(_ word: StaticString, at start: Int) -> Bool {
    let length = word.utf8CodeUnitCount
    guard start >= 0, start + length <= count else { return false }
    for index in 0..<length where self[start + index] | 0x20 != word.utf8Start[index] {
      return false
    }
    return true
  }
}
