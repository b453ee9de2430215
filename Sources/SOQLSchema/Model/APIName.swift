/// What may be the API name of an object, field or relationship.
///
/// Source: the metadata rules on names: letters, digits and underscores, a letter first.
package enum APIName {
  /// Whether a text may be one; files hold other text, too, and must not smuggle it into messages.
  package static func isValid(_ name: String) -> Bool { isValid(name.utf8) }

  /// Whether bytes may be one.
  @inline(__always)
  static func isValid(_ name: some Collection<UInt8>) -> Bool {
    guard let first = name.first, (first | 0x20) &- 0x61 < 26, name.count <= 255 else {
      return false
    }
    for byte in name {
      if (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "_") { continue }
      return false
    }
    return true
  }
}
