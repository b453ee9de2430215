import SOQLCommand
import SOQLRows
import SOQLSyntax
import Testing

@testable import SOQLRun

/// Columns, lines and widths, without a process.
@Suite struct LayoutTests {
  @Test(
    "Columns stand in the order of the query",
    arguments: [
      ("SELECT Name, Owner.Name, Id FROM Account", ["Name", "Owner.Name", "Id"]),
      ("SELECT a.Name, a.Owner.Name FROM Account a", ["Name", "Owner.Name"]),
      (
        "SELECT Id, (SELECT Id, (SELECT Subject FROM Tasks) FROM Contacts) FROM Account",
        ["Id", "Contacts.Id", "Contacts.Tasks.Subject"]
      ),
      (
        "SELECT TYPEOF What WHEN Account THEN Phone, Name ELSE Name END FROM Event",
        ["What.Phone", "What.Name"]
      ),
      ("SELECT toLabel(Status), FORMAT(Amount) a FROM Opportunity", ["Status", "a"]),
      ("SELECT COUNT(Id), Name FROM Account GROUP BY Name", ["expr0", "Name"]),
    ]
  )
  func columns(query: String, names: [String]) {
    #expect(ColumnTree(SyntaxTree(parsing: query).statement).names == names)
  }

  @Test("A first page adds what the query did not tell, whatever its case") func learning() throws {
    let text = "SELECT Id, FIELDS(CUSTOM), Owner.Name FROM Account LIMIT 5"
    var tree = ColumnTree(SyntaxTree(parsing: text).statement)
    let page = try QueryPage(
      json: """
        {"totalSize": 1, "done": true, "records": [{"attributes": {"type": "Account"}, "ID": "1",
          "A__c": 1, "B__c": null, "owner": {"attributes": {"type": "User"}, "name": "Ann", "Alias": "a"},
          "Kids__r": {"totalSize": 1, "done": true, "records": [{"attributes": {}, "X": 1}]}}]}
        """
    )
    tree.learn(from: page)
    // Where FIELDS() stands, those of the record; behind all others, those of a parent or child.
    #expect(tree.names == ["Id", "A__c", "B__c", "Owner.Name", "Owner.Alias", "Kids__r.X"])
    var reader = LineReader(tree)
    var lines: [[String]] = []
    reader.read(page) { tape, cells in
      lines.append(
        tree.order.map { column in
          cells[column] < 0 ? "" : String(decoding: tape.bytes(at: cells[column]), as: UTF8.self)
        }
      )
    }
    #expect(lines == [["1", "1", "", "Ann", "a", "1"]])
  }

  @Test("Children at every depth have lines of their own") func depth() throws {
    let text =
      "SELECT Name, (SELECT Id, (SELECT Subject FROM Tasks) FROM Contacts), (SELECT Id FROM Cases) "
      + "FROM Account"
    let tree = ColumnTree(SyntaxTree(parsing: text).statement)
    func rows(_ records: String...) -> String {
      #"{"totalSize": 1, "done": true, "records": [\#(records.joined(separator: ","))]}"#
    }
    let contacts = rows(
      #"{"Id": "c1", "Tasks": \#(rows(#"{"Subject": "t1"}"#, #"{"Subject": "t2"}"#))}"#,
      #"{"Id": "c2", "Tasks": null}"#
    )
    let page = try QueryPage(
      json: rows(
        #"{"Name": "A", "Contacts": \#(contacts), "Cases": \#(rows(#"{"Id": "k1"}"#))}"#,
        #"{"Name": "B", "Contacts": null, "Cases": null}"#
      )
    )
    var writer = CSVWriter(tree, isSafe: false, isForTerminal: false)
    var output: [UInt8] = []
    writer.begin(&output)
    writer.write(page, to: &output)
    #expect(
      String(decoding: output, as: UTF8.self) == """
        Name,Contacts.Id,Contacts.Tasks.Subject,Cases.Id
        A,c1,t1,
        A,c1,t2,
        A,c2,,
        A,,,k1
        B,,,

        """
    )
  }

  @Test(
    "A table is cut to the terminal where texts are wide, never numbers or Ids",
    arguments: [
      ([10, 10], [10, 10]), ([100, 10], [68, 10]), ([100, 100], [39, 39]),
      ([100, 20, 100], [28, 20, 28]),
      ([30, 30, 30, 30, 30], [18, 18, 18, 18, 18]), ([10, 500], [10, 68]),
    ]
  )
  func fitting(widths: [Int], expected: [Int]) {
    let cells = widths.map { DisplayText(String(repeating: "x", count: $0)) }
    let table = TextTable(
      widths.map { _ in TextTable.Column("c") },
      fitting: [cells],
      width: 80,
      style: Style(isColored: false)
    )
    let found = table.line(cells).dropLast().split(separator: "  ").map(\.count)
    #expect(found == expected)
  }

  @Test("Numbers are never cut") func numbers() {
    let number = DisplayText(String(repeating: "9", count: 90))
    let table = TextTable(
      [TextTable.Column("n", isNumeric: true)],
      fitting: [[number]],
      width: 20,
      style: Style(isColored: false)
    )
    #expect(table.line([number]) == number.text + "\n")
  }

  @Test("Progress is silent for a second, then tells rows, rate and time") func progress() {
    var line = ProgressLine(start: .zero, rowsBefore: 1_000)
    #expect(line.advance(to: 2_000, of: 100_000, at: .milliseconds(900)) == nil)
    #expect(line.removal() == nil)
    #expect(
      line.advance(to: 5_000, of: 100_000, at: .seconds(2))
        == "\r5,000 of 100,000 rows, 2,000 rows/s, 48 s left\u{1B}[K"
    )
    #expect(line.advance(to: 5_100, of: 100_000, at: .milliseconds(2_050)) == nil)
    #expect(
      line.advance(to: 7_000, of: nil, at: .seconds(3)) == "\r7,000 rows, 2,000 rows/s\u{1B}[K"
    )
    #expect(line.removal() == "\r\u{1B}[K")
    #expect(line.removal() == nil)
  }

  @Test(
    "Times are told in two units at most",
    arguments: [
      (0.2, "1 s"), (59, "59 s"), (60, "1 min 0 s"), (125, "2 min 5 s"), (4_200, "1 h 10 min"),
      (.infinity, "277,777 h 46 min"),
    ]
  )
  func times(seconds: Double, text: String) {
    #expect(ProgressLine.time(seconds) == text)
  }

  @Test(
    "Numbers have commas between thousands",
    arguments: [
      (0, "0"), (999, "999"), (1_000, "1,000"), (-1_234_567, "-1,234,567"),
      (Int.min, "-9,223,372,036,854,775,808"),
    ]
  )
  func grouping(number: Int, text: String) {
    #expect(grouped(number) == text)
  }
}
