import SOQLTestSupport

/// Writes the tokens of a sentence with white space and comments between them.
struct SentenceRenderer {
  private var random: SeededGenerator
  private let blanks = [
    " ", "  ", "\t", "\n", "\r\n", "\n\n", " /* ' */ ", " // it's\n", "\n/**/\t", "\n// own \t\r\n",
    " /* two\n lines */ ", "\n/*\r\n*/\n", " // a\n  // b\n\n", "\n// soql-format-ignore\n",
  ]

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  /// The text of a sentence.
  ///
  /// Only brackets and commas may stand without a blank: whatever is beside
  /// them, the lexer tells them apart.
  mutating func render(_ sentence: [String]) -> String {
    var text = random.chance(10) ? random.pick(blanks) : ""
    for (index, token) in sentence.enumerated() {
      text += token
      let isLast = index + 1 == sentence.count
      let needsBlank = !isLast && !Self.isApart(token) && !Self.isApart(sentence[index + 1])
      if needsBlank || random.chance(isLast ? 10 : 40) { text += blank() }
    }
    return text
  }

  private mutating func blank() -> String { random.chance(70) ? " " : random.pick(blanks) }

  private static func isApart(_ token: String) -> Bool {
    ["(", ")", "[", "]", "{", "}", ","].contains(token)
  }
}
