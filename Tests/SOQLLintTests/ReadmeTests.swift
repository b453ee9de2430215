import Foundation
import SOQLLint
import SOQLSyntax
import SOQLTestSupport
import Testing

/// What the README says is so.
@Suite struct ReadmeTests {
  private let root: String
  private let readme: String

  init() throws {
    root =
      URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path
    readme = try String(contentsOfFile: root + "/README.md", encoding: .utf8)
  }

  @Test func everyRuleIsInTheTable() {
    for rule in RuleCatalogue.rules {
      let summary = readme.split(separator: "\n").first {
        $0.hasPrefix("| \(rule.id) | \(rule.name) |")
      }
      let plain = summary.map { $0.filter { $0 != "`" } }
      #expect(plain == "| \(rule.id) | \(rule.name) | \(rule.summary) |")
    }
  }

  @Test func theExamplesShowRealFindings() throws {
    let run = try Command(Command.product("soql-lint"), ["Examples"], in: root)
    #expect(run.status == 1)
    #expect(
      run.output.contains("Examples/bad/churned-customers.soql:3:26: error: there is no date")
    )
    #expect(run.output.contains("SiteVisits.cls:6:30: error: Site__c has no field 'Opend__c'"))
    #expect(!run.output.contains("Examples/good"))
    let project = try Command(
      Command.product("soql-lint"),
      ["--color", "never"],
      in: root + "/Examples/project"
    )
    let shown = try #require(readme.range(of: "$ cd Examples/project && soql-lint\n"))
    let end = try #require(readme.range(of: "\n…", range: shown.upperBound..<readme.endIndex))
    #expect(project.output.hasPrefix(readme[shown.upperBound..<end.lowerBound]))
    let good = try Command(Command.product("soql-lint"), ["Examples/good"], in: root)
    #expect(good.status == 0)
    #expect(good.output == "no findings, 3 queries in 3 files checked\n")
  }

  @Test func theJSONSampleIsWhatIsPrinted() throws {
    let run = try Command(
      Command.product("soql-lint"),
      ["--format", "json", "--stdin-filename", "a.soql", "-"],
      input: Array("SELECT Id FROM Account WHERE Name IS NULL".utf8)
    )
    let start = try #require(readme.range(of: "{\"version\":1,"))
    let end = try #require(readme.range(of: "```", range: start.lowerBound..<readme.endIndex))
    let sample = readme[start.lowerBound..<end.lowerBound].split(separator: "\n")
      .map { $0.trimmingCharacters(in: .whitespaces) }.joined()
    #expect(sample + "\n" == run.output)
  }
}
