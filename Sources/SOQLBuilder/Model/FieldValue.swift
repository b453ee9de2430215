#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What a column holds.
public protocol FieldValue: Sendable {}

/// What is compared by = and !=, and is listed after IN.
public protocol EquatableValue: FieldValue {
  /// What it is compared with.
  associatedtype Operand: SOQLValue
}

/// What is compared by <, <=, > and >=.
public protocol OrderedValue: FieldValue {}

/// What LIKE takes.
public protocol TextualValue: FieldValue {}

/// What SUM and AVG take.
public protocol SummableValue: FieldValue {}

/// A number: it is compared with numbers of any Swift type.
public protocol NumericValue: OrderedValue, SummableValue {}

/// A date or datetime: it is compared with relative dates, and date functions take it.
public protocol DatedValue: OrderedValue {}

/// A location or address: DISTANCE takes it.
public protocol LocatedValue: FieldValue {}

/// Values that are chosen together: INCLUDES and EXCLUDES take them.
public protocol MultiChoiceValue: FieldValue {
  /// What is chosen.
  associatedtype Choice: PicklistChoice
}

/// The Id of a record: semi-joins take it.
public protocol ReferenceValue: FieldValue {}

/// A value that FORMAT takes.
public protocol FormattableValue: FieldValue {}

extension String: EquatableValue, OrderedValue, TextualValue {
  /// Text is compared with text.
  public typealias Operand = String
}

extension Bool: EquatableValue {
  /// A checkbox is compared with true and false.
  public typealias Operand = Bool
}

extension Int: EquatableValue, NumericValue, FormattableValue {
  /// A number is compared with numbers.
  public typealias Operand = Int
}

extension Double: EquatableValue, NumericValue, FormattableValue {
  /// A number is compared with numbers.
  public typealias Operand = Double
}

extension Decimal: EquatableValue, NumericValue, FormattableValue {
  /// A number is compared with numbers.
  public typealias Operand = Decimal
}

/// A location, of which DISTANCE is taken.
public enum SOQLLocation: LocatedValue {}

/// An address, of which DISTANCE is taken.
public enum SOQLAddress: LocatedValue {}

/// Bytes, which are selected only.
public enum SOQLBinary: FieldValue {}

/// A value of which nothing is known at compile time.
public enum DynamicValue: EquatableValue, DatedValue, TextualValue, SummableValue, LocatedValue,
  FormattableValue, MultiChoiceValue
{
  /// Values of a multi-select picklist are texts.
  public typealias Choice = String
  /// It is compared with any literal.
  public typealias Operand = SOQLLiteral
}
