/// Finds the terminals of `soql.ebnf` that the text of a token may be.
///
/// It knows the grammar files and nothing of the lexer.
struct TokenClassifier {
  private let files: GrammarFiles
  private let grammar: CompiledGrammar
  private var matcher: TokenMatcher
  private var known: [String: TerminalLattice] = [:]

  init(_ files: GrammarFiles, for grammar: CompiledGrammar) {
    self.files = files
    self.grammar = grammar
    matcher = TokenMatcher(files.tokens)
  }

  /// The lattice of a sentence.
  mutating func lattice(of texts: [String]) -> TerminalLattice {
    var lattice = TerminalLattice()
    for text in texts {
      let reading = reading(of: text)
      let start = lattice.units.count
      lattice.units += reading.units
      for span in reading.spans {
        lattice.spans.append(
          TerminalLattice.Span(terminal: span.terminal, start: start, length: span.length)
        )
      }
    }
    return lattice
  }

  /// The lattice of one text.
  ///
  /// A currency with a sign is one token where it is a value, and three in an Apex expression.
  private mutating func reading(of text: String) -> TerminalLattice {
    if let reading = known[text] { return reading }
    var reading = TerminalLattice(units: [terminals(of: text)])
    if let match = text.wholeMatch(of: /([A-Za-z]{3})([-+])([0-9.]+)/) {
      let parts = [String(match.1), String(match.2), String(match.3)]
      reading.units = parts.map { terminals(of: $0) }
      reading.spans = terminals(of: text).filter { grammar.terminals[$0] != .anyApexToken }
        .map { TerminalLattice.Span(terminal: $0, start: 0, length: parts.count) }
    }
    known[text] = reading
    return reading
  }

  /// The terminals that one text may be.
  private mutating func terminals(of text: String) -> [Int] {
    grammar.terminals.indices.filter { matches(grammar.terminals[$0], text) }
  }

  private mutating func matches(_ terminal: Terminal, _ text: String) -> Bool {
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

  private mutating func isName(_ text: String, except uses: KeywordList.Use...) -> Bool {
    guard matcher.matches(text, "word") else { return false }
    return files.keywords.use(of: text).map { !uses.contains($0) } ?? true
  }
}

extension Terminal {
  fileprivate static let anyApexToken = Terminal.tokenClass("apexToken")
}
