/// The form of record Ids.
package enum RecordID {
  /// Whether the last three of 18 characters say which of the first 15 are capitals.
  ///
  /// Source: the Object Reference, "ID Field Type".
  package static func hasRightChecksum(_ id: [UInt8]) -> Bool {
    guard id.count == 18 else { return false }
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ012345".utf8)
    for chunk in 0..<3 {
      var bits = 0
      for place in 0..<5 where id[chunk * 5 + place] &- 0x41 < 26 { bits |= 1 << place }
      let given = id[15 + chunk]
      if alphabet[bits] != (given &- 0x61 < 26 ? given & 0xDF : given) { return false }
    }
    return true
  }
}
