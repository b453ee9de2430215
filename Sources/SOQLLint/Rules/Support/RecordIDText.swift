import SOQLSyntax
import SOQLValidator

/// A text of the form of a record's Id.
struct RecordIDText {
  private let bytes: ArraySlice<UInt8>

  /// The content of a literal if it has the form: 15 letters and digits behind a prefix that Salesforce may
  /// give, or 18 with the right checksum.
  init?(_ literal: Literal) {
    guard let content = literal.stringContent, content.count == 15 || content.count == 18 else {
      return nil
    }
    bytes = literal.tree.source[content]
    guard bytes.allSatisfy(\.isLetterOrDigit), hasPlausiblePrefix else { return nil }
    if bytes.count == 18, !RecordID.hasRightChecksum(Array(bytes)) { return nil }
  }

  /// Whether the text is more than likely an Id, whatever it is compared with.
  ///
  /// The sixth character of an Id is 0 so far. Numbers of 15 digits, such as those of telephones, pass all
  /// other tests now and then.
  var isLikelyAnywhere: Bool {
    if bytes.count == 18 { return true }
    return bytes[bytes.startIndex + 5] == UInt8(ascii: "0") && bytes.contains { !$0.isDigit }
  }

  /// Whether the first three characters may be a prefix.
  ///
  /// Source: the prefixes of the bundled objects. Custom objects have one that starts with a letter; one of
  /// digits alone starts with 0 or is listed here; 000 stands for no record.
  private var hasPlausiblePrefix: Bool {
    let prefix = Array(bytes.prefix(3))
    if prefix.allSatisfy({ $0 == UInt8(ascii: "0") }) { return false }
    switch prefix[0] {
    case UInt8(ascii: "0"): return true
    case _ where prefix[0].isDigit:
      return prefix.contains { !$0.isDigit } || RecordIDText.digitPrefixes.contains(prefix)
    default: return "aehkmxz".utf8.contains(prefix[0])
    }
  }

  private static let digitPrefixes = [
    "100", "131", "500", "501", "550", "555", "570", "574", "701", "707", "709", "800", "801",
    "802", "806", "810", "811",
  ].map { Array($0.utf8) }
}

extension UInt8 {
  fileprivate var isDigit: Bool { self &- 0x30 < 10 }
  fileprivate var isLetterOrDigit: Bool { isDigit || (self | 0x20) &- 0x61 < 26 }
}
