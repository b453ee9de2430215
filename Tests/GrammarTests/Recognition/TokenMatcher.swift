/// Decides whether a text is a token of a class, by `tokens.ebnf` alone.
struct TokenMatcher: Sendable {
  private let recognizer: Recognizer

  init(_ tokens: Grammar) {
    recognizer = Recognizer(CompiledGrammar(characters: tokens))
  }

  /// Whether a production derives the text.
  func matches(_ text: String, _ production: String) -> Bool {
    let grammar = recognizer.grammar
    guard let number = grammar.production(production) else { return false }
    let units = text.unicodeScalars.map { scalar in
      grammar.terminals.indices.filter { Self.matches(grammar.terminals[$0], scalar) }
    }
    return recognizer.accepts(TerminalLattice(units: units), as: number)
  }

  private static func matches(_ terminal: Terminal, _ scalar: Unicode.Scalar) -> Bool {
    switch terminal {
    case .text(let text): String(scalar).asciiUppercased == text.asciiUppercased
    case .range(let range):
      // Letters are taken in any case.
      range.contains(scalar)
        || ("A"..."Z").contains(scalar) && range.contains(Unicode.Scalar(UInt8(scalar.value) + 32))
    case .characterClass(let characterClass): characterClass.contains(scalar)
    case .tokenClass: false
    }
  }
}
