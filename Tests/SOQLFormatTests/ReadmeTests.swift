import Foundation
import SOQLFormat
import SOQLSyntax
import Testing

/// What the README says of formatting, changing and reading queries is so.
@Suite struct ReadmeTests {
  private let readme: String

  init() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().path
    readme = try String(contentsOfFile: root + "/README.md", encoding: .utf8)
  }

  @Test func theSampleIsFormatted() throws {
    let start = try #require(readme.range(of: "```soql\n"))
    let end = try #require(readme.range(of: "```", range: start.upperBound..<readme.endIndex))
    let sample = String(readme[start.upperBound..<end.lowerBound])
    #expect(try SyntaxTree(parsing: sample).formatted() == sample)
  }

  @Test func changing() throws {
    let query =
      SyntaxTree(parsing: "SELECT Id FROM Account WHERE Rating = 'Hot' // VIPs").statement
    let changed = try query.addingField("Name").addingCondition("IsDeleted = FALSE").settingLimit(5)
    let text = changed.tree.text
    #expect(readme.contains("\n// \(text)\n"))
  }

  @Test func reading() {
    let report = SyntaxTree(
      parsing: "SELECT Name, Owner.Name, (SELECT Email FROM Contacts) FROM Account"
    )
    #expect(report.statement.objects.map(\.name) == ["Contacts", "Account"])
    #expect(report.statement.fields.map(\.path) == [["Name"], ["Owner", "Name"], ["Email"]])
    let columns = report.statement.resultColumns.map(\.name)
    #expect(columns == ["Name", "Owner.Name", "Contacts.Email"])
    #expect(report.statement.clauses == [.select, .from])
  }

  @Test func writing() throws {
    let tree = SyntaxTree(parsing: "select Id // key\nfrom Account")
    #expect(try tree.formatted(FormatOptions(width: 100)) == "SELECT Id // key\nFROM Account\n")
    #expect(try tree.oneLine() == "SELECT Id FROM Account")
  }
}
