/// Reads JSON into entries, once from the first byte to the last, without recursion.
///
/// Source and entries are buffers without checks in release builds, which halves the time. Loads stay
/// below the end of the text, since all but those of eight bytes go through `JSONText`'s subscript or
/// follow a comparison with its count; each turn of `parse` writes at most two entries and asks for their
/// room beforehand.
struct JSONParser {
  private let text: JSONText
  /// Where entries go; the first `count` are written.
  private var entries = UnsafeMutableBufferPointer<JSONEntry>(start: nil, count: 0)
  private var count = 0
  /// Where the next byte to read is.
  private var offset = 0
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
      var parser = JSONParser(JSONText(source: source), maximumDepth: maximumDepth)
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

  private init(_ text: JSONText, maximumDepth: Int) {
    self.text = text
    self.maximumDepth = maximumDepth
    if text.source.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
  }

  /// Reads on; returns whether all was read, or else more room for entries is needed.
  private mutating func parse() throws(JSONError) -> Bool {
    // A copy, which stays in registers.
    var parser = self
    defer { self = parser }
    while parser.count &+ 2 <= parser.entries.count {
      if parser.isInObject { try parser.readKey() }
      if try parser.readValue() { continue }
      guard try parser.findNext() else { return true }
    }
    return false
  }

  /// Adds a value that starts where reading stands.
  @inline(__always)
  private mutating func append(
    _ kind: JSONValue.Kind,
    to end: Int,
    hasEscapes: Bool = false,
    keyDepth: UInt16 = 0
  ) {
    entries[count] = JSONEntry(
      start: UInt32(truncatingIfNeeded: offset),
      end: UInt32(truncatingIfNeeded: end),
      kind: kind,
      hasEscapes: hasEscapes,
      keyDepth: keyDepth
    )
    count &+= 1
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

  /// The error that something else must stand somewhere, or at the end of the text what is still open.
  @inline(never)
  private func missing(_ message: String, at offset: Int) -> JSONError {
    guard offset >= text.count, depth > 0 else {
      return JSONError(offset: offset, message: message)
    }
    return JSONError(
      offset: Int(entries[open].start),
      message: isInObject ? "an object is not closed" : "an array is not closed"
    )
  }

  /// Whether a byte comes next, after blanks or none, which are skipped.
  @inline(__always)
  private mutating func isNext(_ byte: UInt8) -> Bool {
    if text[offset] == byte { return true }
    offset = text.endOfBlanks(from: offset)
    return text[offset] == byte
  }

  @inline(__always)
  private mutating func readKey() throws(JSONError) {
    guard isNext(UInt8(ascii: "\"")) else {
      throw missing("a key in quotes must stand here", at: offset)
    }
    try readString(keyDepth: depth < Int(UInt16.max) ? UInt16(truncatingIfNeeded: depth) : 0)
    guard isNext(UInt8(ascii: ":")) else {
      throw missing("a colon must stand here", at: offset)
    }
    offset &+= 1
  }

  /// Reads a scalar or opens an array or object; returns whether values in it come next.
  @inline(__always)
  private mutating func readValue() throws(JSONError) -> Bool {
    offset = text.endOfBlanks(from: offset)
    switch text[offset] {
    case UInt8(ascii: "\""): try readString()
    case UInt8(ascii: "["): return try readOpening(.array, closing: UInt8(ascii: "]"))
    case UInt8(ascii: "{"): return try readOpening(.object, closing: UInt8(ascii: "}"))
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try readNumber()
    case UInt8(ascii: "t"): try readWord("true", .bool)
    case UInt8(ascii: "f"): try readWord("false", .bool)
    case UInt8(ascii: "n"): try readWord("null", .null)
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
      throw JSONError(unknownWordAt: offset)
    default: throw missing("a value must stand here", at: offset)
    }
    return false
  }

  @inline(__always)
  private mutating func readString(keyDepth: UInt16 = 0) throws(JSONError) {
    let (quote, hasEscapes) = try text.endOfString(from: offset)
    append(.string, to: quote, hasEscapes: hasEscapes, keyDepth: hasEscapes ? 0 : keyDepth)
    offset = quote &+ 1
  }

  @inline(__always)
  private mutating func readNumber() throws(JSONError) {
    let end: Int
    do throws(JSONError) {
      end = try text.endOfNumber(from: offset)
    } catch {
      throw missing(error.message, at: error.offset)
    }
    append(.number, to: end)
    offset = end
  }

  @inline(__always)
  private mutating func readWord(
    _ word: StaticString,
    _ kind: JSONValue.Kind
  ) throws(JSONError) {
    let end = try text.endOfWord(word, from: offset)
    append(kind, to: end)
    offset = end
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
    offset &+= 1
    guard isNext(bracket) else { return true }
    close()
    return false
  }

  @inline(__always)
  private mutating func close() {
    offset &+= 1
    let outer = Int(entries[open].end)
    entries[open].end = UInt32(truncatingIfNeeded: count)
    open = outer
    depth -= 1
    isInObject = depth > 0 && entries[outer].kind == .object
  }

  /// Closes what ends after a value; returns whether a comma promises another value.
  @inline(__always)
  private mutating func findNext() throws(JSONError) -> Bool {
    while depth > 0 {
      if isNext(UInt8(ascii: ",")) {
        offset &+= 1
        return true
      }
      guard text[offset] == UInt8(ascii: isInObject ? "}" : "]") else {
        throw missing("a comma or \(isInObject ? "}" : "]") must stand here", at: offset)
      }
      close()
    }
    offset = text.endOfBlanks(from: offset)
    guard offset == text.count else {
      throw missing("nothing may follow the value", at: offset)
    }
    return false
  }
}
