import SOQLSyntax
import SOQLTestSupport
import Testing

@testable import SOQLHosts

/// What is found in a query is placed in the file, and edits are made there.
@Suite struct SourceMapTests {
  /// Code with one query, the text in it that is replaced, the new text, and the code after that.
  @Test(arguments: Fixtures.table("edits.tsv", beside: #filePath))
  func edits(_ line: [String]) throws {
    let file = ApexFile(Array(line[0].utf8))
    let query = try #require(file.queries.first)
    let range = try #require(find(line[1], in: query.text), "\(line[1])")
    let edit = query.map.fileEdit(SourceEdit(replacing: range, with: line[2]))
    #expect(edit.map { applied($0, to: line[0]) } ?? "none" == line[3])
  }

  @Test func insertions() throws {
    let code = "Database.query('SELECT Id' + ' FROM A');"
    let query = try #require(ApexFile(Array(code.utf8)).queries.first)
    for (offset, result) in [
      (0, "Database.query('|SELECT Id' + ' FROM A');"),
      (9, "Database.query('SELECT Id|' + ' FROM A');"),
      (16, "Database.query('SELECT Id' + ' FROM A|');"),
    ] {
      let edit = query.map.fileEdit(SourceEdit(inserting: "|", at: offset))
      #expect(edit.map { applied($0, to: code) } == result)
    }
    #expect(query.map.fileEdit(SourceEdit(inserting: "|", at: 17)) == nil)
  }

  @Test func findings() throws {
    let code = "Database.query('SELECT Id FROM A WHERE b = \\'x\\' AND' + ' c = 1');"
    let query = try #require(ApexFile(Array(code.utf8)).queries.first)
    let literal = try #require(find("'x'", in: query.text))
    let both = try #require(find("AND c", in: query.text))
    let finding = Diagnostic(
      .syntaxError,
      at: both,
      "message",
      notes: [Diagnostic.Note("note", at: literal), Diagnostic.Note("no place")],
      fixes: [
        FixIt("one literal", isSafe: true, [SourceEdit(replacing: literal, with: "'y'")]),
        FixIt("two literals", isSafe: true, [SourceEdit(deleting: both)]),
      ]
    )
    let placed = query.map.inFile(finding)
    #expect(text(placed.range, code) == "AND' + ' c")
    #expect(placed.notes.map { $0.range.map { text($0, code) } } == ["\\'x\\'", nil])
    #expect(placed.fixes.map(\.message) == ["one literal"])
    #expect(placed.fixes.first?.edits.first?.text == "\\'y\\'")
  }

  private func text(_ range: Range<Int>, _ code: String) -> String {
    String(decoding: Array(code.utf8)[range], as: UTF8.self)
  }

  private func applied(_ edit: SourceEdit, to code: String) -> String {
    let fix = FixIt("", isSafe: true, [edit])
    return String(decoding: fix.applied(to: Array(code.utf8)), as: UTF8.self)
  }

  private func find(_ part: String, in text: [UInt8]) -> Range<Int>? {
    let part = Array(part.utf8)
    guard part.count <= text.count else { return nil }
    return (0...text.count - part.count).first { text[$0...].starts(with: part) }
      .map { $0..<$0 + part.count }
  }
}
