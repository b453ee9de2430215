import Foundation
import SOQLTestOrg
import SOQLTestSupport
import Testing

/// What reaches a terminal, and a spreadsheet.
@Suite struct TerminalTests {
  private static let query = "SELECT Name FROM Account"
  private static let hostile = "a\u{1B}]0;owned\u{07}b\u{9B}31mc\u{202E}d\u{7F}e\u{08}f"

  private func runner(_ name: String) throws -> SoqlRunner {
    let runner = try SoqlRunner()
    runner.org.results.register(Self.query, rows: 1) { _, row in row["Name"] = .string(name) }
    return runner
  }

  /// The characters of a text that a terminal would obey.
  private func commands(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x0A, 0x0D: false
      case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
  }

  @Test(
    "No control character of the server reaches a terminal",
    arguments: [
      "table", "csv", "json", "ndjson",
    ]
  )
  func rows(format: String) async throws {
    let runner = try runner(Self.hostile)
    defer { runner.org.stop() }
    let terminal = try PseudoTerminal()
    let process = try runner.start(
      "query",
      Self.query,
      "--format",
      format,
      "--color",
      "never",
      output: terminal.slave
    )
    try await runner.wait(for: process)
    let text = terminal.text()
    #expect(process.terminationStatus == 0)
    #expect(text.contains("owned"))
    #expect(commands(text) == [])
  }

  @Test("On a terminal, rows are a table that fits")
  func table() async throws {
    let runner = try runner(String(repeating: "wide ", count: 50))
    defer { runner.org.stop() }
    let terminal = try PseudoTerminal()
    let process = try runner.start(
      "query",
      Self.query,
      "--color",
      "never",
      output: terminal.slave
    )
    try await runner.wait(for: process)
    let lines = terminal.text().replacing("\r\n", with: "\n").split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.allSatisfy { $0.count <= 80 })
    #expect(lines.last?.hasSuffix("…") == true)
  }

  @Test(
    "Elsewhere, CSV and JSON are what the server sent",
    arguments: [
      ("csv", "Name\n\(hostile)\n"),
      (
        "ndjson",
        #"{"Name":"a\u001b]0;owned\u0007b\u009b31mc\u202ed\u007fe\bf"}"# + "\n"
      ),
    ]
  )
  func exact(format: String, expected: String) async throws {
    let runner = try runner(Self.hostile)
    defer { runner.org.stop() }
    let result = try await runner.run("query", Self.query, "--format", format)
    #expect(Array(result.output.unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test("Errors of the server are shown on one line, without its control characters")
  func errors() async throws {
    let runner = try runner("a")
    defer { runner.org.stop() }
    runner.org.faults.add(
      .error(OrgError(400, "MALFORMED_QUERY", "no\u{1B}[2J\nerror: forged \(runner.token)")),
      on: .query
    )
    let result = try await runner.run("query", Self.query)
    #expect(result.status == 2)
    #expect(commands(result.errors) == [])
    #expect(!result.errors.contains("\nerror: forged"))
    #expect(!result.errors.contains(runner.token))
  }

  @Test(
    "--csv-safe quotes what spreadsheets would compute",
    arguments: [
      ("=1+2", "\"'=1+2\""), ("+41 79", "\"'+41 79\""), ("-2", "\"'-2\""),
      ("@SUM(A1)", "\"'@SUM(A1)\""),
      ("\tx", "\"'\tx\""), ("＝1", "\"'＝1\""), ("a=1", "a=1"), ("=\"a\",b", "\"'=\"\"a\"\",b\""),
    ]
  )
  func formulas(text: String, cell: String) async throws {
    let runner = try runner(text)
    defer { runner.org.stop() }
    #expect(try await runner.run("query", Self.query, "--csv-safe").output == "Name\n\(cell)\n")
  }

  @Test("Negative numbers are no formulas")
  func negativeNumber() async throws {
    let runner = try runner("a")
    defer { runner.org.stop() }
    let query = "SELECT Amount FROM Opportunity"
    runner.org.results.register(query, rows: 1) { _, row in row["Amount"] = .number("-2.50") }
    #expect(try await runner.run("query", query, "--csv-safe").output == "Amount\n-2.50\n")
  }

  @Test("A terminal sees how far a long query is, and how it ended")
  func progress() async throws {
    let runner = try SoqlRunner { $0.pageSize = 100 }
    defer { runner.org.stop() }
    runner.org.results.register(Self.query, rows: 300) { _, row in row["Name"] = "a" }
    runner.org.faults.add(.delay(.milliseconds(1_100)), on: .queryMore, request: 1)
    let terminal = try PseudoTerminal()
    let process = try runner.start(
      "query",
      Self.query,
      "--output",
      "out.csv",
      output: terminal.slave,
      errors: terminal.slave
    )
    try await runner.wait(for: process)
    let text = terminal.text()
    #expect(text.contains(/\r200 of 300 rows, [0-9]+ rows\/s, 1 s left\u{1B}\[K/))
    #expect(text.contains("\r\u{1B}[K300 rows in "))
  }

  @Test("A terminal sees why nothing happens")
  func retries() async throws {
    let runner = try runner("a")
    defer { runner.org.stop() }
    runner.org.faults.add(.serverUnavailable, on: .query, request: 1)
    let terminal = try PseudoTerminal()
    let process = try runner.start("query", Self.query, errors: terminal.slave)
    try await runner.wait(for: process)
    #expect(terminal.text().contains(/warning: server not available; trying again in [0-9]+ s/))
    #expect(process.terminationStatus == 0)
  }
}
