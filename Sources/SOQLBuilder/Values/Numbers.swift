#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// A number that is compared with a numeric column.
public protocol NumericOperand: SOQLValue {}

extension Int: NumericOperand {
  /// The number in plain digits.
  public var soqlLiteral: SOQLLiteral { SOQLLiteral(.number(String(self))) }
}

extension Int64: NumericOperand {
  /// The number in plain digits.
  public var soqlLiteral: SOQLLiteral { SOQLLiteral(.number(String(self))) }
}

extension Double: NumericOperand {
  /// The shortest text that stands for the number, without an exponent.
  public var soqlLiteral: SOQLLiteral { SOQLLiteral(DecimalText.payload(of: description)) }
}

extension Decimal: NumericOperand {
  /// The exact number, without an exponent.
  public var soqlLiteral: SOQLLiteral { SOQLLiteral(DecimalText.payload(of: description)) }
}

/// What a currency column holds: an amount, compared with numbers or with a ``CurrencyAmount``.
public enum SOQLCurrency: EquatableValue, NumericValue, FormattableValue {
  /// An amount is compared with amounts of a currency, beside plain numbers.
  public typealias Operand = CurrencyAmount
  /// What a row gives: the amount, exactly.
  public typealias Content = Decimal?
}

/// An amount in a currency, which orgs with several currencies take.
///
/// ```swift
/// o.amount > CurrencyAmount(5000, "USD")   // Amount > USD5000
/// ```
public struct CurrencyAmount: SOQLValue, Hashable {
  /// The literal.
  public let soqlLiteral: SOQLLiteral

  /// An amount and its ISO code of three capital letters.
  public init(_ amount: some NumericOperand, _ code: String) {
    switch amount.soqlLiteral.payload {
    case .number(let digits): soqlLiteral = SOQLLiteral(.currency(code: code, amount: digits))
    case let other: soqlLiteral = SOQLLiteral(other)
    }
  }
}

/// Numbers as SOQL writes them: digits, with a sign and a point where needed, never an exponent.
enum DecimalText {
  static func payload(of description: String) -> LiteralPayload {
    canonical(description.utf8).map(LiteralPayload.number)
      ?? .impossible("\(description) is no number that SOQL can write")
  }

  /// A number, also with an exponent, in its shortest plain form; `nil` if it is none.
  static func canonical(_ text: some Collection<UInt8>) -> String? {
    var digits: [UInt8] = []
    var point: Int?
    var index = text.startIndex
    let isNegative = text.first == UInt8(ascii: "-")
    if isNegative || text.first == UInt8(ascii: "+") { index = text.index(after: index) }
    while index < text.endIndex {
      let byte = text[index]
      if byte &- 0x30 < 10 {
        digits.append(byte)
      } else if byte == UInt8(ascii: "."), point == nil {
        point = digits.count
      } else {
        break
      }
      index = text.index(after: index)
    }
    guard !digits.isEmpty else { return nil }
    var exponent = 0
    if index < text.endIndex {
      guard text[index] | 0x20 == UInt8(ascii: "e"),
        let value = Int(String(decoding: text[text.index(after: index)...], as: UTF8.self)),
        abs(value) < 1_000
      else { return nil }
      exponent = value
    }
    return plain(digits, pointAt: (point ?? digits.count) + exponent, isNegative: isNegative)
  }

  private static func plain(_ digits: [UInt8], pointAt point: Int, isNegative: Bool) -> String {
    let zero = UInt8(ascii: "0")
    var whole = point > 0 ? Array(digits.prefix(point)) : []
    var fraction = point > 0 ? Array(digits.dropFirst(point)) : digits
    if point > digits.count { whole += [UInt8](repeating: zero, count: point - digits.count) }
    if point < 0 { fraction = [UInt8](repeating: zero, count: -point) + fraction }
    while fraction.last == zero { fraction.removeLast() }
    whole = Array(whole.drop { $0 == zero })
    if whole.isEmpty { whole = [zero] }
    let isZero = whole == [zero] && fraction.isEmpty
    let text = (isNegative && !isZero ? [UInt8(ascii: "-")] : []) + whole
    let tail = fraction.isEmpty ? [] : [UInt8(ascii: ".")] + fraction
    return String(decoding: text + tail, as: UTF8.self)
  }
}
