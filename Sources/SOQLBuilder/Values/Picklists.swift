/// A value of a picklist.
///
/// ```swift
/// struct Industry: PicklistValue {
///   var rawValue: String
///   static let energy = Industry(rawValue: "Energy")
/// }
/// a.industry == .energy                    // Industry = 'Energy'
/// ```
public protocol PicklistValue: RawRepresentable, SOQLValue, PicklistChoice, RowValue,
  EquatableValue, OrderedValue, TextualValue
where RawValue == String, Operand == Self {}

extension PicklistValue {
  /// A text in quotes.
  public var soqlLiteral: SOQLLiteral { rawValue.soqlLiteral }
  /// The value that the API stores as a text.
  public init?(apiValue: String) { self.init(rawValue: apiValue) }
  /// What the API stores.
  public var apiValue: String { rawValue }
}

/// Values of a multi-select picklist that are chosen together.
///
/// One that holds a semicolon, or an empty set, is a diagnostic of the query that it stands in: SOQL cannot
/// say it.
extension MultiPicklist: SOQLValue, EquatableValue {
  /// It is compared with sets of values.
  public typealias Operand = MultiPicklist<Choice>
  /// The literal.
  public var soqlLiteral: SOQLLiteral { SOQLLiteral(.choices(values.map(\.apiValue))) }
}
