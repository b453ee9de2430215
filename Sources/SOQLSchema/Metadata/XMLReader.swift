/// Pulls elements and text out of the XML of metadata files.
///
/// Metadata needs little of XML: there is no DTD, and no entity but the five that every document has,
/// so that no document can make itself larger by reading it.
struct XMLReader {
  /// What is wrong with a document.
  struct Failure: Error {
    let line: Int
    let reason: String
  }

  enum Event {
    /// The start of an element, named without its prefix.
    case start(String)
    case end
    /// Text that is more than white space.
    case text(String)
  }

  private let bytes: [UInt8]
  private var offset = 0
  /// The elements that are open.
  private var open: [Range<Int>] = []
  /// Whether the element that was read last ended itself, as `<a/>` does.
  private var endsNext = false
  private var hasRoot = false
  /// Whether what is read is passed, so that no name and no text is needed.
  private var isSkipping = false
  private static let depthLimit = 64

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
  }

  /// The next event, or `nil` at the end of the document.
  mutating func next() throws(Failure) -> Event? {
    if endsNext {
      endsNext = false
      open.removeLast()
      return .end
    }
    while offset < bytes.count {
      guard bytes[offset] == UInt8(ascii: "<") else {
        if let text = try text() { return .text(text) }
        continue
      }
      if starts(with: "<![CDATA["), !open.isEmpty { return .text(try characterData()) }
      if try skipMarkup() { continue }
      return try tag()
    }
    if !open.isEmpty { throw failure("the file ends before </\(name(open[open.count - 1]))>") }
    if !hasRoot { throw failure("there is no element") }
    return nil
  }

  /// Passes the element that has just started, with all that is in it.
  mutating func skipElement() throws(Failure) {
    // Most of a metadata file is passed.
    isSkipping = true
    defer { isSkipping = false }
    var depth = 1
    while depth > 0, let event = try next() {
      switch event {
      case .start: depth += 1
      case .end: depth -= 1
      case .text: continue
      }
    }
  }

  /// The text of the element that has just started; elements in it are passed.
  mutating func elementText() throws(Failure) -> String {
    var result = ""
    while let event = try next() {
      switch event {
      case .start: try skipElement()
      case .text(let text): result += text
      case .end: return result
      }
    }
    return result
  }

  func failure(_ reason: String) -> Failure {
    let line = bytes[..<min(offset, bytes.count)].count { $0 == 0x0A } + 1
    return Failure(line: line, reason: reason)
  }

  // MARK: - Text

  private mutating func text() throws(Failure) -> String? {
    let start = offset
    var hasEntity = false
    var isBlank = true
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "<") {
      if bytes[offset] == UInt8(ascii: "&") { hasEntity = true }
      if !XMLReader.isSpace(bytes[offset]) { isBlank = false }
      offset += 1
    }
    if isBlank { return nil }
    if open.isEmpty { throw failure("there is text outside of all elements") }
    let range = start..<offset
    if isSkipping, !hasEntity { return nil }
    return hasEntity ? try expanded(range) : String(decoding: bytes[range], as: UTF8.self)
  }

  private func expanded(_ range: Range<Int>) throws(Failure) -> String {
    var result: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard bytes[index] == UInt8(ascii: "&") else {
        result.append(bytes[index])
        index += 1
        continue
      }
      let limit = min(index + 12, range.upperBound)
      guard let end = bytes[index..<limit].firstIndex(of: UInt8(ascii: ";")) else {
        throw failure("an '&' starts no entity")
      }
      let entity = String(decoding: bytes[index + 1..<end], as: UTF8.self)
      guard let text = XMLReader.character(entity) else {
        throw failure("the entity '&\(entity);' is none of XML's own five")
      }
      result += Array(String(text).utf8)
      index = end + 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func character(_ entity: String) -> Character? {
    switch entity {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default:
      guard entity.hasPrefix("#") else { return nil }
      let digits = entity.dropFirst()
      let code =
        digits.first == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
      return code.flatMap(Unicode.Scalar.init).map(Character.init)
    }
  }

  // MARK: - Markup

  /// Passes a comment, a declaration or a section of character data; returns whether there was one.
  private mutating func skipMarkup() throws(Failure) -> Bool {
    if starts(with: "<!--") { return try skip(to: "-->", "a comment is not closed") }
    if starts(with: "<?") { return try skip(to: "?>", "an instruction is not closed") }
    if starts(with: "<!") {
      throw failure("the file has a document type, which metadata never has")
    }
    return false
  }

  private mutating func characterData() throws(Failure) -> String {
    let start = offset + 9
    _ = try skip(to: "]]>", "character data is not closed")
    return String(decoding: bytes[start..<max(start, offset - 3)], as: UTF8.self)
  }

  private mutating func skip(to end: StaticString, _ reason: String) throws(Failure) -> Bool {
    let start = offset
    while offset < bytes.count {
      if starts(with: end) {
        offset += end.utf8CodeUnitCount
        return true
      }
      offset += 1
    }
    offset = start
    throw failure(reason)
  }

  private func starts(with text: StaticString) -> Bool {
    guard bytes.count - offset >= text.utf8CodeUnitCount else { return false }
    for index in 0..<text.utf8CodeUnitCount where bytes[offset + index] != text.utf8Start[index] {
      return false
    }
    return true
  }

  private mutating func tag() throws(Failure) -> Event {
    offset += 1
    let isEnd = offset < bytes.count && bytes[offset] == UInt8(ascii: "/")
    if isEnd { offset += 1 }
    let start = offset
    while offset < bytes.count, !isNameEnd(bytes[offset]) { offset += 1 }
    var range = start..<offset
    if range.isEmpty { throw failure("a '<' starts no element") }
    if let colon = bytes[range].lastIndex(of: UInt8(ascii: ":")) { range = colon + 1..<offset }
    let isEmpty = try skipAttributes()
    if isEnd {
      guard let last = open.popLast(), bytes[last] == bytes[range] else {
        throw failure("</\(name(range))> ends an element that is not open")
      }
      return .end
    }
    if open.isEmpty, hasRoot { throw failure("there is a second element beside the first") }
    guard open.count < XMLReader.depthLimit else {
      throw failure("elements lie more than \(XMLReader.depthLimit) deep in one another")
    }
    hasRoot = true
    open.append(range)
    endsNext = isEmpty
    return .start(isSkipping ? "" : name(range))
  }

  /// Passes what stands behind a name; returns whether the element ends itself.
  private mutating func skipAttributes() throws(Failure) -> Bool {
    var quote: UInt8?
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return bytes[offset - 2] == UInt8(ascii: "/")
      }
    }
    throw failure("the file ends inside a tag")
  }

  private func isNameEnd(_ byte: UInt8) -> Bool {
    XMLReader.isSpace(byte) || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
  }

  @inline(__always)
  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
  }

  private func name(_ range: Range<Int>) -> String {
    String(decoding: bytes[range].prefix(60), as: UTF8.self)
  }
}
