import SOQLJSON

/// Texts, words and numbers of a tape, for all who read them.
enum Scalars {
  static func string(_ tape: JSONTape, _ place: Int) throws(Mismatch) -> String {
    guard let string = tape.string(at: place) else { throw Mismatch(expected: "a string") }
    return string
  }

  static func bool(_ tape: JSONTape, _ place: Int) throws(Mismatch) -> Bool {
    guard let bool = tape.bool(at: place) else { throw Mismatch(expected: "true or false") }
    return bool
  }

  /// An integer, however it is written: the server sends `5` and `5.0`.
  static func integer<Integer: FixedWidthInteger>(
    _ tape: JSONTape,
    _ place: Int
  ) throws(Mismatch) -> Integer {
    guard let value = tape.integer(at: place), let integer = Integer(exactly: value) else {
      throw Mismatch(expected: "an integer that fits \(Integer.self)")
    }
    return integer
  }

  static func double(_ tape: JSONTape, _ place: Int) throws(Mismatch) -> Double {
    guard tape.kind(at: place) == .number,
      let double = tape.withBytes(at: place, { Double(json: $0) })
    else {
      throw Mismatch(expected: "a number")
    }
    return double
  }

  static func float(_ tape: JSONTape, _ place: Int) throws(Mismatch) -> Float {
    let float = Float(try double(tape, place))
    guard float.isFinite else { throw Mismatch(expected: "a number that fits Float") }
    return float
  }

  /// A value that is made of a text.
  @inline(__always)
  static func value<Value>(
    _ tape: JSONTape,
    _ place: Int,
    _ expected: @autoclosure () -> String,
    _ make: (ArraySlice<UInt8>) -> Value?
  ) throws(Mismatch) -> Value {
    guard let text = tape.text(at: place), let value = make(text) else {
      throw Mismatch(expected: expected())
    }
    return value
  }
}

extension Double {
  /// The nearest value to a number in JSON; `nil` if it is too large.
  init?(json text: UnsafeBufferPointer<UInt8>) {
    // Digits and powers of ten that a Double holds exactly make one rounding, so the result is right.
    if let number = ShortDecimal(text), number.digits < 1 << 53, -22...22 ~= number.exponent {
      let power = Double.powersOfTen[abs(number.exponent)]
      let digits = Double(number.digits)
      let value = number.exponent < 0 ? digits / power : digits * power
      self = number.isNegative ? -value : value
      return
    }
    guard let value = Double(String(decoding: text, as: UTF8.self)), value.isFinite else {
      return nil
    }
    self = value
  }

  private static let powersOfTen: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
  ]
}

/// A number of at most nineteen characters, exactly: digits, and by which power of ten they count.
struct ShortDecimal {
  private(set) var digits: UInt64 = 0
  private(set) var exponent = 0
  private(set) var isNegative = false

  /// Reads a number in JSON; `nil` if it is longer.
  init?(_ text: UnsafeBufferPointer<UInt8>) {
    guard text.count <= 19 else { return nil }
    var offset = 0
    if text.first == UInt8(ascii: "-") {
      isNegative = true
      offset = 1
    }
    readDigits(text, &offset)
    if offset < text.count, text[offset] == UInt8(ascii: ".") {
      offset += 1
      let start = offset
      readDigits(text, &offset)
      exponent = start - offset
    }
    guard offset < text.count else { return }
    // What is left is an exponent; those of more digits are left to others.
    let power = text[(offset + 1)...]
    guard power.count <= 5, let power = Int(String(decoding: power, as: UTF8.self)) else {
      return nil
    }
    exponent += power
  }

  @inline(__always)
  private mutating func readDigits(_ text: UnsafeBufferPointer<UInt8>, _ offset: inout Int) {
    while offset < text.count {
      let digit = text[offset] &- UInt8(ascii: "0")
      guard digit < 10 else { return }
      digits = digits &* 10 &+ UInt64(digit)
      offset &+= 1
    }
  }
}
