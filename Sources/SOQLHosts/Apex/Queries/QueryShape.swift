/// Whether a text in code looks like a query, and not like a sentence that starts with Select.
///
/// A query is a list of names, functions and brackets with commas between them, then FROM and a name, then
/// nothing, or what may follow there.
struct QueryShape {
  enum Answer {
    case no
    case query
    /// It holds placeholders, such as `{0}`, so that it is no query yet.
    case template
  }

  /// Stands in a text for what is only known at run time.
  static let unknown: UInt8 = 0x01

  private let text: [UInt8]
  private var index = 0
  private var hasPlaceholder = false

  static func look(at text: [UInt8]) -> Answer {
    var shape = QueryShape(text)
    guard shape.readSelect(), shape.readList(), shape.readObject() else { return .no }
    return shape.hasPlaceholder || shape.restHasPlaceholder() ? .template : .query
  }

  /// Whether a text starts with SELECT, white space before it allowed.
  static func startsWithSelect(_ text: [UInt8]) -> Bool {
    var shape = QueryShape(text)
    return shape.readSelect()
  }

  private init(_ text: [UInt8]) {
    self.text = text
  }

  private var byte: UInt8 { index < text.count ? text[index] : 0 }

  private func byte(at place: Int) -> UInt8 { place < text.count ? text[place] : 0 }

  private mutating func skipSpace() {
    while index < text.count, text[index].isApexSpace, text[index] != QueryShape.unknown {
      index += 1
    }
  }

  // MARK: - Clauses

  private mutating func readSelect() -> Bool {
    skipSpace()
    guard isWord("select") else { return false }
    index += 6
    return true
  }

  /// Reads the list and the FROM behind it.
  private mutating func readList() -> Bool {
    var isFirst = true
    while true {
      skipSpace()
      if !isFirst, isWord("from") {
        index += 4
        return true
      }
      var isKnown = true
      if byte == UInt8(ascii: "(") {
        guard skipBrackets() else { return false }
      } else if isWord("typeof") {
        while index < text.count, !isWord("end") { skipWordOrByte() }
        skipWordOrByte()
      } else {
        guard let name = readName() else { return false }
        isKnown = !name.hasUnknown
        skipSpace()
        if byte == UInt8(ascii: "(") {
          guard skipBrackets() else { return false }
          skipSpace()
          // A function may have an alias.
          if !isWord("from"), byte.isApexWordPart { _ = readName() }
        }
      }
      isFirst = false
      skipSpace()
      if byte == UInt8(ascii: ",") {
        index += 1
      } else if isKnown, !isWord("from"), byte != QueryShape.unknown {
        return false
      }
    }
  }

  private mutating func readObject() -> Bool {
    skipSpace()
    guard let name = readName() else { return false }
    skipSpace()
    if name.hasUnknown || mayFollowObject { return true }
    // An alias.
    guard readName() != nil else { return false }
    skipSpace()
    return mayFollowObject
  }

  private var mayFollowObject: Bool {
    if index >= text.count || byte == UInt8(ascii: ",") || byte == QueryShape.unknown {
      return true
    }
    let words: [StaticString] = [
      "where", "with", "group", "order", "having", "limit", "offset", "for", "using", "all",
      "update",
    ]
    return words.contains(where: isWord)
  }

  // MARK: - Words

  /// Whether a whole word stands here, in any case.
  private func isWord(_ word: StaticString) -> Bool {
    let end = index + word.utf8CodeUnitCount
    return text.span.spells(word, at: index) && !byte(at: end).isApexWordPart
  }

  private mutating func skipWordOrByte() {
    guard byte.isApexWordPart else {
      index += 1
      return
    }
    while byte.isApexWordPart { index += 1 }
    skipSpace()
  }

  /// Reads a dotted name, in which parts may be unknown or placeholders.
  private mutating func readName() -> (hasUnknown: Bool, count: Int)? {
    let start = index
    var hasUnknown = false
    while index < text.count {
      if byte == QueryShape.unknown {
        hasUnknown = true
        index += 1
      } else if byte < 0x80, byte.isApexWordPart || byte == UInt8(ascii: ".") {
        index += 1
      } else if let end = endOfPlaceholder(index) {
        hasPlaceholder = true
        hasUnknown = true
        index = end
      } else {
        break
      }
    }
    // A sentence ends with a dot, a name does not.
    let isName = index > start && text[index - 1] != UInt8(ascii: ".")
    return isName ? (hasUnknown, index - start) : nil
  }

  private mutating func skipBrackets() -> Bool {
    var depth = 0
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 {
          index += 1
          return true
        }
      case UInt8(ascii: "'"): skipString()
      default: break
      }
      index += 1
    }
    return false
  }

  /// Moves to the quote that ends a string.
  private mutating func skipString() {
    index += 1
    while index < text.count, text[index] != UInt8(ascii: "'") {
      index += text[index] == UInt8(ascii: "\\") ? 2 : 1
    }
  }

  // MARK: - Placeholders

  /// Whether a placeholder stands somewhere behind what was read.
  private mutating func restHasPlaceholder() -> Bool {
    var isInString = false
    while index < text.count {
      if byte == UInt8(ascii: "'") { isInString.toggle() }
      // In a string, `%s` is a pattern.
      if byte != UInt8(ascii: "%") || !isInString, endOfPlaceholder(index) != nil { return true }
      index += 1
    }
    return false
  }

  /// Where a placeholder ends that starts here: `{0}`, `%s` or `#NAME#`.
  private func endOfPlaceholder(_ start: Int) -> Int? {
    var place = start + 1
    switch byte(at: start) {
    case UInt8(ascii: "%"):
      return byte(at: place) == UInt8(ascii: "s") && !byte(at: place + 1).isApexWordPart
        ? place + 1 : nil
    case UInt8(ascii: "{"):
      if byte(at: place) == UInt8(ascii: "!") { place += 1 }
      while byte(at: place).isApexWordPart { place += 1 }
      return place > start + 1 && byte(at: place) == UInt8(ascii: "}") ? place + 1 : nil
    case UInt8(ascii: "#"):
      while byte(at: place).isApexWordPart { place += 1 }
      return place > start + 1 && byte(at: place) == UInt8(ascii: "#") ? place + 1 : nil
    default: return nil
    }
  }
}
