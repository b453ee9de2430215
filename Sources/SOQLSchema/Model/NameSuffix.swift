/// The part of a custom name behind its last two underscores, such as `c` of `Site__c`.
///
/// Source: the SOQL reference on names: names without a suffix are Salesforce's own.
package struct NameSuffix: Equatable {
  /// The suffix in lower case.
  package let text: String
  /// Whether a namespace stands before the name, as in `ns__Site__c`.
  package let hasNamespace: Bool
  /// The name without its namespace.
  package let localName: String

  /// The suffix of a name, or `nil` if it has none.
  package init?(of name: String) {
    guard NameSuffix.hasTwoUnderscores(name) else { return nil }
    let parts = NameSuffix.parts(of: name)
    guard parts.count >= 2 else { return nil }
    text = parts[parts.count - 1].lowercased()
    // `X__Latitude__s` is a part of `X__c`.
    let own = text == "s" ? 3 : 2
    hasNamespace = parts.count > own
    localName = hasNamespace ? parts.dropFirst().joined(separator: "__") : name
  }

  /// Whether a name has a namespace that is not the project's own.
  static func isForeign(_ name: String, namespace: String?) -> Bool {
    guard let suffix = NameSuffix(of: name), suffix.hasNamespace else { return false }
    guard let namespace else { return true }
    return !name.lowercased().hasPrefix(namespace.lowercased() + "__")
  }

  /// The cheap question first: most names are Salesforce's own.
  private static func hasTwoUnderscores(_ name: String) -> Bool {
    var previous: UInt8 = 0
    for byte in name.utf8 {
      if byte == UInt8(ascii: "_"), previous == byte { return true }
      previous = byte
    }
    return false
  }

  private static func parts(of name: String) -> [String] {
    var parts: [String] = []
    var current: [UInt8] = []
    let bytes = Array(name.utf8)
    var index = 0
    while index < bytes.count {
      let isJoint =
        bytes[index] == UInt8(ascii: "_") && index + 1 < bytes.count
        && bytes[index + 1] == UInt8(ascii: "_") && !current.isEmpty
      if isJoint {
        parts.append(String(decoding: current, as: UTF8.self))
        current = []
        index += 2
      } else {
        current.append(bytes[index])
        index += 1
      }
    }
    return current.isEmpty ? parts : parts + [String(decoding: current, as: UTF8.self)]
  }
}
