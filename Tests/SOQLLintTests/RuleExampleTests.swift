import SOQLLint
import SOQLSchema
import SOQLSyntax
import SOQLTestSupport
import Testing

/// What `explain` shows of each rule, held against the rule itself.
@Suite struct RuleExampleTests {
  /// The findings in an example, with one rule selected or all.
  private func findings(_ example: RuleExample, _ rules: RuleSelection) throws -> [Diagnostic] {
    var options = LintOptions()
    options.rules = rules
    let path = example.language == .apex ? "Example.cls" : "example.soql"
    let schema = try example.schema.map(schema) ?? .bundled
    // The last version in which Apex runs queries with the rights of the system.
    let version = try #require(example.language == .apex ? APIVersion(66) : .latest)
    let context = FileContext(schema: schema, apiVersion: version, isVersionFixed: true)
    return Linter(options).lint(Array(example.text.utf8), path: path, in: context).findings
  }

  private func schema(_ text: String) throws -> Schema {
    let folder = try TemporaryFolder()
    try folder.write("example.schema", "soql-schema 1\n\(text)\n")
    let (schema, errors) = Schema.load([folder.path + "/example.schema"])
    #expect(errors.isEmpty && schema.errors.isEmpty)
    return schema
  }

  private func examples(_ all: [RuleExample]) -> [RuleExample] {
    all
  }

  @Test(arguments: RuleCatalogue.rules)
  func examplesShowWhatTheRuleDoes(_ rule: Rule) throws {
    let documentation = try #require(RuleCatalogue.documentation(of: rule), "\(rule.id)")
    #expect(!documentation.rationale.isEmpty && !documentation.source.isEmpty)
    var fixes: [FixIt] = []
    let shown = examples(documentation.bad)
    for example in shown {
      let found = try findings(example, [rule])
      #expect(!found.isEmpty, "\(rule.id) must report: \(example.text)")
      for finding in found { expectGoodWords(finding, rule) }
      fixes += found.flatMap(\.fixes)
    }
    if shown.count == documentation.bad.count {
      let best: RuleDocumentation.Fix =
        fixes.contains(where: \.isSafe) ? .safe : fixes.isEmpty ? .none : .unsafe
      // Of parser and validator not every fix can be shown.
      let isTold =
        documentation.fix == best
        || isOfLanguage(rule) && best != .safe && documentation.fix != .none
      #expect(isTold, "\(rule.id) has fixes that are not told, or none to show")
    }
    for example in examples(documentation.good) {
      let found = try findings(example, [rule])
      #expect(found.isEmpty, "\(rule.id) must not report: \(example.text)")
      let errors = try findings(example, RuleSelection(RuleCatalogue.rules)).filter {
        $0.severity == .error
      }
      #expect(errors.isEmpty, "\(example.text): \(errors.map(\.message))")
    }
  }

  private func isOfLanguage(_ rule: Rule) -> Bool { ["SYN", "SCH", "LNT"].contains(rule.family) }

  /// A message is a sentence in lower case, which may start with a name.
  private func expectGoodWords(_ finding: Diagnostic, _ rule: Rule) {
    #expect(finding.rule == rule)
    #expect(!finding.message.hasSuffix("."), "\(finding.message)")
    let first = finding.message.prefix { !$0.isWhitespace }
    let isWord = first.allSatisfy(\.isLetter) && first.contains(where: \.isLowercase)
    #expect(!isWord || first.first?.isLowercase == true || isName(first), "\(finding.message)")
    for note in finding.notes { #expect(!note.message.hasSuffix("."), "\(note.message)") }
  }

  private func isName(_ word: Substring) -> Bool {
    Schema.bundled.object(named: String(word)) != nil
  }

  @Test func everyLintRuleHasExamples() throws {
    for rule in RuleCatalogue.rules where !isOfLanguage(rule) {
      let documentation = try #require(RuleCatalogue.documentation(of: rule))
      #expect(!documentation.bad.isEmpty && !documentation.good.isEmpty, "\(rule.id)")
    }
  }

  @Test func idsAreUniqueAndInOrder() {
    let order = ["SYN", "SCH", "PERF", "COR", "SEC", "APX", "STY", "LNT"]
    let rules = RuleCatalogue.rules
    #expect(Set(rules.map(\.id)).count == rules.count)
    #expect(Set(rules.map(\.name)).count == rules.count)
    for rule in rules {
      #expect(order.contains(rule.family), "\(rule.id)")
      #expect(rule.id.drop(while: \.isLetter).count == 3, "\(rule.id)")
      #expect(rule.name.allSatisfy { $0 == "-" || $0.isLowercase || $0.isNumber }, "\(rule.name)")
      #expect(!rule.summary.isEmpty && !rule.summary.hasSuffix("."), "\(rule.id)")
    }
    let keys = rules.map { (order.firstIndex(of: $0.family) ?? order.count) * 1_000 + number($0) }
    #expect(keys == keys.sorted())
  }

  private func number(_ rule: Rule) -> Int {
    Int(rule.id.drop(while: \.isLetter)) ?? 0
  }
}
