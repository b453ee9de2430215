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
  /// The Id as it was given, of 15 or 18 characters.
  public let text: String

  /// The Id in a text, or `nil` if it is none: 15 letters and digits, or 18 whose last three are right.
  public init?(_ text: String) {
    guard IDSyntax.isID(text) else { return nil }
    self.text = text
  }

  /// Whether the Id starts as those of the object do; `nil` where that is not known.
  ///
  /// Advice only: prefixes of custom objects differ from org to org.
  public var hasExpectedPrefix: Bool? {
    Object.keyPrefix.map { text.hasPrefix($0.description) }
  }

  /// The literal.
  public var soqlLiteral: SOQLLiteral { SOQLLiteral(.text(text)) }

  /// The same Id, without its object.
  public var any: AnyRecordID { AnyRecordID(unchecked: text) }
}

/// The Id of a record of any object.
public struct AnyRecordID: SOQLValue, EquatableValue, OrderedValue, ReferenceValue, Hashable {
  /// An Id is compared with Ids.
  public typealias Operand = AnyRecordID
  /// The Id as it was given, of 15 or 18 characters.
  public let text: String

  /// The Id in a text, or `nil` if it is none.
  public init?(_ text: String) {
    guard IDSyntax.isID(text) else { return nil }
    self.text = text
  }

  init(unchecked text: String) {
    self.text = text
  }

  /// The literal.
  public var soqlLiteral: SOQLLiteral { SOQLLiteral(.text(text)) }
}

/// The form of Ids.
///
/// Source: the Object Reference, "ID Field Type".
enum IDSyntax {
  static func isID(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.allSatisfy({ $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 }) else { return false }
    if bytes.count == 15 { return true }
    return bytes.count == 18 && suffix(of: bytes[..<15]).elementsEqual(bytes[15...].map(uppercased))
  }

  /// An Id in its long form, by which two of them are compared.
  static func long(_ text: String) -> String? {
    guard isID(text) else { return nil }
    let bytes = Array(text.utf8.prefix(15))
    return String(decoding: bytes + suffix(of: bytes[...]), as: UTF8.self)
  }

  /// Three characters that say which of the 15 are capitals.
  private static func suffix(of bytes: ArraySlice<UInt8>) -> [UInt8] {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ012345".utf8)
    return [0, 5, 10].map { start in
      var bits = 0
      for place in 0..<5 where bytes[start + place] &- 0x41 < 26 { bits |= 1 << place }
      return alphabet[bits]
    }
  }

  private static func uppercased(_ byte: UInt8) -> UInt8 {
    byte &- 0x61 < 26 ? byte & 0xDF : byte
  }
}
