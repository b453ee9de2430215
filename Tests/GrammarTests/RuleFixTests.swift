import SOQLFormat
import SOQLLint
import SOQLSchema
import SOQLTestSupport
import Testing

@testable import SOQLSyntax

/// Tests safe fixes of style on what the grammar derives: the query stays the same, and so do its comments.
struct RuleFixTests {
  private let seed = SeededGenerator(seed: 6).seed

  @Test func fixesOfSpellingKeepTheQuery() throws {
    try check(["STY601", "STY602", "STY603", "STY607"]) { SameQuery.holds($0, $1) }
  }

  @Test func fixesOfFormattingKeepTheQuery() throws {
    try check(["STY610"]) { SameQuery.holds($0, $1) }
  }

  /// These take words out or replace them; what is left follows the grammar and has its comments.
  @Test func otherFixesKeepCommentsAndFields() throws {
    try check(["COR305", "STY604", "STY605", "STY606", "STY608"]) { before, after in
      after.isWellFormed && before.comments.count == after.comments.count
        && Set(before.statement.fields.map(\.path)) == Set(after.statement.fields.map(\.path))
    }
  }

  private func check(
    _ ids: Set<String>,
    _ isSame: (SyntaxTree, SyntaxTree) -> Bool
  ) throws {
    var options = LintOptions()
    options.rules = RuleSelection(RuleCatalogue.rules.filter { ids.contains($0.id) })
    let linter = Linter(options, schema: Schema(sources: []))
    var queries = try QueryTexts(seed: seed)
    var count = 0
    for _ in 0..<250 {
      var tree = SyntaxTree(parsing: queries.next().text)
      var rounds = 0
      while rounds < 12 {
        let findings = linter.lint(tree.source, path: "a.soql").findings
        guard let fixed = SafeFixes.applied(findings, to: tree.source) else { break }
        count += 1
        rounds += 1
        let after = SyntaxTree(parsing: fixed)
        let isRight = isSame(tree, after)
        #expect(
          isRight,
          "seed \(seed): \(tree.text.debugDescription) became \(after.text.debugDescription)"
        )
        if !isRight { return }
        tree = after
      }
      #expect(rounds < 12, "seed \(seed): no end of fixes of \(tree.text.debugDescription)")
    }
    #expect(count > 20, "seed \(seed)")
  }
}
