/// Queries that the grammar derives, with white space and comments anywhere between their tokens.
struct QueryTexts {
  private(set) var generator: SentenceGenerator
  private var renderer: SentenceRenderer

  init(seed: UInt64) throws {
    let files = try GrammarFiles()
    generator = SentenceGenerator(
      CompiledGrammar(syntax: files.syntax),
      from: "query",
      seed: seed,
      spell: LexemeMaker(files.keywords).text
    )
    renderer = SentenceRenderer(seed: seed)
  }

  /// The tokens of the next query, and the query as a text.
  mutating func next() -> (sentence: [String], text: String) {
    while true {
      let sentence = generator.next()
      // Of these the grammar says that the parser reads them in another way.
      if Ambiguity.holdsCastOrOffset(sentence) { continue }
      return (sentence, renderer.render(sentence))
    }
  }
}
