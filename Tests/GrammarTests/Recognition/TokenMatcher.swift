/// Decides whether a text is a token of a class, by `tokens.ebnf` alone.
struct TokenMatcher {
  private let recognizer: Recognizer
  /// The terminals that each character met so far may be.
  private var known: [Unicode.Scalar: [Int]] = [:]

  init(_ tokens: Grammar) {
    recognizer = Recognizer(CompiledGrammar(characters: tokens))
  }

  /// Whether a production derives the text.
  mutating func matches(_ text: String, _ production: String) -> Bool {
    guard let number = recognizer.grammar.production(production) else { return false }
    let units = text.unicodeScalars.map { terminals(of: $0) }
    return recognizer.accepts(TerminalLattice(units: units), as: number)
  }

  private mutating func terminals(of scalar: Unicode.Scalar) -> [Int] {
    if let terminals = known[scalar] { return terminals }
    let all = recognizer.grammar.terminals
    let terminals = all.indices.filter { Self.matches(all[$0], scalar) }
    known[scalar] = terminals
    return terminals
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
