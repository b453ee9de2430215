/// The words of `keywords.txt`, and where each may still be a name.
struct KeywordList: Sendable {
  /// Where a keyword may be a name.
  enum Use: String, Sendable, CaseIterable {
    /// Nowhere.
    case reserved
    /// For objects and fields, but not as an alias.
    case field
    /// Everywhere.
    case name
    /// Everywhere but for functions.
    case form
  }

  /// A word with its use.
  struct Keyword: Sendable, Hashable {
    let word: String
    let use: Use
  }

  /// The words in the order of the file.
  let keywords: [Keyword]
  private let uses: [String: Use]

  /// Reads the text of the file: a word and its use in each line, and comments after `#`.
  init(reading text: String) throws(GrammarError) {
    var keywords: [Keyword] = []
    var uses: [String: Use] = [:]
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let columns = line.prefix { $0 != "#" }.split(separator: " ")
      if columns.isEmpty { continue }
      guard columns.count == 2, let use = Use(rawValue: String(columns[1])) else {
        throw GrammarError(line: index + 1, message: "expected a word and its use")
      }
      let word = String(columns[0])
      guard uses.updateValue(use, forKey: word) == nil else {
        throw GrammarError(line: index + 1, message: "\(word) stands twice")
      }
      keywords.append(Keyword(word: word, use: use))
    }
    self.keywords = keywords
    self.uses = uses
  }

  /// The words of some uses.
  func words(_ wanted: Use...) -> [String] {
    keywords.filter { wanted.contains($0.use) }.map(\.word)
  }

  /// The use of a word in any case, or `nil` if it is no keyword.
  func use(of word: String) -> Use? { uses[word.asciiUppercased] }
}

extension String {
  /// The text with the letters a to z in upper case and all others as they are: SOQL folds no more,
  /// whereas Swift also maps some letters beyond ASCII to A to Z.
  var asciiUppercased: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { ("a"..."z").contains($0) ? Unicode.Scalar($0.value - 32) ?? $0 : $0 }
      )
    )
  }
}
