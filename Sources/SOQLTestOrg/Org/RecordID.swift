/// Ids of 18 characters, as Salesforce makes them.
package enum RecordID {
  /// The Id of a record.
  ///
  /// - Parameters:
  ///   - prefix: The first three characters, which tell the object.
  ///   - number: The record's number.
  /// - Returns: The Id with its checksum.
  package static func make(_ prefix: String, _ number: Int) -> String {
    var digits: [UInt8] = []
    var rest = number
    while rest > 0 {
      digits.append(alphabet[rest % 62])
      rest /= 62
    }
    let zeros = [UInt8](repeating: 0x30, count: max(0, 12 - digits.count))
    return full(Array(prefix.utf8.prefix(3)) + zeros + digits.reversed())
  }

  /// The Id of 18 characters for one of 15: each of the last three tells which of five are capitals.
  package static func full(_ short: [UInt8]) -> String {
    var id = short
    for start in stride(from: 0, to: short.count, by: 5) {
      var bits = 0
      for (place, byte) in short[start...].prefix(5).enumerated()
      where (0x41...0x5A).contains(byte) {
        bits |= 1 << place
      }
      id.append(checkDigits[bits])
    }
    return String(decoding: id, as: UTF8.self)
  }

  /// The first three characters of the Ids of an object; made from the name if it is none of the usual ones.
  package static func prefix(of object: String) -> String {
    if let known = known[object.lowercased()] { return known }
    let sum = object.lowercased().utf8.reduce(UInt32(5_381)) { $0 &* 33 &+ UInt32($1) }
    return "a"
      + String(decoding: [alphabet[Int(sum % 62)], alphabet[Int(sum / 62 % 62)]], as: UTF8.self)
  }

  private static let alphabet = Array(
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".utf8
  )
  private static let checkDigits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ012345".utf8)
  private static let known = [
    "account": "001", "contact": "003", "user": "005", "opportunity": "006", "lead": "00Q",
    "case": "500", "task": "00T", "event": "00U", "campaign": "701", "product2": "01t",
    "opportunitylineitem": "00k", "attachment": "00P", "contentversion": "068",
  ]
}
