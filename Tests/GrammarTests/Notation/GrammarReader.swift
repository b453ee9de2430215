/// Reads the notation of the grammar files.
struct GrammarReader {
  private let characters: [Character]
  private var index = 0
  private var line = 1

  init(_ text: String) {
    characters = Array(text)
  }

  /// Reads productions up to the end of the text.
  mutating func readProductions() throws(GrammarError) -> [Grammar.Production] {
    var productions: [Grammar.Production] = []
    try skipBlanks()
    while current != nil {
      let line = line
      guard let name = try readName() else { throw failure("expected the name of a production") }
      try expect("=")
      let expression = try readChoice()
      try expect(";")
      productions.append(Grammar.Production(name: name, expression: expression, line: line))
    }
    return productions
  }

  // MARK: - Expressions

  private mutating func readChoice() throws(GrammarError) -> Expression {
    var alternatives = [try readSequence()]
    while try take("|") { alternatives.append(try readSequence()) }
    return alternatives.count == 1 ? alternatives[0] : .choice(alternatives)
  }

  private mutating func readSequence() throws(GrammarError) -> Expression {
    var parts: [Expression] = []
    while let part = try readPart() { parts.append(part) }
    guard !parts.isEmpty else { throw failure("expected an expression") }
    return parts.count == 1 ? parts[0] : .sequence(parts)
  }

  /// Reads one part of a sequence; `nil` where the sequence ends.
  private mutating func readPart() throws(GrammarError) -> Expression? {
    switch current {
    case "(": return try readBracketed(until: ")")
    case "[": return .option(try readBracketed(until: "]"))
    case "{": return .repetition(try readBracketed(until: "}"))
    case "?": return .described(try readDelimited("a description"))
    case "\"", "'": return try readTextOrRange()
    default: return try readName().map(Expression.reference)
    }
  }

  private mutating func readBracketed(
    until closing: Character
  ) throws(GrammarError) -> Expression {
    advance()
    try skipBlanks()
    let inner = try readChoice()
    try expect(closing)
    return inner
  }

  private mutating func readTextOrRange() throws(GrammarError) -> Expression {
    let first = try readDelimited("text")
    guard try take("…") else { return .text(first) }
    guard current == "\"" || current == "'" else { throw failure("expected the end of a range") }
    let last = try readDelimited("text")
    guard let from = first.unicodeScalars.only, let through = last.unicodeScalars.only,
      from <= through
    else { throw failure("a range goes from one character to a later one") }
    return .range(from...through)
  }

  // MARK: - Characters

  private var current: Character? { index < characters.count ? characters[index] : nil }

  private mutating func advance() {
    if characters[index].isNewline { line += 1 }
    index += 1
  }

  /// Reads up to the character that stands here now, and returns what lies between.
  private mutating func readDelimited(_ what: String) throws(GrammarError) -> String {
    let delimiter = characters[index]
    let start = index + 1
    guard let end = characters[start...].firstIndex(of: delimiter),
      !characters[start..<end].contains(where: \.isNewline)
    else { throw failure("\(what) without its closing \(delimiter)") }
    guard end > start else { throw failure("\(what) may not be empty") }
    while index <= end { advance() }
    try skipBlanks()
    return String(characters[start..<end])
  }

  private mutating func readName() throws(GrammarError) -> String? {
    let start = index
    while let character = current, character.isASCII, character.isLetter { advance() }
    guard index > start else { return nil }
    let name = String(characters[start..<index])
    try skipBlanks()
    return name
  }

  private mutating func take(_ character: Character) throws(GrammarError) -> Bool {
    guard current == character else { return false }
    advance()
    try skipBlanks()
    return true
  }

  private mutating func expect(_ character: Character) throws(GrammarError) {
    guard try take(character) else { throw failure("expected '\(character)'") }
  }

  /// Skips white space and `(* … *)`.
  private mutating func skipBlanks() throws(GrammarError) {
    while let character = current {
      if character.isWhitespace {
        advance()
      } else if character == "(", index + 1 < characters.count, characters[index + 1] == "*" {
        try skipComment()
      } else {
        return
      }
    }
  }

  private mutating func skipComment() throws(GrammarError) {
    let opening = failure("a comment without its closing *)")
    advance()
    advance()
    while let character = current {
      advance()
      if character == "*", current == ")" { return advance() }
    }
    throw opening
  }

  private func failure(_ message: String) -> GrammarError {
    let found = current.map { ", found '\($0)'" } ?? ", found the end of the file"
    return GrammarError(line: line, message: message + found)
  }
}

extension Collection {
  /// The element of a collection that has just one.
  fileprivate var only: Element? { count == 1 ? first : nil }
}
