/// Numbers and words.
extension JSONParser {
  /// Reads a number that starts here; its value is left to those who ask for it.
  mutating func readNumber() throws(JSONError) {
    let start = offset
    if byte == UInt8(ascii: "-") { offset += 1 }
    let isZero = byte == UInt8(ascii: "0")
    let first = offset
    try readDigits()
    if isZero, offset > first + 1 {
      throw JSONError(offset: first, message: "a number must not start with a needless zero")
    }
    if byte == UInt8(ascii: ".") {
      offset += 1
      try readDigits()
    }
    if byte | 0x20 == UInt8(ascii: "e") {
      offset += 1
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { offset += 1 }
      try readDigits()
    }
    append(.number, from: start)
  }

  /// Reads a word whose first letter stands here.
  mutating func readWord(_ word: StaticString, _ kind: JSONValue.Kind) throws(JSONError) {
    let start = offset
    let end = start + word.utf8CodeUnitCount
    guard end <= source.count,
      word.withUTF8Buffer({ word in
        !word.indices.contains { source[start + $0] != word[$0] }
      })
    else { throw unknownWord }
    offset = end
    append(kind, from: start)
  }

  /// The error about a word that starts here.
  var unknownWord: JSONError {
    JSONError(offset: offset, message: "a word must be true, false or null")
  }

  private mutating func readDigits() throws(JSONError) {
    let start = offset
    while byte &- UInt8(ascii: "0") < 10 { offset += 1 }
    guard offset > start else { throw missing("a digit must stand here") }
  }
}
