import SOQLLint
import SOQLSchema
import SOQLSyntax
import SOQLTestSupport
import Testing

/// Safe fixes of COR and STY find the same rows, keep comments and order, and come to an end.
@Suite struct SafeFixTests {
  private let seed = SeededGenerator(seed: 7).seed
  private let schema = Schema.load([Fixtures.folder(beside: #filePath) + "/rule-org.schema"]).schema

  private func linter(_ isRight: (Rule) -> Bool) -> Linter {
    var options = LintOptions()
    options.rules = RuleSelection(RuleCatalogue.rules.filter(isRight))
    return Linter(options, schema: schema)
  }

  @Test func queriesFindTheSameRows() {
    let linter = linter { ($0.family == "COR" || $0.family == "STY") && $0.name != "unformatted" }
    var maker = RandomConditions(random: SeededGenerator(seed: seed))
    var rules: Set<String> = []
    for _ in 0..<400 {
      let text = maker.query()
      var source = Array(text.utf8)
      guard expectWellFormed(source, text) else { return }
      var rounds = 0
      while true {
        let findings = linter.lint(source, path: "a.soql").findings
        guard let fixed = SafeFixes.applied(findings, to: source) else { break }
        for finding in findings where finding.fixes.contains(where: \.isSafe) {
          rules.insert(finding.rule.id)
        }
        guard expectSame(source, fixed, text) else { return }
        source = fixed
        rounds += 1
        guard rounds < 12 else {
          Issue.record("seed \(seed): no end of fixes of \(text)")
          return
        }
      }
    }
    let expected: Set = [
      "COR305", "STY601", "STY602", "STY603", "STY604", "STY605", "STY606", "STY607", "STY608",
    ]
    #expect(rules == expected, "seed \(seed)")
  }

  @Test func formattingIsAFixpoint() {
    let linter = linter { $0.name == "unformatted" }
    var maker = RandomConditions(random: SeededGenerator(seed: seed))
    for _ in 0..<150 {
      let text = maker.query()
      let source = Array(text.utf8)
      let findings = linter.lint(source, path: "a.soql").findings
      guard let fixed = SafeFixes.applied(findings, to: source) else { continue }
      guard expectSame(source, fixed, text) else { return }
      #expect(linter.lint(fixed, path: "a.soql").findings.isEmpty, "seed \(seed): \(text)")
    }
  }

  private func expectWellFormed(_ source: [UInt8], _ text: String) -> Bool {
    let tree = SyntaxTree(parsing: source)
    #expect(tree.isWellFormed, "seed \(seed): \(text): \(tree.diagnostics.map(\.message))")
    return tree.isWellFormed
  }

  private func expectSame(_ source: [UInt8], _ fixed: [UInt8], _ text: String) -> Bool {
    let before = SyntaxTree(parsing: source)
    let after = SyntaxTree(parsing: fixed)
    let isSame =
      after.isWellFormed && after.comments.count == before.comments.count
      && RowsFound.by(before.statement.whereCondition)
        == RowsFound.by(after.statement.whereCondition)
      && order(before) == order(after)
      && before.statement.limitClause?.count == after.statement.limitClause?.count
    #expect(isSame, "seed \(seed): \(text): \(before.text) became \(after.text)")
    return isSame
  }

  private func order(_ tree: SyntaxTree) -> [String] {
    (tree.statement.orderByClause?.items ?? []).map { item in
      guard case .field(let path) = item.expression else { return "" }
      return "\(path.text) \(item.isDescending) \(String(describing: item.nullsFirst))"
    }
  }
}
