/// What may be the API name of an object, field or relationship.
///
/// Source: the metadata rules on names: letters, digits and underscores, a letter first.
enum APIName {
  /// Whether a text may be one; files hold other text, too, and must not smuggle it into messages.
  static func isValid(_ name: String) -> Bool {
    let bytes = name.utf8
    guard let first = bytes.first, (first | 0x20) &- 0x61 < 26, bytes.count <= 255 else {
      return false
    }
    return bytes.allSatisfy { byte in
      (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "_")
    }
  }
}
