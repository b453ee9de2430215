/// The Id of a record, of 15 or 18 characters.
///
/// The short form tells upper from lower case; the long one adds three characters that say which letters
/// are upper case. Two Ids are equal if they mean the same record, whichever form they came in. An Id is
/// two machine words and takes no memory besides.
///
/// ```swift
/// let id = AnyRecordID("001D000000IqhSL")
/// id?.description                            // "001D000000IqhSLIAZ"
/// id == AnyRecordID("001D000000IqhSLIAZ")       // true
/// AnyRecordID("001D000000IqhSLAAA")             // nil: the checksum is that of another
/// AnyRecordID(restoringCase: "001d000000iqhsliaz") == id   // true
/// ```
public struct AnyRecordID: Sendable, Hashable {
  /// The first eight characters of the short form, the first one highest.
  private let head: UInt64
  /// The other seven.
  private let tail: UInt64

  /// The first three characters, which tell the object: `001` is Account.
  public var keyPrefix: String { String(decoding: shortForm.prefix(3), as: UTF8.self) }

  /// The Id with 15 characters.
  public var short: String { String(decoding: shortForm, as: UTF8.self) }

  /// An Id from a text in which upper and lower case got lost; `nil` if its 18 characters are no Id.
  public init?(restoringCase text: String) {
    guard let id = AnyRecordID(restoring: Array(text.utf8)) else { return nil }
    self = id
  }

  private init(short characters: ArraySlice<UInt8>) {
    head = characters.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    tail = characters.dropFirst(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  private var shortForm: [UInt8] {
    (0..<15).map { index in
      UInt8(truncatingIfNeeded: index < 8 ? head >> (56 - 8 * index) : tail >> (112 - 8 * index))
    }
  }
}

extension AnyRecordID: LosslessStringConvertible {
  /// An Id from its text; `nil` if it has not 15 letters and digits, or 18 with the right checksum.
  public init?(_ text: String) {
    self.init(utf8: Array(text.utf8)[...])
  }

  init?(utf8 text: ArraySlice<UInt8>) {
    guard text.count == 15 || text.count == 18, text.allSatisfy(AnyRecordID.isLetterOrDigit) else {
      return nil
    }
    let short = text.prefix(15)
    guard text.count == 15 || text.dropFirst(15).elementsEqual(AnyRecordID.checksum(of: short))
    else {
      return nil
    }
    self.init(short: short)
  }

  /// The Id with 18 characters.
  public var description: String {
    let short = shortForm
    return String(decoding: short + AnyRecordID.checksum(of: short[...]), as: UTF8.self)
  }
}

extension AnyRecordID: TextValue {
  static var expectation: String { "an Id of 15 characters, or 18 with their checksum" }
}

extension AnyRecordID {
  private static let checksumDigits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ012345".utf8)

  /// The three characters that say which of three times five characters are upper case.
  private static func checksum(of short: ArraySlice<UInt8>) -> [UInt8] {
    (0..<3).map { group in
      let start = short.startIndex + group * 5
      let bits = (0..<5).reduce(0) { $0 | (isUpperCase(short[start + $1]) ? 1 << $1 : 0) }
      return checksumDigits[bits]
    }
  }

  private init?(restoring text: [UInt8]) {
    guard text.count == 18, text.allSatisfy(AnyRecordID.isLetterOrDigit) else { return nil }
    var short = Array(text.prefix(15))
    for group in 0..<3 {
      let digit = AnyRecordID.upperCased(text[15 + group])
      guard let bits = AnyRecordID.checksumDigits.firstIndex(of: digit) else { return nil }
      for index in 0..<5 {
        let isUpper = bits >> index & 1 == 1
        let byte = short[group * 5 + index]
        let isLetter = byte > UInt8(ascii: "9")
        guard isLetter || !isUpper else { return nil }
        short[group * 5 + index] = isUpper ? byte & ~0x20 : isLetter ? byte | 0x20 : byte
      }
    }
    self.init(short: short[...])
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    byte &- UInt8(ascii: "0") < 10 || (byte | 0x20) &- UInt8(ascii: "a") < 26
  }

  private static func isUpperCase(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "A") < 26 }

  private static func upperCased(_ byte: UInt8) -> UInt8 {
    byte &- UInt8(ascii: "a") < 26 ? byte & ~0x20 : byte
  }
}
