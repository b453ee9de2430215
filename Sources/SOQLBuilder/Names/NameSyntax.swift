import SOQLSyntax

/// The form of names.
///
/// Source: the metadata rules on names: letters, digits and underscores, a letter first.
enum NameSyntax {
  /// Whether a text is one name; words that the language reserves are told apart by the parser.
  static func isName(_ text: String) -> Bool {
    var text = text
    return text.withUTF8(isName)
  }

  /// Whether the bytes of a text are one name.
  static func isName(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = text.first, (first | 0x20) &- 0x61 < 26, text.count <= 255,
      text.last != UInt8(ascii: "_")
    else { return false }
    return text.allSatisfy {
      ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == UInt8(ascii: "_")
    }
  }

  /// Whether a text is names with dots between them, of which the parents are five at most.
  static func isPath(_ text: String) -> Bool {
    let steps = text.split(separator: ".", omittingEmptySubsequences: false)
    return steps.count <= 6 && steps.allSatisfy { isName(String($0)) }
  }

  /// The allowed name that a text spells in any case.
  static func match(_ text: String, among allowed: [String]) -> String? {
    allowed.first { $0.utf8.count == text.utf8.count && $0.lowercased() == text.lowercased() }
  }
}

/// Why a name is refused.
public struct NameError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The reason.
  public let description: String

  init(_ description: String) {
    self.description = description
  }
}
