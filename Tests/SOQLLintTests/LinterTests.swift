import SOQLLint
import SOQLSyntax
import Testing

@Suite struct LinterTests {
  private func findings(_ bytes: [UInt8], _ options: LintOptions = LintOptions()) -> [String] {
    Linter(options).lint(bytes, path: "a.soql").findings.map { "\($0.rule.id) \($0.message)" }
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x53, 0x00, 0x45, 0x00], "the file is UTF-16, not text in UTF-8"),
      ([0xFE, 0xFF, 0x00, 0x53, 0x00, 0x45], "the file is UTF-16, not text in UTF-8"),
      ([0x53, 0x00, 0x45, 0x00, 0x4C, 0x00], "the file is UTF-16, not text in UTF-8"),
      ([0x53, 0x45, 0x4C, 0x45, 0x43, 0x54, 0x00], "the file is binary, not text in UTF-8"),
      ([0x53, 0xE9, 0x20], "the file is not UTF-8: byte 0xE9"),
    ] as [([UInt8], String)]
  )
  func anotherEncodingIsOneFinding(_ bytes: [UInt8], _ message: String) {
    #expect(findings(bytes) == ["LNT906 \(message)"])
  }

  @Test(arguments: ["", " \n", "// nothing", "/* nothing */\n", "\u{FEFF}"])
  func aFileWithoutQueryIsOneError(_ text: String) {
    #expect(findings(Array(text.utf8)).count == 1)
  }

  @Test func aQueryGetsAHundredFindings() {
    let list = (0..<200).map { "CALENDAR_YEAR(CloseDate) = \(1_800 + $0)" }
    let text = "SELECT Id FROM Opportunity WHERE " + list.joined(separator: " OR ")
    var options = LintOptions()
    options.rules = RuleSelection(RuleCatalogue.rules.filter { $0.id == "PERF215" })
    let found = Linter(options).lint(Array(text.utf8), path: "a.soql").findings
    #expect(found.count == 100)
    #expect(found.allSatisfy { $0.fixes.count == 1 })
  }

  @Test func onlySelectedRulesAreReported() {
    let text = Array("SELECT Id FROM A WHERE a IS NULL AND b = 1 OR c = 2".utf8)
    #expect(findings(text).count == 2)
    var options = LintOptions()
    options.rules = [.mixedLogicNeedsParens]
    #expect(findings(text, options) == ["SYN003 AND and OR at one level need brackets"])
  }
}
