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
    var queries = try QueryTexts(seed: seed &+ UInt64(options.width))
    for _ in 0..<1500 {
      let text = queries.next().text
      let tree = SyntaxTree(parsing: text)
      let comment: Comment = "seed \(seed): \(text.debugDescription)"
      let formatted = try tree.formatted(options)
      FormatCheck.expect(tree, formattedTo: formatted, options, comment)
      FormatCheck.expectOneLine(of: tree, comment)
    }
  }
}
