/// A value of a picklist: one that the model knows, or one that came later.
///
/// ```swift
/// enum IndustryPicklist {}
/// extension PicklistValue<IndustryPicklist> {
///   static var energy: Self { Self("Energy") }
/// }
/// a.industry == .energy                    // Industry = 'Energy'
/// ```
///
/// `Picklist` is a type without values that tells the values of one picklist from those of others.
public struct PicklistValue<Picklist>: RawRepresentable, Hashable, Codable, SOQLValue,
  PicklistChoice,
  RowValue, EquatableValue, OrderedValue, TextualValue
{
  /// A picklist is compared with its values.
  public typealias Operand = PicklistValue<Picklist>
  /// What the API stores.
  public let rawValue: String

  /// The value that the API stores as a text, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// A value that stands in code.
  public init(_ rawValue: StaticString) { self.rawValue = rawValue.description }

  /// The value that the API stores as a text.
  public init(apiValue: String) { rawValue = apiValue }

  /// What the API stores.
  public var apiValue: String { rawValue }
  /// A text in quotes.
  public var soqlLiteral: SOQLLiteral { rawValue.soqlLiteral }
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
