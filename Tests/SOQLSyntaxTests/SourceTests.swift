import SOQLSyntax
import Testing

@Suite struct SourceTests {
  @Test func linesEndInThreeWays() {
    let lines = LineIndex(Array("a\nb\r\nc\rd\n".utf8))
    #expect(lines.lineCount == 5)
    #expect((1...5).map { lines.range(ofLine: $0) } == [0..<1, 2..<3, 5..<6, 7..<8, 9..<9])
    #expect(lines.location(of: 5).line == 3)
    let end = lines.location(of: 99)
    #expect([end.byte, end.line, end.column] == [9, 5, 1])
  }

  @Test func columnsAreScalars() {
    let lines = LineIndex(Array("é😀x".utf8))
    #expect(lines.location(of: 6).column == 3)
  }

  @Test func columnsInLongLinesAreCounted() {
    let text = String(repeating: "é", count: 10_000) + "\n" + String(repeating: "x", count: 9_000)
    let lines = LineIndex(Array(text.utf8))
    for scalar in [0, 1, 2_047, 2_048, 2_049, 4_096, 9_999, 10_000] {
      #expect(lines.location(of: scalar * 2).column == scalar + 1)
    }
    #expect(lines.location(of: 20_001 + 8_999).column == 9_000)
    #expect(lines.location(of: 20_001 + 9_000).column == 9_001)
  }

  @Test func relativeDatesAreAllKnown() {
    #expect(RelativeDate.allCases.count == 44)
    #expect(RelativeDate.allCases.count { $0.isCounted } == 21)
    for date in RelativeDate.allCases {
      let text = date.keyword.lowercased() + (date.isCounted ? ":5" : "")
      let tree = SyntaxTree(parsing: "SELECT Id FROM A WHERE B = \(text)")
      #expect(tree.diagnostics.map(\.message) == [])
    }
  }

  @Test(arguments: [
    ("2024-02-29", true), ("2023-02-29", false), ("1900-02-29", false), ("2000-02-29", true),
    ("2024-04-31", false), ("2024-13-01", false), ("2024-00-01", false), ("2024-01-00", false),
    ("1700-01-01", true), ("4000-12-31", true), ("4001-01-01", false),
    ("2024-01-01T23:59:59Z", true), ("2024-01-01T24:00:00Z", false),
    ("2024-01-01T00:60:00Z", false),
    ("2024-01-01T00:00:60Z", false), ("2024-01-01T00:00:00+14:00", true),
    ("2024-01-01T00:00:00+0060", false), ("23:59:59.999Z", true), ("24:00:00Z", false),
  ])
  func dateValues(_ literal: String, _ isValid: Bool) {
    #expect(SyntaxTree(parsing: "SELECT Id FROM A WHERE B = \(literal)").isValid == isValid)
  }

  @Test func editsApplyInOrder() {
    let fix = SyntaxTree(parsing: "SELECT Id FROM A WHERE b = 1 AND NOT c = 2").diagnostics[0]
      .fixes[0]
    let fixed = fix.applied(to: Array("SELECT Id FROM A WHERE b = 1 AND NOT c = 2".utf8))
    #expect(
      String(decoding: fixed, as: UTF8.self) == "SELECT Id FROM A WHERE b = 1 AND (NOT c = 2)"
    )
  }

  @Test func findingsAreBounded() {
    let values = Array(repeating: #"'\q'"#, count: 5_000).joined(separator: ", ")
    let tree = SyntaxTree(parsing: "SELECT Id FROM A WHERE B IN (\(values))")
    #expect(tree.diagnostics.count == 100)
    #expect(
      tree.diagnostics.last?.notes.last?.message == "further findings in this query are not shown"
    )
  }
}
