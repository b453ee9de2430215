/// Reads JSON into entries, once from the first byte to the last, without recursion.
///
/// Source and entries are buffers without checks in release builds, which halves the time. Loads stay
/// below `source.count`, since all but those of eight bytes go through `byte` or follow a comparison with
/// it; each turn of `parse` writes at most two entries and asks for their room beforehand.
struct JSONParser {
  let source: UnsafeBufferPointer<UInt8>
  /// Where entries go; the first `count` are written.
  private var entries = UnsafeMutableBufferPointer<JSONEntry>(start: nil, count: 0)
  private var count = 0
  /// Where the next byte to read is.
  var offset = 0
  private let maximumDepth: Int
  private var depth = 0
  /// The entry of the innermost array or object that is open, if `depth` is not zero.
  private var open = 0
  private var isInObject = false

  /// The entries of a text.
  static func entries(of source: [UInt8], maximumDepth: Int) throws(JSONError) -> [JSONEntry] {
    var entries: [JSONEntry] = []
    var failure: JSONError?
    source.withUnsafeBufferPointer { source in
      var parser = JSONParser(source, maximumDepth: maximumDepth)
      // About what a page of records needs; a text of small values gets more and more.
      var capacity = source.count / 12 + 16
      var isComplete = false
      while !isComplete {
        entries = [JSONEntry](unsafeUninitializedCapacity: capacity) { buffer, count in
          _ = buffer.initialize(fromContentsOf: entries)
          parser.entries = buffer
          do throws(JSONError) {
            isComplete = try parser.parse()
          } catch {
            failure = error
            isComplete = true
          }
          count = parser.count
        }
        capacity *= 2
      }
    }
    if let failure { throw failure }
    return entries
  }

  private init(_ source: UnsafeBufferPointer<UInt8>, maximumDepth: Int) {
    self.source = source
    self.maximumDepth = maximumDepth
    if source.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
  }

  /// Reads on; returns whether all was read, or else more room for entries is needed.
  private mutating func parse() throws(JSONError) -> Bool {
    while count + 2 <= entries.count {
      if isInObject { try readKey() }
      if try readValue() { continue }
      guard try findNext() else { return true }
    }
    return false
  }

  /// The next byte, or zero at the end of the text, which starts nothing and continues nothing.
  @inline(__always)
  var byte: UInt8 { offset < source.count ? source[offset] : 0 }

  /// Adds a value that starts somewhere and ends here.
  @inline(__always)
  mutating func append(
    _ kind: JSONValue.Kind,
    from start: Int,
    hasEscapes: Bool = false,
    keyDepth: UInt16 = 0
  ) {
    entries[count] = JSONEntry(
      start: UInt32(truncatingIfNeeded: start),
      end: UInt32(truncatingIfNeeded: offset),
      kind: kind,
      hasEscapes: hasEscapes,
      keyDepth: keyDepth
    )
    count += 1
  }

  /// Adds an array or object that opens here in another one; returns its index.
  @inline(__always)
  private mutating func append(_ kind: JSONValue.Kind, opening outer: Int) -> Int {
    entries[count] = JSONEntry(
      start: UInt32(truncatingIfNeeded: offset),
      end: UInt32(truncatingIfNeeded: outer),
      kind: kind
    )
    count += 1
    return count - 1
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

  @inline(__always)
  private mutating func readKey() throws(JSONError) {
    skipBlanks()
    guard byte == UInt8(ascii: "\"") else { throw missing("a key in quotes must stand here") }
    try readString(keyDepth: UInt16(exactly: depth) ?? 0)
    skipBlanks()
    guard byte == UInt8(ascii: ":") else { throw missing("a colon must stand here") }
    offset += 1
  }

  /// Reads a scalar or opens an array or object; returns whether values in it come next.
  @inline(__always)
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

  @inline(__always)
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
    open = append(kind, opening: open)
    isInObject = kind == .object
    depth += 1
    offset += 1
    skipBlanks()
    guard byte == bracket else { return true }
    close()
    return false
  }

  @inline(__always)
  private mutating func close() {
    offset += 1
    let outer = Int(entries[open].end)
    entries[open].end = UInt32(truncatingIfNeeded: count)
    open = outer
    depth -= 1
    isInObject = depth > 0 && entries[outer].kind == .object
  }

  /// Closes what ends after a value; returns whether a comma promises another value.
  @inline(__always)
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
