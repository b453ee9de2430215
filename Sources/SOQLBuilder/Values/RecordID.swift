/// The Id of a record that knows its object.
///
/// ```swift
/// let id = RecordID<Account>("001000000000001AAA")
/// a.id == id                               // Id = '001000000000001AAA'
/// ```
public struct RecordID<Object: SObject>: SOQLValue, EquatableValue, OrderedValue, ReferenceValue,
  Hashable
{
  /// An Id is compared with Ids of the same object.
  public typealias Operand = RecordID<Object>
  /// The same Id, without its object.
  public let any: AnyRecordID

  /// An Id of which it is known whose it is.
  public init(_ id: AnyRecordID) {
    any = id
  }

  /// Whether the Id starts as those of the object do; `nil` where that is not known.
  ///
  /// Advice only: prefixes of custom objects differ from org to org.
  public var hasExpectedPrefix: Bool? {
    Object.keyPrefix.map { any.keyPrefix == $0.description }
  }

  /// The literal.
  public var soqlLiteral: SOQLLiteral { any.soqlLiteral }
}

extension RecordID: LosslessStringConvertible, RowValue, Codable {
  /// The Id in a text, or `nil` if it is none: 15 letters and digits, or 18 whose last three are right.
  public init?(_ text: String) {
    guard let id = AnyRecordID(text) else { return nil }
    any = id
  }

  /// The Id with 18 characters.
  public var description: String { any.description }

  /// Reads an Id.
  public static func read(_ row: borrowing Row, at place: Row.Place) throws(RowError) -> Self {
    Self(try AnyRecordID.read(row, at: place))
  }

  /// Decodes an Id from its text.
  public init(from decoder: any Decoder) throws {
    any = try AnyRecordID(from: decoder)
  }

  /// Encodes the Id as its text.
  public func encode(to encoder: any Encoder) throws {
    try any.encode(to: encoder)
  }
}

/// What the column `Id` of a record holds: an Id that is never null.
///
/// It is compared and joined as other Ids of the object are.
public enum OwnID<Object: SObject>: OrderedValue, ReferenceValue {
  /// An Id is compared with Ids of the same object.
  public typealias Operand = RecordID<Object>
  /// What a row gives.
  public typealias Content = RecordID<Object>
  /// The Id of a parent, which may be missing.
  public typealias Nullable = RecordID<Object>
}

extension AnyRecordID: SOQLValue, EquatableValue, OrderedValue, ReferenceValue {
  /// An Id is compared with Ids.
  public typealias Operand = AnyRecordID
  /// The literal.
  public var soqlLiteral: SOQLLiteral { SOQLLiteral(.text(description)) }
}
