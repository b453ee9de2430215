import SOQLFormat
import SOQLSyntax
import SOQLTestSupport
import Testing

/// The rules of the style, one by one, and on every query that the parser's tests accept.
@Suite struct StyleTests {
  @Test(arguments: Fixtures.table("style.tsv", beside: #filePath))
  func rulesOfTheStyle(_ row: [String]) throws {
    let tree = SyntaxTree(parsing: row[0])
    #expect(try tree.formatted() == row[1])
    FormatCheck.expect(tree, formattedTo: row[1], FormatOptions(), "\(row[0])")
  }

  @Test(arguments: [60, 61, 80, 100, 160])
  func acceptedQueries(_ width: Int) throws {
    let rows = Fixtures.acceptedQueries
    #expect(rows.count > 100)
    let options = FormatOptions(width: width)
    for row in rows {
      let tree = SyntaxTree(parsing: row[1])
      guard tree.isWellFormed else { continue }
      FormatCheck.expect(tree, formattedTo: try tree.formatted(options), options, "\(row[1])")
      FormatCheck.expectOneLine(of: tree, "\(row[1])")
    }
  }

  @Test func brokenQueriesAreRefused() {
    let tree = SyntaxTree(parsing: "SELECT Id FROM Account WHERE Name IS NULL")
    let formatted = #expect(throws: SyntaxError.self) { try tree.formatted() }
    #expect(formatted?.description == "at byte 34: SOQL has no 'IS NULL'")
    let line = #expect(throws: SyntaxError.self) { try tree.oneLine() }
    #expect(line?.diagnostics == tree.diagnostics)
  }

  @Test func aQueryThatOnlyAChannelRefusesIsFormatted() throws {
    let options = ParseOptions(channel: .rest)
    let tree = SyntaxTree(parsing: "select Id from A // all", options: options)
    #expect(!tree.isValid)
    #expect(try tree.formatted() == "SELECT Id\nFROM A // all\n")
  }

  @Test func choicesAreKept() throws {
    let tree = SyntaxTree(parsing: "SELECT Id // key\n, Name FROM A")
    let four = FormatOptions(indent: .fourSpaces, lineEnding: .crlf)
    #expect(try tree.formatted(four) == "SELECT\r\n    Id, // key\r\n    Name\r\nFROM A\r\n")
    let tab = FormatOptions(indent: .tab)
    #expect(try tree.formatted(tab) == "SELECT\n\tId, // key\n\tName\nFROM A\n")
    #expect(FormatOptions(width: 10).width == 60)
    #expect(FormatOptions(width: 1000).width == 160)
  }

  @Test func theMarkOfTheFileStays() throws {
    let formatted = try SyntaxTree(parsing: "\u{FEFF}select Id from A").formatted()
    #expect(Array(formatted.unicodeScalars.prefix(2)) == ["\u{FEFF}", "S"])
  }

  @Test func columnsAreScalars() throws {
    // 80 scalars, 83 bytes.
    let query = "SELECT Id FROM Account WHERE Name = 'äöü\(String(repeating: "x", count: 38))'"
    #expect(query.unicodeScalars.count == 79)
    let tree = SyntaxTree(parsing: query + " ")
    #expect(try tree.formatted() == query + "\n")
  }

  @Test func deepQueriesAreFormattedOnASmallStack() {
    let conditions =
      "SELECT Id FROM A WHERE \(String(repeating: "(NOT (", count: 84))A = 1 OR B = 2"
      + String(repeating: "))", count: 84)
    let subqueries =
      String(repeating: "SELECT (", count: 31) + "SELECT Id FROM A"
      + String(repeating: ") FROM A", count: 31)
    SmallStack.run {
      for text in [conditions, subqueries] {
        let tree = SyntaxTree(parsing: text)
        #expect(tree.isWellFormed)
        let formatted = (try? tree.formatted()) ?? ""
        #expect((try? SyntaxTree(parsing: formatted).formatted()) == formatted)
      }
    }
  }
}
