/// A value of a picklist.
///
/// ```swift
/// struct Industry: PicklistValue {
///   var rawValue: String
///   static let energy = Industry(rawValue: "Energy")
/// }
/// a.industry == .energy                    // Industry = 'Energy'
/// ```
public protocol PicklistValue: RawRepresentable, SOQLValue, PicklistChoice, EquatableValue,
  OrderedValue, TextualValue
where RawValue == String, Operand == Self {}

extension PicklistValue {
  /// A text in quotes.
  public var soqlLiteral: SOQLLiteral { rawValue.soqlLiteral }
  /// What the API stores.
  public var apiValue: String { rawValue }
}

/// What may be chosen in a multi-select picklist.
public protocol PicklistChoice: Sendable {
  /// What the API stores.
  var apiValue: String { get }
}

extension String: PicklistChoice {
  /// The text itself.
  public var apiValue: String { self }
}

/// What a multi-select picklist holds.
public enum MultiPicklist<Choice: PicklistChoice>: EquatableValue, MultiChoiceValue {
  /// It is compared with sets of values.
  public typealias Operand = PicklistSet<Choice>
}

/// Values of a multi-select picklist that are chosen together.
///
/// One that holds a semicolon, or an empty set, is a diagnostic of the query that it stands in: SOQL cannot
/// say it.
public struct PicklistSet<Choice: PicklistChoice>: SOQLValue, ExpressibleByArrayLiteral {
  /// The literal.
  public let soqlLiteral: SOQLLiteral

  /// A set of values.
  public init(_ choices: some Sequence<Choice>) {
    soqlLiteral = SOQLLiteral(.choices(choices.map(\.apiValue)))
  }

  /// A set of values.
  public init(arrayLiteral choices: Choice...) {
    self.init(choices)
  }
}

extension PicklistSet: ExpressibleByStringLiteral, ExpressibleByExtendedGraphemeClusterLiteral,
  ExpressibleByUnicodeScalarLiteral
where Choice == String {
  /// One value.
  public init(stringLiteral choice: String) {
    self.init([choice])
  }
}
