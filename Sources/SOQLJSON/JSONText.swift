/// The bytes of a text, and where what starts somewhere in it ends.
///
/// It knows nothing of arrays and objects. It is a value that nothing changes, so that `JSONParser` can
/// keep its own state in registers.
struct JSONText {
  let source: UnsafeBufferPointer<UInt8>

  /// How many bytes there are.
  @inline(__always)
  var count: Int { source.count }

  /// A byte, or zero behind the end of the text, which starts nothing and continues nothing.
  @inline(__always)
  subscript(offset: Int) -> UInt8 { offset < source.count ? source[offset] : 0 }

  /// Where the next byte is that is no blank.
  ///
  /// Servers send hardly any, so the loop stands apart.
  @inline(__always)
  func endOfBlanks(from start: Int) -> Int {
    self[start] > 0x20 ? start : endOfMoreBlanks(from: start)
  }

  @inline(never)
  private func endOfMoreBlanks(from start: Int) -> Int {
    var offset = start
    while offset < source.count {
      switch source[offset] {
      case 0x20, 0x09, 0x0A, 0x0D: offset &+= 1
      default: return offset
      }
    }
    return offset
  }

  /// Where a number ends; its value is left to those who ask for it.
  @inline(never)
  func endOfNumber(from start: Int) throws(JSONError) -> Int {
    let first = start + (self[start] == UInt8(ascii: "-") ? 1 : 0)
    var offset = try endOfDigits(from: first)
    if self[first] == UInt8(ascii: "0"), offset > first + 1 {
      throw JSONError(offset: first, message: "a number must not start with a needless zero")
    }
    if self[offset] == UInt8(ascii: ".") { offset = try endOfDigits(from: offset + 1) }
    if self[offset] | 0x20 == UInt8(ascii: "e") {
      offset += 1
      if self[offset] == UInt8(ascii: "+") || self[offset] == UInt8(ascii: "-") { offset += 1 }
      offset = try endOfDigits(from: offset)
    }
    return offset
  }

  @inline(__always)
  private func endOfDigits(from start: Int) throws(JSONError) -> Int {
    var offset = start
    while self[offset] &- UInt8(ascii: "0") < 10 { offset &+= 1 }
    guard offset > start else {
      throw JSONError(offset: start, message: "a digit must stand here")
    }
    return offset
  }

  /// Where a word of four or five letters ends whose first letter stands here.
  @inline(__always)
  func endOfWord(_ word: StaticString, from start: Int) throws(JSONError) -> Int {
    let end = start &+ word.utf8CodeUnitCount
    guard end <= count,
      lastFour(of: source, before: end)
        == word.withUTF8Buffer({ lastFour(of: $0, before: $0.count) })
    else { throw JSONError(unknownWordAt: start) }
    return end
  }

  @inline(__always)
  private func lastFour(of text: UnsafeBufferPointer<UInt8>, before end: Int) -> UInt32 {
    UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: end &- 4, as: UInt32.self)
  }
}

extension JSONError {
  /// The error about a word that starts somewhere.
  init(unknownWordAt offset: Int) {
    self.init(offset: offset, message: "a word must be true, false or null")
  }
}
