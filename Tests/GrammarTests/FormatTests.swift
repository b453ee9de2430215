import SOQLSyntax
import SOQLTestSupport
import Testing

@testable import SOQLFormat

/// Tests the formatter on what the grammar derives, with white space and comments anywhere.
struct FormatTests {
  private let seed = SeededGenerator(seed: 3).seed

  private static let options = [
    FormatOptions(),
    FormatOptions(width: 60, indent: .fourSpaces),
    FormatOptions(width: 120, indent: .tab, lineEnding: .crlf),
  ]

  @Test(arguments: options)
  func formattingKeepsTheQuery(_ options: FormatOptions) throws {
    let files = try GrammarFiles()
    var generator = SentenceGenerator(
      CompiledGrammar(syntax: files.syntax),
      from: "query",
      seed: seed &+ UInt64(options.width),
      spell: LexemeMaker(files.keywords).text
    )
    var renderer = SentenceRenderer(seed: seed)
    for _ in 0..<1500 {
      let sentence = generator.next()
      if Ambiguity.holdsCastOrOffset(sentence) { continue }
      let text = renderer.render(sentence)
      let tree = SyntaxTree(parsing: text)
      let comment: Comment = "seed \(seed): \(text.debugDescription)"
      let formatted = try tree.formatted(options)
      FormatCheck.expect(tree, formattedTo: formatted, options, comment)
      FormatCheck.expectOneLine(of: tree, comment)
    }
  }
}
