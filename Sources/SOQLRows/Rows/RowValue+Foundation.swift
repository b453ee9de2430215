import SOQLJSON

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

extension Scalars {
  static func decimal(_ tape: JSONTape, _ place: Int) throws(Mismatch) -> Decimal {
    guard tape.kind(at: place) == .number,
      let decimal = tape.withBytes(at: place, { Decimal(json: $0) })
    else {
      throw Mismatch(expected: "a number that Decimal holds exactly")
    }
    return decimal
  }

  static func date(_ tape: JSONTape, _ place: Int) throws(Mismatch) -> Date {
    try value(tape, place, "a date and time") { DateTimeText($0)?.date }
  }

  static func url(_ tape: JSONTape, _ place: Int) throws(Mismatch) -> URL {
    guard let url = tape.string(at: place).flatMap({ URL(string: $0) }) else {
      throw Mismatch(expected: "an address")
    }
    return url
  }
}

extension Decimal: RowValue {
  /// Reads a number exactly: money never passes through a `Double`.
  public static func read(_ row: borrowing Row, at place: Row.Place) throws(RowError) -> Decimal {
    try row.reading(place, Scalars.decimal)
  }

  /// The exact value of a number in JSON; `nil` if it has more digits than a `Decimal`.
  init?(json text: UnsafeBufferPointer<UInt8>) {
    if let number = ShortDecimal(text) {
      guard number.digits != 0 else {
        self = 0
        return
      }
      guard -128...127 ~= number.exponent else { return nil }
      self.init(
        sign: number.isNegative ? .minus : .plus,
        exponent: number.exponent,
        significand: Decimal(number.digits)
      )
      return
    }
    // Foundation rounds what has more than 38 digits, so those are counted.
    let digits = text.prefix { $0 | 0x20 != UInt8(ascii: "e") }
      .filter { $0 &- UInt8(ascii: "0") < 10 }.drop { $0 == UInt8(ascii: "0") }
    guard digits.count <= 38, let value = Decimal(string: String(decoding: text, as: UTF8.self)),
      !value.isNaN
    else { return nil }
    self = value
  }
}

extension Date: RowValue {
  /// Reads a date and time, in any of the forms that the APIs send; a date alone is its first moment
  /// in UTC.
  public static func read(_ row: borrowing Row, at place: Row.Place) throws(RowError) -> Date {
    try row.reading(place, Scalars.date)
  }
}

extension URL: RowValue {
  /// Reads an address; for a file or picture, the path at which its bytes are.
  public static func read(_ row: borrowing Row, at place: Row.Place) throws(RowError) -> URL {
    try row.reading(place, Scalars.url)
  }
}

extension DateTimeText {
  /// The moment.
  var date: Date {
    Date(timeIntervalSince1970: Double(seconds) + Double(nanoseconds) / 1e9)
  }
}
