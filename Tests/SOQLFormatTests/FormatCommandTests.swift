import Foundation
import SOQLTestSupport
import Testing

/// The command as users run it: a process with arguments, input, output and an exit code.
@Suite struct FormatCommandTests {
  private let folder: TemporaryFolder
  private let untidy = "select Id,Name from Account"
  private let tidy = "SELECT Id, Name FROM Account\n"

  init() throws {
    folder = try TemporaryFolder()
  }

  private func format(
    _ arguments: String...,
    input: String = "",
    environment: [String: String] = [:]
  ) throws -> Command {
    try Command(
      Command.product("soql-format"),
      arguments,
      in: folder.path,
      input: Array(input.utf8),
      environment: environment
    )
  }

  private func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder.path + "/" + name)))
  }

  @Test func theInputIsFormattedToTheOutput() throws {
    let run = try format("-", input: untidy)
    #expect(run.status == 0)
    #expect(run.output == tidy)
    #expect(run.errors == "")
  }

  @Test func filesArePrintedAndStay() throws {
    try folder.write("a.soql", untidy)
    try folder.write("q/b.soql", tidy)
    let run = try format()
    #expect(run.status == 0)
    #expect(run.output == tidy + tidy)
    #expect(try bytes("a.soql") == Array(untidy.utf8))
  }

  @Test func writingReplacesFiles() throws {
    try folder.write("a.soql", untidy)
    try folder.write("b.soql", tidy)
    let run = try format("--write", ".")
    #expect(run.status == 0)
    #expect(run.output == "")
    #expect(run.errors == "1 file formatted, 1 file already formatted\n")
    #expect(try bytes("a.soql") == Array(tidy.utf8))
    let again = try format("-w", ".")
    #expect(again.errors == "2 files already formatted\n")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == [
        "a.soql", "b.soql",
      ]
    )
  }

  @Test func writingKeepsPermissionsMarkAndLineEnds() throws {
    let path = folder.path + "/a.soql"
    try folder.write("a.soql", "\u{FEFF}select Id // key\r\n, Name from Größe__c\r\n")
    #expect(chmod(path, 0o640) == 0)
    #expect(try format("--write", "a.soql").status == 0)
    #expect(
      String(decoding: try bytes("a.soql"), as: UTF8.self)
        == "\u{FEFF}SELECT\r\n  Id, // key\r\n  Name\r\nFROM Größe__c\r\n"
    )
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    #expect(mode as? Int == 0o640)
  }

  @Test func writingFollowsLinks() throws {
    try folder.write("real/a.soql", untidy)
    let link = folder.path + "/link.soql"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "real/a.soql")
    #expect(try format("--write", "link.soql").status == 0)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "real/a.soql")
    #expect(try bytes("real/a.soql") == Array(tidy.utf8))
  }

  @Test func checkingListsFilesAndChangesNone() throws {
    try folder.write("a.soql", untidy)
    try folder.write("b.soql", tidy)
    let run = try format("--check")
    #expect(run.status == 1)
    #expect(run.output == "a.soql\n")
    #expect(run.errors == "1 file to be formatted, 1 file already formatted\n")
    #expect(try bytes("a.soql") == Array(untidy.utf8))
    #expect(try format("--check", "b.soql").status == 0)
  }

  @Test func brokenFilesStayAndAreNamed() throws {
    try folder.write("a.soql", "select Id\nfrom Account where Name is null")
    try folder.write("b.soql", untidy)
    let run = try format("--write")
    #expect(run.status == 1)
    #expect(
      run.errors
        == "a.soql:2:25: error: SOQL has no 'IS NULL'; the file is left as it is\n"
        + "1 file formatted, 1 file with errors\n"
    )
    #expect(try bytes("a.soql") == Array("select Id\nfrom Account where Name is null".utf8))
    #expect(try bytes("b.soql") == Array(tidy.utf8))
    let input = try format("-", input: "SELECT")
    #expect(input.status == 1 && input.output == "")
  }

  @Test func filesInOtherEncodingsStay() throws {
    let utf16: [UInt8] = [0xFF, 0xFE, 0x53, 0x00, 0x45, 0x00]
    try folder.write("a.soql", bytes: utf16)
    try folder.write("b.soql", bytes: Array("SELECT Id FROM A // Gr".utf8) + [0xFC])
    let run = try format("--write")
    #expect(run.status == 1)
    #expect(run.errors.contains("a.soql:1:1: error: the file is UTF-16, not text in UTF-8"))
    #expect(run.errors.contains("b.soql:1:23: error: the file is not UTF-8: byte 0xFC"))
    #expect(try bytes("a.soql") == utf16)
  }

  @Test func theDifferenceIsAPatch() throws {
    let text = (0..<12).map { "// line \($0)\n" }.joined() + "select Id\nfrom Account"
    try folder.write("a.soql", text)
    let run = try format("--diff")
    #expect(run.status == 1)
    let expected = """
      --- a.soql
      +++ a.soql
      @@ -10,5 +10,4 @@
       // line 9
       // line 10
       // line 11
      -select Id
      -from Account
      \\ No newline at end of file
      +SELECT Id FROM Account

      """
    #expect(run.output == expected)
    let patch = try Command(
      "/usr/bin/env",
      ["git", "apply", "-p0", "-"],
      in: folder.path,
      input: Array(run.output.utf8)
    )
    #expect(patch.status == 0, "\(patch.errors)")
    #expect(try format("--check").status == 0)
  }

  @Test func differencesAreColouredOnRequest() throws {
    let run = try format("--diff", "--color", "always", "-", input: untidy)
    #expect(run.output.contains("\u{1B}[1;31m-select Id,Name from Account\u{1B}[0m"))
    #expect(run.output.contains("\u{1B}[32m+SELECT Id, Name FROM Account\u{1B}[0m"))
    #expect(!(try format("--diff", "-", input: untidy).output.contains("\u{1B}")))
  }

  @Test func choicesOfLayout() throws {
    let query = "SELECT Id, Name, Phone, Website FROM Account WHERE Name != NULL LIMIT 100 // x"
    let narrow = try format(
      "--width",
      "60",
      "--indent=tab",
      "--line-ending",
      "crlf",
      "-",
      input: "SELECT Id // k\n, Name FROM A"
    )
    #expect(narrow.output == "SELECT\r\n\tId, // k\r\n\tName\r\nFROM A\r\n")
    #expect(try format("--width", "59", "-", input: query).status == 2)
    let wrong = try format("--width", "wide", "-", input: query)
    #expect(
      wrong.errors.hasPrefix(
        "error: 'wide' is no value of '--width'; it takes a number from 60 to 160\n"
      )
    )
    #expect(try format("--indent", "3", "-", input: query).status == 2)
  }

  @Test func contradictionsAreRefused() throws {
    try folder.write("a.soql", untidy)
    #expect(try format("--write", "--check", "a.soql").status == 2)
    #expect(try format("--write", "--diff", "a.soql").status == 2)
    #expect(try format("--write", "-", input: untidy).status == 2)
    #expect(try format("-", "a.soql", input: untidy).status == 2)
    #expect(try format("--stdin-filename", "x.soql", "a.soql").status == 2)
    #expect(try bytes("a.soql") == Array(untidy.utf8))
  }

  @Test func whatCannotBeReadOrWrittenFails() throws {
    let missing = try format("none.soql")
    #expect(missing.status == 2)
    #expect(missing.errors == "error: cannot read 'none.soql': No such file or directory\n")
    #expect(try format().errors == "error: no .soql files in '.'\n")
  }

  @Test func manyFilesAreFormattedInOrder() throws {
    for number in 0..<200 {
      try folder.write("\(1000 + number).soql", "select Id from A\(number)")
    }
    let run = try format()
    #expect(run.output == (0..<200).map { "SELECT Id FROM A\($0)\n" }.joined())
    #expect(try format("--write").errors == "200 files formatted\n")
    #expect(try format("--check").status == 0)
  }

  @Test func questionsAreAnswered() throws {
    #expect(try format("--version").output == "soql-format 0.1.0\n")
    #expect(try format("--help").output.hasPrefix("Formats SOQL queries, all in one style.\n"))
    #expect(try format("--completions", "fish").output.contains("complete -c soql-format -l write"))
  }

  @Test func theExamplesAreFormatted() throws {
    let root = (#filePath as NSString).deletingLastPathComponent + "/../.."
    #expect(try format("--check", root + "/Examples/good").status == 0)
  }
}
