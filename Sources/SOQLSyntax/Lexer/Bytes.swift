/// Classes of bytes, as the lexer needs them.
extension UInt8 {
  /// Whether the byte may continue a word.
  ///
  /// Every byte of a character beyond ASCII may.
  ///
  /// Source: in Salesforce's lexer a whole dotted path is one token, and characters from U+0080 on
  /// count as letters.
  @inline(__always)
  var continuesWord: Bool {
    if self >= 0x80 { return true }
    // One bit for each byte below 128: letters, digits, `_`, `.` and `$`.
    let mask: UInt64 = self < 64 ? 0x03FF_4010_0000_0000 : 0x07FF_FFFE_87FF_FFFE
    return (mask >> UInt64(self & 63)) & 1 != 0
  }

  /// Whether the byte may continue a word of ASCII letters without dots.
  @inline(__always)
  var isWordPart: Bool {
    isLetter || isDigit || self == UInt8(ascii: "_") || self == UInt8(ascii: "$")
  }

  @inline(__always)
  var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }

  @inline(__always)
  var isLetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }

  @inline(__always)
  var isHexDigit: Bool { isDigit || (self | 0x20) &- UInt8(ascii: "a") < 6 }

  /// Space, tab, CR or LF: all of SOQL's white space.
  @inline(__always)
  package var isWhiteSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }

  @inlinable
  package var endsLine: Bool { self == 0x0A || self == 0x0D }

  /// Space or tab: white space within a line.
  @inlinable
  package var isBlank: Bool { self == 0x20 || self == 0x09 }

  /// The byte with the letters A to Z in lower case.
  @inlinable
  @inline(__always)
  package var lowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}

extension [UInt8] {
  /// A range and the white space after it, but no comment: what goes when a word is taken out.
  func withBlanksAfter(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end < count, self[end].isWhiteSpace { end += 1 }
    return range.lowerBound..<end
  }
}
