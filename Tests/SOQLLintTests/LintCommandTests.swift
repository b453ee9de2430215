import Foundation
import SOQLTestSupport
import Testing

/// The command as users run it: a process with arguments, input, output and an exit code.
@Suite struct LintCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func lint(
    _ arguments: String...,
    input: String = "",
    environment: [String: String] = [:]
  ) throws -> Command {
    try Command(
      Command.product("soql-lint"),
      arguments,
      in: folder.path,
      input: Array(input.utf8),
      environment: environment
    )
  }

  @Test func aGoodFilePasses() throws {
    try folder.write("a.soql", "\u{FEFF}SELECT Id\r\nFROM Account LIMIT 5 // all\r\n")
    let run = try lint("a.soql")
    #expect(run.status == 0)
    #expect(run.output == "no findings, 1 query in 1 file checked\n")
    #expect(run.errors == "")
  }

  @Test func findingsShowThePlaceAndTheWayOut() throws {
    try folder.write(
      "q/a.soql",
      "SELECT Id\nFROM Account\n\tWHERE Größe__c = '東京' AND\tName IS NULL\n"
    )
    let run = try lint("q")
    #expect(run.status == 1)
    let expected = """
      q/a.soql:3:33: error: SOQL has no 'IS NULL' [SYN002 sql-ism]
       3 |     WHERE Größe__c = '東京' AND Name IS NULL
         |                                      ^^^^^^^
         = help: compare with NULL by = or !=
         = fix: write = NULL

      1 error, 1 with a fix; 1 query in 1 file checked

      """
    #expect(run.output == expected)
  }

  @Test func jsonHasTheDocumentedShape() throws {
    let run = try lint(
      "--format",
      "json",
      "--stdin-filename",
      "é.soql",
      "-",
      input: "SELECT «Id» FROM Account WHERE a IS NULL".replacingOccurrences(of: "«Id»", with: "Id")
    )
    #expect(run.status == 1)
    let expected =
      #"{"version":1,"files":[{"path":"é.soql","findings":[{"rule":"SYN002","name":"sql-ism","#
      + #""severity":"error","message":"SOQL has no 'IS NULL'","#
      + #""start":{"byte":31,"line":1,"column":32},"end":{"byte":38,"line":1,"column":39},"#
      + #""notes":[{"message":"compare with NULL by = or !="}],"#
      + #""fixes":[{"message":"write = NULL","safe":true,"#
      + #""edits":[{"start":31,"end":38,"text":"= NULL"}]}],"#
      + #""server":{"errorCode":"MALFORMED_QUERY","message":"unexpected token: 'IS'"}}]}],"#
      + #""summary":{"files":1,"queries":1,"errors":1,"warnings":0,"infos":0}}"# + "\n"
    #expect(run.output == expected)
  }

  @Test func columnsAreScalarsAndBytesCountTheMark() throws {
    let run = try lint(
      "--format=json",
      "-",
      input: "\u{FEFF}SELECT Id FROM A\r\nWHERE n = 'é😀' AND b IS NULL"
    )
    #expect(run.output.contains(#""start":{"byte":46,"line":2,"column":22}"#), "\(run.output)")
  }

  @Test func theServersWordFollowsTheVersion() throws {
    let old = try lint("--api-version", "60.0", "--format", "json", "-", input: "SELECT Id FRM A")
    #expect(old.output.contains(#""message":"unexpected token: A""#))
  }

  @Test func theChannelJudgesComments() throws {
    let query = "SELECT Id FROM Account // all"
    #expect(try lint("-", input: query).status == 0)
    #expect(try lint("--channel", "apex", "-", input: query).status == 0)
    let rest = try lint("--channel", "rest", "-", input: query)
    #expect(rest.status == 1)
    #expect(rest.output.contains("the server takes no comments"))
  }

  @Test func rulesCanBeChosen() throws {
    let query = "SELECT Id FROM A WHERE b IS NULL"
    #expect(try lint("--ignore", "sql-ism", "-", input: query).status == 0)
    #expect(try lint("--select", "SYN001,SYN003", "-", input: query).status == 0)
    #expect(try lint("--select", "syn", "-", input: query).status == 1)
    let wrong = try lint("--ignore", "SYN9", "-", input: query)
    #expect(wrong.status == 2)
    #expect(wrong.errors.hasPrefix("error: 'SYN9' of '--ignore' is no rule"))
  }

  @Test func exitZeroAlwaysPasses() throws {
    #expect(try lint("--exit-zero", "-", input: "SELECT").status == 0)
    #expect(try lint("--exit-zero", "none.soql").status == 2)
  }

  @Test func nothingToCheckIsAFailure() throws {
    let run = try lint(".")
    #expect(run.status == 2)
    #expect(run.errors == "error: no .soql, .cls, .trigger or .apex files in '.'\n")
    #expect(run.output == "")
  }

  @Test func aMissingFileDoesNotHideTheOthers() throws {
    try folder.write("a.soql", "SELECT")
    let run = try lint("a.soql", "none.soql")
    #expect(run.status == 2)
    #expect(run.errors == "error: cannot read 'none.soql': No such file or directory\n")
    #expect(run.output.contains("a.soql:1:7: error"))
  }

  @Test func ignoredFilesAreLeftOut() throws {
    try folder.makeFolder(".git")
    try folder.write(".gitignore", "old/\n")
    try folder.write("old/a.soql", "SELECT")
    try folder.write("b.soql", "SELECT Id FROM A LIMIT 5")
    #expect(try lint().output == "no findings, 1 query in 1 file checked\n")
  }

  @Test func coloursFollowTheUsersWish() throws {
    #expect(try lint("--color", "always", "-", input: "SELECT").output.contains("\u{1B}[1;31m"))
    #expect(!(try lint("-", input: "SELECT").output.contains("\u{1B}")))
    let forced = try lint("-", input: "SELECT", environment: ["NO_COLOR": "", "FORCE_COLOR": "1"])
    #expect(forced.output.contains("\u{1B}"))
  }

  @Test func noCommandReachesTheTerminalFromAFile() throws {
    let run = try lint("-", input: "SELECT \u{1B}[31m Id\u{202E} FROM 'x\u{7}")
    #expect(!run.output.contains("\u{1B}") && !run.output.contains("\u{7}"))
    #expect(!run.output.contains("\u{202E}"))
  }

  @Test func longLinesAreCut() throws {
    let list = (0..<500).map { "'00100000000\($0)'" }.joined(separator: ", ")
    let run = try lint("-", input: "SELECT Id FROM A WHERE Id IN (\(list) 1) AND b = 2")
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count < 130 })
  }

  @Test func questionsAreAnswered() throws {
    #expect(try lint("--version").output == "soql-lint 0.1.0\n")
    let help = try lint("-h").output
    #expect(help.hasPrefix("Checks SOQL queries before Salesforce does.\n"))
    #expect(help.contains("       soql-lint explain <rule> ...\n"))
    #expect(try lint("--completions", "bash").output.contains("complete -o nospace -F _soql_lint"))
  }

  @Test(arguments: [
    (
      ["--fail-level", "fatal"],
      "error: 'fatal' is no value of '--fail-level'; it takes error, warning or info"
    ),
    (
      ["--api-version", "12"],
      "error: '12' is no value of '--api-version'; it takes a version from 50 on"
    ),
    (["--api-version", "6x"], "error: '6x' is no value of '--api-version'"),
    (["-", "a.soql"], "error: '-' stands alone, without other paths"),
    (["--stdin-filename", "a", "b.soql"], "error: '--stdin-filename' needs '-' as the only path"),
    (["--channel", "reset"], "error: 'reset' is no value of '--channel'; did you mean 'rest'?"),
  ])
  func wrongUsageIsExplained(_ arguments: [String], _ message: String) throws {
    let run = try Command(Command.product("soql-lint"), arguments, in: folder.path)
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix(message), "\(run.errors)")
    #expect(run.errors.contains("Usage: soql-lint [options] [path ...]"))
    #expect(run.output == "")
  }
}
