import SOQLSchema
import SOQLSyntax
import SOQLTestSupport
import SOQLValidator
import Testing

/// What is found and what is not, by tables: against the org of `org.schema`, against the bundled objects
/// alone, and against nothing.
@Suite struct CheckTests {
  static let refused = Fixtures.table("refused.tsv", beside: #filePath)
  static let accepted = Fixtures.table("accepted.tsv", beside: #filePath)

  /// channel and version, check, severity, the query with the finding between « and ».
  @Test(arguments: refused)
  func findsWhatIsWrong(_ row: [String]) throws {
    try #require(row.count >= 4)
    let marked = MarkedText(row[3])
    let found = Org.diagnostics(of: marked.text, in: row[0])
      // That nothing is known of an object is said beside what is wrong anyway.
      .filter { $0.check == row[1] || $0.rule != .schemaUnavailable }
    let described = found.map { Org.describe($0, marked.text) }
    try #require(found.count == 1, "\(row[3]): \(described)")
    let diagnostic = found[0]
    #expect(diagnostic.check == row[1], "\(described)")
    #expect(diagnostic.severity.rawValue == row[2], "\(described)")
    #expect(diagnostic.range == marked.range, "\(described)")
    #expect(Check(rawValue: row[1])?.rule == diagnostic.rule)
    if row.count > 4, !row[4].isEmpty {
      let fix = try #require(diagnostic.fixes.first, "\(row[3])")
      let fixed = String(decoding: fix.applied(to: Array(marked.text.utf8)), as: UTF8.self)
      #expect(fixed == row[4])
    }
  }

  @Test(arguments: accepted)
  func acceptsWhatIsRight(_ row: [String]) throws {
    try #require(row.count >= 2)
    let found = Org.diagnostics(of: row[1], in: row[0]).filter { $0.rule != .schemaUnavailable }
    #expect(found.isEmpty, "\(row[1]): \(found.map { Org.describe($0, row[1]) })")
  }

  @Test(arguments: Fixtures.table("valid.tsv", beside: #filePath))
  func acceptsValidQueries(_ row: [String]) throws {
    for channel in Set([row[0], "any"]) {
      let found = Org.diagnostics(of: row[1], in: "bundled \(channel)")
        .filter { $0.severity == .error }
      #expect(found.isEmpty, "\(row[1]): \(found.map { Org.describe($0, row[1]) })")
    }
  }

  @Test(arguments: Fixtures.table("standard.tsv", beside: #filePath))
  func acceptsWhatCodeAsksOfStandardObjects(_ row: [String]) {
    let found = Org.diagnostics(of: row[0], in: "bundled any").filter { $0.severity > .information }
    #expect(found.isEmpty, "\(found.map { Org.describe($0, row[0]) })")
  }

  @Test func eachCheckHasALine() {
    // Those of limits need queries too long for a table.
    let limits = ["S-LEN", "Q-LEN", "F-RELS", "SQ-COUNT"]
    let tested = Set(CheckTests.refused.map { $0[1] } + limits)
    let missing = Check.allCases.map(\.rawValue).filter { !tested.contains($0) }
    #expect(missing.isEmpty)
  }
}
