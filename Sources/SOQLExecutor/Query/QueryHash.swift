/// A number for the text of a query, to tell whether a cursor belongs to it.
package enum QueryHash {
  /// FNV-1a of the text in 16 hexadecimal digits; it tells nothing of short texts' content but to who
  /// guesses them, and stays the same from run to run.
  package static func of(_ text: String, includesDeleted: Bool, usesTooling: Bool) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    for byte in text.utf8 { add(byte) }
    add(includesDeleted ? 1 : 0)
    add(usesTooling ? 1 : 0)
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
