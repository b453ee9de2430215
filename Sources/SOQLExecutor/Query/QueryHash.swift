import SOQLSyntax

/// A number for the text of a query, to tell whether a cursor belongs to it.
package enum QueryHash {
  /// FNV-1a of the text in 16 hexadecimal digits; it tells nothing of short texts' content but to who
  /// guesses them, and stays the same from run to run.
  package static func of(_ text: String, includesDeleted: Bool, usesTooling: Bool) -> String {
    var hash = FNV1a()
    for byte in text.utf8 { hash.add(byte) }
    hash.add(includesDeleted ? 1 : 0)
    hash.add(usesTooling ? 1 : 0)
    let digits = String(hash.value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
