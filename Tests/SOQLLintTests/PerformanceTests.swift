import SOQLLint
import SOQLSchema
import SOQLSyntax
import SOQLTestSupport
import Testing

/// What the rules of the family PERF report and what they leave alone, by tables.
@Suite struct PerformanceTests {
  private static let schema =
    Schema.load([Fixtures.folder(beside: #filePath) + "/org.schema"]).schema

  /// What the whole family finds in a query.
  private func findings(_ query: String) -> [Diagnostic] {
    var options = LintOptions()
    options.rules = RuleSelection(RuleCatalogue.rules.filter { $0.family == "PERF" })
    let context = FileContext(schema: PerformanceTests.schema)
    return Linter(options).lint(Array(query.utf8), path: "a.soql", in: context).findings
  }

  /// rule, severity, the query with the finding between « and », the query after the fix.
  @Test(arguments: Fixtures.table("performance-reported.tsv", beside: #filePath))
  func slowQueriesAreReported(_ row: [String]) throws {
    let marked = MarkedText(row[2])
    let source = Array(marked.text.utf8)
    let found = findings(marked.text).filter { $0.rule.id == row[0] }
    let described = found.map { "\($0.message): \(MarkedText.mark($0.range, in: source))" }
    try #require(found.count == 1, "\(row): \(described)")
    #expect(found[0].range == marked.range, "\(described)")
    #expect(found[0].severity.rawValue == row[1], "\(row)")
    #expect(!found[0].notes.isEmpty)
    let fixed = found[0].fixes.first.map { String(decoding: $0.applied(to: source), as: UTF8.self) }
    #expect(fixed == (row.count > 3 ? row[3] : nil), "\(row)")
    #expect(found[0].fixes.allSatisfy { !$0.isSafe })
  }

  /// rules, a query that they leave alone, why.
  @Test(arguments: Fixtures.table("performance-accepted.tsv", beside: #filePath))
  func otherQueriesAreLeftAlone(_ row: [String]) {
    let rules = row[0].split(separator: " ").map(String.init)
    let found = findings(row[1]).filter { rules == ["all"] || rules.contains($0.rule.id) }
    #expect(found.isEmpty, "\(row[1]): \(found.map { "\($0.rule.id) \($0.message)" })")
  }

  @Test func everyRuleHasLines() {
    let reported = Set(Fixtures.table("performance-reported.tsv", beside: #filePath).map { $0[0] })
    let rules = RuleCatalogue.rules.filter { $0.family == "PERF" }.map(\.id)
    // These count to more than a table can show; their examples do.
    #expect(reported.union(["PERF211", "PERF216"]) == Set(rules))
  }

  @Test func withoutASchemaNothingIsGuessed() {
    var options = LintOptions()
    options.rules = RuleSelection(RuleCatalogue.rules.filter { $0.family == "PERF" })
    let query = """
      SELECT Story__c FROM Thing__c
      WHERE Name__c > 'M' AND (A__c = 'x' OR B__c = 5) AND C__c = 'x' AND D__c = NULL
      """
    let found = Linter(options).lint(Array(query.utf8), path: "a.soql").findings
    #expect(found.isEmpty, "\(found.map(\.message))")
  }

  @Test func theToolingAPIIsLeftAlone() {
    var options = LintOptions()
    options.parse.channel = .tooling
    options.rules = RuleSelection(RuleCatalogue.rules.filter { $0.family == "PERF" })
    let query = "SELECT Id FROM ApexClass WHERE Name LIKE '%Test'"
    #expect(Linter(options).lint(Array(query.utf8), path: "a.soql").findings.isEmpty)
  }
}
