/// Reads JSON into entries, once from the first byte to the last, without recursion.
struct JSONParser {
  let source: [UInt8]
  var entries: [JSONEntry] = []
  /// Where the next byte to read is.
  var offset = 0
  private let maximumDepth: Int
  private var depth = 0
  /// The entry of the innermost array or object that is open, if `depth` is not zero.
  private var open = 0
  private var isInObject = false

  init(_ source: [UInt8], maximumDepth: Int) {
    self.source = source
    self.maximumDepth = maximumDepth
    // About what a page of records needs; a text of small values grows it.
    entries.reserveCapacity(source.count / 16)
  }

  mutating func parse() throws(JSONError) {
    if source.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
    while true {
      if isInObject { try readKey() }
      if try readValue() { continue }
      guard try findNext() else { return }
    }
  }

  /// The next byte, or zero at the end of the text, which starts nothing and continues nothing.
  @inline(__always)
  var byte: UInt8 { offset < source.count ? source[offset] : 0 }

  /// Adds a value that starts somewhere and ends here.
  @inline(__always)
  mutating func append(_ kind: JSONValue.Kind, from start: Int, hasEscapes: Bool = false) {
    entries.append(
      JSONEntry(
        start: UInt32(start),
        end: UInt32(offset),
        kind: kind,
        hasEscapes: hasEscapes
      )
    )
  }

  /// The error that something else must stand here, or at the end of the text what is still open.
  func missing(_ message: String) -> JSONError {
    guard offset >= source.count, depth > 0 else {
      return JSONError(offset: offset, message: message)
    }
    return JSONError(
      offset: Int(entries[open].start),
      message: isInObject ? "an object is not closed" : "an array is not closed"
    )
  }

  private mutating func readKey() throws(JSONError) {
    skipBlanks()
    guard byte == UInt8(ascii: "\"") else { throw missing("a key in quotes must stand here") }
    try readString()
    skipBlanks()
    guard byte == UInt8(ascii: ":") else { throw missing("a colon must stand here") }
    offset += 1
  }

  /// Reads a scalar or opens an array or object; returns whether values in it come next.
  private mutating func readValue() throws(JSONError) -> Bool {
    skipBlanks()
    switch byte {
    case UInt8(ascii: "\""): try readString()
    case UInt8(ascii: "["): return try readOpening(.array, closing: UInt8(ascii: "]"))
    case UInt8(ascii: "{"): return try readOpening(.object, closing: UInt8(ascii: "}"))
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try readNumber()
    case UInt8(ascii: "t"): try readWord("true", .bool)
    case UInt8(ascii: "f"): try readWord("false", .bool)
    case UInt8(ascii: "n"): try readWord("null", .null)
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
      throw unknownWord
    default: throw missing("a value must stand here")
    }
    return false
  }

  private mutating func readOpening(
    _ kind: JSONValue.Kind,
    closing bracket: UInt8
  ) throws(JSONError) -> Bool {
    guard depth < maximumDepth else {
      throw JSONError(
        offset: offset,
        message: "arrays and objects are nested more than \(max(maximumDepth, 0)) deep"
      )
    }
    entries.append(JSONEntry(start: UInt32(offset), end: UInt32(open), kind: kind))
    open = entries.count - 1
    isInObject = kind == .object
    depth += 1
    offset += 1
    skipBlanks()
    guard byte == bracket else { return true }
    close()
    return false
  }

  private mutating func close() {
    offset += 1
    let outer = Int(entries[open].end)
    entries[open].end = UInt32(entries.count)
    open = outer
    depth -= 1
    isInObject = depth > 0 && entries[outer].kind == .object
  }

  /// Closes what ends after a value; returns whether a comma promises another value.
  private mutating func findNext() throws(JSONError) -> Bool {
    while true {
      skipBlanks()
      if depth == 0 {
        guard offset == source.count else { throw missing("nothing may follow the value") }
        return false
      }
      switch byte {
      case UInt8(ascii: ","):
        offset += 1
        return true
      case UInt8(ascii: "}") where isInObject: close()
      case UInt8(ascii: "]") where !isInObject: close()
      default: throw missing("a comma or \(isInObject ? "}" : "]") must stand here")
      }
    }
  }

  @inline(__always)
  private mutating func skipBlanks() {
    while offset < source.count {
      switch source[offset] {
      case 0x20, 0x09, 0x0A, 0x0D: offset += 1
      default: return
      }
    }
  }
}
