import SOQLLint
import SOQLSchema
import SOQLSyntax
import SOQLTestSupport
import Testing

/// What rules on queries report and what they leave alone, by tables.
@Suite struct RuleTableTests {
  static let reported = Fixtures.table("rule-findings.tsv", beside: #filePath)
  static let silent = Fixtures.table("rule-silence.tsv", beside: #filePath)

  private static let org = Schema.load([Fixtures.folder(beside: #filePath) + "/rule-org.schema"])
    .schema

  /// The rule, the setting, the severity, the query with the finding between « and », and what the first fix
  /// makes of it.
  @Test(arguments: reported)
  func reportsWhatItIsFor(_ row: [String]) throws {
    try #require(row.count >= 4)
    let marked = MarkedText(row[3])
    let found = try findings(row[0], row[1], marked.text)
    let described = found.map {
      "\($0.message): \(MarkedText.mark($0.range, in: Array(marked.text.utf8)))"
    }
    try #require(found.count == 1, "\(row[3]): \(described)")
    #expect(found[0].severity.rawValue == row[2])
    #expect(found[0].range == marked.range, "\(described)")
    #expect(!found[0].message.hasSuffix(".") && !found[0].notes.isEmpty)
    let expected = row.count > 4 && !row[4].isEmpty ? row[4] : nil
    let fixed = found[0].fixes.first.map { fix in
      String(decoding: fix.applied(to: Array(marked.text.utf8)), as: UTF8.self)
    }
    #expect(fixed == expected)
    guard let fixed else { return }
    #expect(SyntaxTree(parsing: fixed).isWellFormed)
    #expect(try findings(row[0], row[1], fixed).isEmpty, "\(fixed)")
  }

  @Test(arguments: silent)
  func leavesAloneWhatIsRight(_ row: [String]) throws {
    try #require(row.count == 4)
    let found = try findings(row[0], row[1], row[2])
    #expect(found.isEmpty, "\(row[2]): \(found.map(\.message))")
  }

  /// The findings of a rule; the setting is `[bundled|nothing] channel [version]`.
  private func findings(_ id: String, _ setting: String, _ query: String) throws -> [Diagnostic] {
    var words = setting.split(separator: " ").map(String.init)
    var schema = Self.org
    if words.first == "bundled" || words.first == "nothing" {
      schema = words.removeFirst() == "bundled" ? .bundled : Schema(sources: [])
    }
    var options = LintOptions()
    options.parse.channel = try #require(words.first.flatMap(Channel.init))
    if words.count > 1 {
      options.parse.apiVersion = try #require(Int(words[1]).flatMap(APIVersion.init))
    }
    options.rules = [try #require(RuleCatalogue.rules.first { $0.id == id })]
    let bytes = Array(query.utf8)
    let tree = SyntaxTree(parsing: bytes, options: options.parse)
    #expect(tree.isWellFormed, "\(query): \(tree.diagnostics.map(\.message))")
    return Linter(options, schema: schema).lint(bytes, path: "a.soql").findings
  }
}
