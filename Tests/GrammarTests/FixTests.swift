import SOQLTestSupport
import Testing

@testable import SOQLSyntax

/// Tests that fixes mend what they say they mend, on sentences with something wrong somewhere.
struct FixTests {
  private let seed = SeededGenerator(seed: 2).seed

  @Test func safeFixesMendTheirFinding() throws {
    let files = try GrammarFiles()
    let grammar = CompiledGrammar(syntax: files.syntax)
    let lexemes = LexemeMaker(files.keywords)
    var generator = SentenceGenerator(grammar, from: "query", seed: seed, spell: lexemes.text)
    var mutator = SentenceMutator(grammar, lexemes, seed: seed)
    var count = 0
    for _ in 0..<4_000 {
      let text = mutator.mutate(generator.next()).joined(separator: " ")
      count += checkFixes(of: text)
    }
    #expect(count > 20)
  }

  /// Moves clauses about, which is what the order of clauses is about.
  @Test func misplacedClausesArePutInOrder() throws {
    var random = SeededGenerator(seed: 3)
    let clauses = [
      "SELECT Id, Name", "FROM Account a", "WHERE (a = 1 AND b = 2)", "WITH USER_MODE",
      "GROUP BY c",
      "HAVING COUNT(Id) > 1", "ORDER BY d", "LIMIT 1", "OFFSET 2", "FOR VIEW", "UPDATE TRACKING",
    ]
    for _ in 0..<500 {
      var chosen = [clauses[1]] + clauses.dropFirst(2).filter { _ in random.chance(50) }
      if chosen.contains("HAVING COUNT(Id) > 1"), !chosen.contains("GROUP BY c") { continue }
      chosen.shuffle(using: &random)
      let gaps = [" ", "\n", " // note\n", " /* note */ "]
      let text = ([clauses[0]] + chosen).map { $0 + random.pick(gaps) }.joined()
      let tree = SyntaxTree(parsing: text)
      guard !tree.isValid else { continue }
      #expect(tree.diagnostics.map(\.rule) == [.clauseOrder], "seed \(random.seed): \(text)")
      for fix in tree.diagnostics.flatMap(\.fixes) {
        let fixed = SyntaxTree(parsing: fix.applied(to: tree.source))
        #expect(fixed.isValid, "seed \(random.seed): \(text) became \(fixed.text)")
        #expect(fixed.comments.count == tree.comments.count, "seed \(random.seed): \(text)")
      }
    }
  }

  private func checkFixes(of text: String) -> Int {
    let tree = SyntaxTree(parsing: text)
    var count = 0
    for finding in tree.diagnostics {
      for fix in finding.fixes where fix.isSafe {
        count += 1
        let fixed = SyntaxTree(parsing: fix.applied(to: tree.source))
        // The clause may hold another mistake, which was passed over after this one.
        let isStillThere = fixed.diagnostics.contains {
          $0.message == finding.message && $0.range == finding.range
        }
        #expect(!isStillThere, "seed \(seed), \(fix.message): \(text) became \(fixed.text)")
      }
    }
    return count
  }
}
