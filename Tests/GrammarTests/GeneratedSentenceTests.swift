import SOQLTestSupport
import Testing

@testable import SOQLSyntax

/// Tests that the parser takes what the grammar derives.
struct GeneratedSentenceTests {
  private let seed = SeededGenerator(seed: 1).seed
  private let sentenceCount = 3000

  @Test func sentencesParse() throws {
    var queries = try QueryTexts(seed: seed)
    for _ in 0..<sentenceCount {
      let (sentence, text) = queries.next()
      let tree = SyntaxTree(parsing: text)
      let errors = tree.diagnostics.filter { $0.severity == .error && $0.check == nil }
      #expect(errors.map(\.message) == [], "seed \(seed): \(text)")
      Self.expectCoverage(of: tree, by: sentence, "seed \(seed): \(text)")
      Self.expectSameTree(tree, SyntaxTree(parsing: sentence.joined(separator: " ")), "\(text)")
    }
    #expect(queries.generator.unusedBranches == [], "seed \(seed)")
  }

  /// Tokens in order hold the sentence, and the gaps between them hold white space and comments.
  private static func expectCoverage(
    of tree: SyntaxTree,
    by sentence: [String],
    _ comment: Comment
  ) {
    var end = 0
    var tokenBytes: [UInt8] = []
    var gaps = ""
    for token in tree.tokens.elements {
      guard token.range.lowerBound >= end else {
        Issue.record("tokens overlap; \(comment)")
        return
      }
      gaps += String(decoding: tree.source[end..<token.range.lowerBound], as: UTF8.self)
      tokenBytes += tree.source[token.range]
      end = token.range.upperBound
    }
    #expect(end == tree.source.count, comment)
    #expect(tokenBytes == sentence.flatMap(\.utf8), comment)
    let commentPattern = /\/\*.*?\*\/|\/\/[^\n]*\n/.dotMatchesNewlines()
      .matchingSemantics(.unicodeScalar)
    let rest = gaps.replacing(commentPattern, with: "")
    #expect(rest.unicodeScalars.filter { !" \t\r\n".unicodeScalars.contains($0) }.isEmpty, comment)
  }

  private static func expectSameTree(_ tree: SyntaxTree, _ other: SyntaxTree, _ comment: Comment) {
    #expect(tree.tokens.elements.map(\.kind) == other.tokens.elements.map(\.kind), comment)
    #expect(tree.nodes.elements == other.nodes.elements, comment)
  }
}
