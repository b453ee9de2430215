import SOQLTestSupport
import Testing

@testable import SOQLSyntax

/// Tests that the lexer reads what `tokens.ebnf` derives as one token of the right kind.
struct LexemeTests {
  private static let seed = SeededGenerator(seed: 1).seed
  private let grammar: CompiledGrammar

  init() throws {
    grammar = CompiledGrammar(characters: try GrammarFiles().tokens)
  }

  @Test(arguments: [
    ("path", [TokenKind.path]), ("integer", [.integer]), ("decimal", [.decimal]), ("date", [.date]),
    ("dateTime", [.dateTime]), ("time", [.time]), ("likeString", [.string]),
    ("string", [.string, .apexMultilineString]), ("fixedDateName", [.name]),
    ("countedDateName", [.name]),
  ])
  func lexemesAreOneToken(of production: String, _ kinds: [TokenKind]) {
    for lexeme in lexemes(of: production) {
      let tokens = lex(lexeme).tokens
      #expect(tokens.count == 2, "seed \(Self.seed): \(lexeme)")
      #expect(kinds.contains(tokens[0].kind), "seed \(Self.seed): \(lexeme)")
      #expect(tokens[0].range == 0..<lexeme.utf8.count, "seed \(Self.seed): \(lexeme)")
    }
  }

  @Test func wordsAreOneToken() {
    for lexeme in lexemes(of: "word") {
      let tokens = lex(lexeme).tokens
      #expect(tokens.count == 2 && tokens[0].kind.isWord, "seed \(Self.seed): \(lexeme)")
    }
  }

  /// A currency may be several tokens to the lexer, so the parser is asked.
  @Test(arguments: ["currency", "integer", "decimal"])
  func numbersAreValues(_ production: String) {
    for lexeme in lexemes(of: production) {
      let tree = SyntaxTree(parsing: "SELECT Id FROM A WHERE b = \(lexeme)")
      #expect(tree.diagnostics.map(\.message) == [], "seed \(Self.seed): \(lexeme)")
      let kind = production == "currency" ? SyntaxKind.currencyLiteral : .numberLiteral
      #expect(tree.nodes.elements.last?.kind == kind, "seed \(Self.seed): \(lexeme)")
    }
  }

  @Test func dateNamesAreTheDateLiterals() {
    let names = ["fixedDateName": false, "countedDateName": true]
    for (production, isCounted) in names {
      let known = RelativeDate.allCases.filter { $0.isCounted == isCounted }.map(\.keyword)
      let derived = Set(lexemes(of: production, 4_000).map(\.asciiUppercased))
      #expect(derived.symmetricDifference(known).sorted() == [])
    }
  }

  /// A character beyond ASCII is part of a word, or a blank about which the lexer speaks.
  @Test func charactersBeyondASCIIAreLetters() {
    for value in UInt32(0x80)...0x3100 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let lexed = lex("a\(scalar)a")
      let isLetter = CharacterClass.nonASCII.contains(scalar)
      #expect(lexed.gaps.unicodeSpaces.isEmpty == isLetter, "U+\(String(value, radix: 16))")
      #expect(lexed.tokens.count == (isLetter ? 2 : 3), "U+\(String(value, radix: 16))")
    }
  }

  private func lex(_ text: String) -> (tokens: [Token], gaps: Lexer.Gaps) {
    var tokens = Arena<Token>(capacity: 4)
    let source = Array(text.utf8)
    let gaps = Lexer.tokenize(source.span, into: &tokens)
    return (tokens.elements, gaps)
  }

  private func lexemes(of production: String, _ count: Int = 400) -> [String] {
    var generator = SentenceGenerator(
      grammar,
      from: production,
      seed: Self.seed,
      spell: CharacterMaker.text
    )
    return (0..<count).map { _ in generator.next().joined() }
  }
}
