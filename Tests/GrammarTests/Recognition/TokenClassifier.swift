/// Finds the terminals of `soql.ebnf` that the text of a token may be.
///
/// It knows the grammar files and nothing of the lexer.
struct TokenClassifier {
  private let files: GrammarFiles
  private let grammar: CompiledGrammar
  private let matcher: TokenMatcher
  private var known: [String: [Int]] = [:]

  init(_ files: GrammarFiles, for grammar: CompiledGrammar) {
    self.files = files
    self.grammar = grammar
    matcher = TokenMatcher(files.tokens)
  }

  /// The lattice of a sentence.
  ///
  /// A currency with a sign is a token of the grammar where it is a value, and may be three in a bind.
  mutating func lattice(of texts: [String]) -> TerminalLattice {
    var lattice = TerminalLattice()
    for text in texts {
      let parts = Self.partsOfSignedCurrency(text) ?? [text]
      let start = lattice.units.count
      for part in parts { lattice.units.append(terminals(of: part)) }
      guard parts.count > 1 else { continue }
      for terminal in terminals(of: text) where grammar.terminals[terminal] != .anyApexToken {
        lattice.spans.append(
          TerminalLattice.Span(terminal: terminal, start: start, length: parts.count)
        )
      }
    }
    return lattice
  }

  /// The terminals that one text may be.
  mutating func terminals(of text: String) -> [Int] {
    if let terminals = known[text] { return terminals }
    let terminals = grammar.terminals.indices.filter { matches(grammar.terminals[$0], text) }
    known[text] = terminals
    return terminals
  }

  private func matches(_ terminal: Terminal, _ text: String) -> Bool {
    switch terminal {
    case .text(let quoted): return quoted == text.asciiUppercased
    case .tokenClass("name"): return isName(text, except: .reserved)
    case .tokenClass("aliasName"): return isName(text, except: .reserved, .field)
    case .tokenClass("functionName"): return isName(text, except: .reserved, .form)
    case .anyApexToken:
      return !["(", ")", "[", "]", "{", "}", "SELECT"].contains(text.asciiUppercased)
    case .tokenClass(let name): return matcher.matches(text, name)
    case .range, .characterClass: return false
    }
  }

  private func isName(_ text: String, except uses: KeywordList.Use...) -> Bool {
    guard matcher.matches(text, "word") else { return false }
    return files.keywords.use(of: text).map { !uses.contains($0) } ?? true
  }

  /// The code, the sign and the amount of a text such as `USD-500`.
  private static func partsOfSignedCurrency(_ text: String) -> [String]? {
    let match = text.wholeMatch(of: /([A-Za-z]{3})([-+])([0-9.]+)/)
    return match.map { [String($0.1), String($0.2), String($0.3)] }
  }
}

extension Terminal {
  fileprivate static let anyApexToken = Terminal.tokenClass("apexToken")
}
