#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What a column holds.
public protocol FieldValue: Sendable {
  /// What a row gives of the column: an optional, unless null is impossible.
  associatedtype Content: ColumnContent = Self?
  /// The same value where it may be null, as in a column of a parent, which may be missing.
  associatedtype Nullable: FieldValue = Self
}

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
public protocol SummableValue: FieldValue {
  /// What AVG gives.
  associatedtype Mean: FieldValue = Self
}

/// A number: it is compared with numbers of any Swift type.
public protocol NumericValue: OrderedValue, SummableValue {}

/// A date or datetime: it is compared with relative dates, and date functions take it.
public protocol DatedValue: OrderedValue {}

/// A location or address: DISTANCE takes it.
public protocol LocatedValue: FieldValue {}

/// The Id of a record: semi-joins take it.
public protocol ReferenceValue: EquatableValue {}

/// A value that FORMAT takes.
public protocol FormattableValue: FieldValue {}

extension String: EquatableValue, OrderedValue, TextualValue {
  /// Text is compared with text.
  public typealias Operand = String
}

extension Bool: EquatableValue {
  /// A checkbox is compared with true and false.
  public typealias Operand = Bool
  /// A checkbox is never null.
  public typealias Content = Bool
  /// A checkbox of a parent that may be missing.
  public typealias Nullable = NullableBool
}

/// A checkbox that may be null, as that of a parent.
public enum NullableBool: EquatableValue {
  /// A checkbox is compared with true and false.
  public typealias Operand = Bool
  /// What a row gives.
  public typealias Content = Bool?
}

extension Int: EquatableValue, NumericValue, FormattableValue {
  /// A number is compared with numbers.
  public typealias Operand = Int
  /// The mean of integers is none.
  public typealias Mean = Double
}

/// A number of rows or a mark of one, which is never null.
public enum RowCount: EquatableValue, NumericValue, FormattableValue {
  /// A number is compared with numbers.
  public typealias Operand = Int
  /// What a row gives.
  public typealias Content = Int
}

extension Double: EquatableValue, NumericValue, FormattableValue {
  /// A number is compared with numbers.
  public typealias Operand = Double
}

extension Decimal: EquatableValue, NumericValue, FormattableValue {
  /// A number is compared with numbers.
  public typealias Operand = Decimal
}

extension Geolocation: LocatedValue {}

extension Address: LocatedValue {}

/// Bytes, which are selected only.
public enum SOQLBinary: FieldValue {
  /// The path at which the bytes are.
  public typealias Content = String?
}

/// A value of which nothing is known at compile time.
public enum DynamicValue: EquatableValue, DatedValue, TextualValue, SummableValue, LocatedValue,
  FormattableValue
{
  /// It is compared with any literal.
  public typealias Operand = SOQLLiteral
  /// What a row gives.
  public typealias Content = Record.Value?
}
