/// The exact integer that a JSON number is.
enum JSONInteger {
  /// The value of a number that the parser has checked; `nil` if it is no integer or does not fit.
  static func value(of text: ArraySlice<UInt8>) -> Int? {
    let isNegative = text.first == UInt8(ascii: "-")
    let digits = isNegative ? text.dropFirst() : text
    // Eighteen digits always fit, and most numbers are no longer and nothing but digits.
    guard digits.count <= 18 else { return exactValue(of: digits, isNegative: isNegative) }
    var value = 0
    for byte in digits {
      let digit = byte &- UInt8(ascii: "0")
      guard digit < 10 else { return exactValue(of: digits, isNegative: isNegative) }
      value = value * 10 + Int(digit)
    }
    return isNegative ? -value : value
  }

  /// The value of any number without its sign: its digits from the first to the last that is not zero,
  /// as often times ten as point, exponent and the zeros left out tell.
  private static func exactValue(of text: ArraySlice<UInt8>, isNegative: Bool) -> Int? {
    let mark = text.firstIndex { $0 | 0x20 == UInt8(ascii: "e") } ?? text.endIndex
    var power = exponent(text[mark...].dropFirst())
    var digits = text[..<mark]
    if let point = digits.firstIndex(of: UInt8(ascii: ".")) {
      power -= digits.endIndex - point - 1
    }
    guard let last = digits.lastIndex(where: { !isZeroOrPoint($0) }) else { return 0 }
    power += digits[(last + 1)...].count { $0 == UInt8(ascii: "0") }
    digits = digits[...last].drop(while: isZeroOrPoint)
    // No integer that fits has more than 19 digits; 20 bytes if a point stands among them.
    guard power >= 0, power < 19, digits.count <= 20 else { return nil }
    // Negative numbers reach further, so the sum is one.
    var negative = 0
    for byte in digits where byte != UInt8(ascii: ".") {
      guard let sum = appending(Int(byte &- UInt8(ascii: "0")), to: negative) else { return nil }
      negative = sum
    }
    for _ in 0..<power {
      guard let product = appending(0, to: negative) else { return nil }
      negative = product
    }
    if isNegative { return negative }
    return negative == Int.min ? nil : -negative
  }

  private static func isZeroOrPoint(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "0") || byte == UInt8(ascii: ".")
  }

  private static func appending(_ digit: Int, to negative: Int) -> Int? {
    let (product, isProductWrong) = negative.multipliedReportingOverflow(by: 10)
    let (sum, isSumWrong) = product.subtractingReportingOverflow(digit)
    return isProductWrong || isSumWrong ? nil : sum
  }

  /// The exponent, or one greater than any number of digits if it has very many.
  private static func exponent(_ text: ArraySlice<UInt8>) -> Int {
    var value = 0
    for byte in text where byte &- UInt8(ascii: "0") < 10 {
      value = min(value * 10 + Int(byte - UInt8(ascii: "0")), Int.max / 32)
    }
    return text.first == UInt8(ascii: "-") ? -value : value
  }
}
