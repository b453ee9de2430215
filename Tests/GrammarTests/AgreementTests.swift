import SOQLTestSupport
import Testing

@testable import SOQLSyntax

/// Tests that the parser and a recogniser that knows only the grammar files draw the same line
/// between queries and other texts.
struct AgreementTests {
  private let seed = SeededGenerator(seed: 1).seed
  private let sentenceCount = 4000

  @Test func parserAgreesWithGrammar() throws {
    let files = try GrammarFiles()
    let grammar = CompiledGrammar(syntax: files.syntax)
    let lexemes = LexemeMaker(files.keywords)
    let query = try #require(grammar.production("query"))
    let recognizer = Recognizer(grammar)
    var classifier = TokenClassifier(files, for: grammar)
    var generator = SentenceGenerator(
      grammar,
      from: "query",
      seed: seed,
      spell: lexemes.text
    )
    var mutator = SentenceMutator(grammar, lexemes, seed: seed)
    var verdicts = [true: 0, false: 0]
    for _ in 0..<sentenceCount {
      let sentence = mutator.mutate(generator.next())
      let text = sentence.joined(separator: " ")
      let lattice = classifier.lattice(of: sentence)
      guard lattice.units.count <= PositionSet.unitLimit,
        !Ambiguity.holdsCastOrOffset(sentence),
        let verdict = Self.verdict(on: SyntaxTree(parsing: text))
      else { continue }
      let isQuery = recognizer.accepts(lattice, as: query)
      #expect(verdict == isQuery, "seed \(seed), the grammar says \(isQuery): \(text)")
      verdicts[isQuery, default: 0] += 1
    }
    let (accepted, refused) = (verdicts[true, default: 0], verdicts[false, default: 0])
    #expect(accepted + refused > sentenceCount * 8 / 10)
    #expect(accepted > sentenceCount / 10)
    #expect(refused > sentenceCount / 10)
  }

  /// Sentences like these, which mutation made, have stopped the parser while it looked for a fix.
  @Test(arguments: [
    "SELECT Id FROM A WHERE b = 1 AND c = 2 OR d = 3 4",
    "SELECT Id FROM A WHERE b = 1 2 AND c = 2 OR d = 3 4",
    "SELECT Id FROM A WHERE b = 1 OR (SELECT Id FROM C) AND d = 2 5",
  ])
  func parserSurvivesSkippedTokensInMixedLogic(_ text: String) {
    #expect(Self.verdict(on: SyntaxTree(parsing: text)) == false)
  }

  /// Whether the parser takes the query; `nil` where it has something to say about a literal, since
  /// the values of literals are not the grammar's.
  private static func verdict(on tree: SyntaxTree) -> Bool? {
    let errors = tree.diagnostics.filter { $0.severity == .error }
    if errors.contains(where: { $0.rule == .literalFormat }) { return nil }
    return !errors.contains { $0.check == nil }
  }
}
