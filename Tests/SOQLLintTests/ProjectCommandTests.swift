import Foundation
import SOQLTestSupport
import Testing

/// Runs over whole projects.
@Suite struct ProjectCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func lint(_ arguments: String..., input: String = "") throws -> Command {
    try Command(
      Command.product("soql-lint"),
      arguments,
      in: folder.path,
      input: Array(input.utf8)
    )
  }

  private func writeObject(_ place: String, field: String) throws {
    try folder.write(
      "\(place)/objects/Site__c.object",
      """
      <CustomObject><label>Site</label><fields><fullName>\(field)</fullName><type>Text</type>
      </fields></CustomObject>
      """
    )
  }

  @Test func eachFileBelongsToItsOwnProject() throws {
    for (name, field) in [("a", "One__c"), ("b", "Two__c")] {
      try folder.write("\(name)/sfdx-project.json", "{}")
      try writeObject(name, field: field)
      try folder.write("\(name)/q.soql", "SELECT One__c FROM Site__c LIMIT 5")
    }
    let run = try lint()
    #expect(run.errors == "")
    #expect(run.output.contains("b/q.soql:1:8: error: Site__c has no field 'One__c'"))
    #expect(!run.output.contains("a/q.soql"))
    #expect(run.output.hasSuffix("\n1 error; 2 queries in 2 files checked\n"), "\(run.output)")
    #expect(try lint("a").status == 0)
    #expect(try lint("a", "b").output == run.output)
  }

  @Test func aRepositoryWithoutSettingsHasItsMetadata() throws {
    try writeObject("src", field: "One__c")
    try folder.write("src/queries/q.soql", "SELECT Two__c FROM Site__c")
    #expect(try lint(".").status == 1)
    // A file alone does not tell where its project ends.
    #expect(try lint("src/queries/q.soql").status == 0)
    try folder.write("src/package.xml", "<Package/>")
    #expect(try lint("src/queries/q.soql").status == 1)
  }

  @Test func brokenSettingsAndMetadataCostOnlyThemselves() throws {
    try folder.write("sfdx-project.json", #"{"packageDirectories":[{"path":"app"}], // mine"#)
    try writeObject("app", field: "One__c")
    try folder.write("app/objects/Visit__c.object", "<CustomObject><label>Visit</label>")
    try folder.write("app/objects/Site__c/fields/Two__c.field-meta.xml", bytes: [0xFF, 0x00])
    try folder.write("q.soql", "SELECT Two__c FROM Site__c")
    let run = try lint("q.soql")
    #expect(run.status == 0, "\(run.output)")
    let lines = run.errors.split(separator: "\n")
    #expect(lines.count == 3, "\(run.errors)")
    #expect(lines[0].hasPrefix("warning: sfdx-project.json: this is no JSON: at byte "))
    #expect(lines[1].hasPrefix("warning: app/objects/Site__c/fields/Two__c.field-meta.xml: "))
    #expect(lines[2].hasPrefix("warning: app/objects/Visit__c.object: line 1: "))
  }

  @Test func metadataIsReadOnlyForQueries() throws {
    try folder.write("objects/Visit__c.object", "<CustomObject>")
    try folder.write("classes/A.cls", "public class A {}")
    let run = try lint()
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.output == "no findings, 0 queries in 1 file checked\n")
  }

  @Test func theProjectAndTheUserChooseTheVersion() throws {
    try folder.write("sfdx-project.json", #"{"sourceApiVersion":"60.0"}"#)
    try folder.write("q.soql", "SELECT Id FRM Account")
    let old = try lint("--format", "json", "q.soql")
    #expect(old.output.contains(#""message":"unexpected token: Account""#))
    let new = try lint("--format", "json", "--api-version", "66", "q.soql")
    #expect(new.output.contains(#""message":"unexpected token: 'Account'""#))
  }

  @Test func nothingFollowsFromWhatAnotherProjectInAFolderLeavesOut() throws {
    try folder.makeFolder(".git")
    try folder.write("inner/sfdx-project.json", "{}")
    try writeObject("inner", field: "One__c")
    try folder.write("inner/a.soql", "SELECT Two__c FROM Site__c LIMIT 5")
    try folder.write("b.soql", "SELECT Two__c, (SELECT Id FROM Parts__r) FROM Site__c LIMIT 5")
    try folder.write("c.soql", "SELECT Id FROM Sites__c LIMIT 5")
    let run = try lint()
    #expect(run.output.contains("inner/a.soql:1:8: error: Site__c has no field 'Two__c'"))
    let summary = "\n1 error, 1 warning, 1 with a fix; 3 queries in 3 files checked\n"
    #expect(run.output.hasSuffix(summary), "\(run.output)")
  }

  @Test func onlyFoldersAreIgnored() throws {
    try folder.write("sfdx-project.json", "{}")
    try folder.write(".forceignore", "old\n")
    try folder.write("old/a.soql", "SELECT")
    try folder.write("b.soql", "SELECT Id FROM Account LIMIT 5")
    #expect(try lint().output == "no findings, 1 query in 1 file checked\n")
    #expect(try lint("old/a.soql").status == 1)
  }

  @Test func codeIsTakenFromTheStandardInput() throws {
    let run = try lint("--stdin-filename", "classes/X.cls", "-", input: "public class X {}")
    #expect(run.status == 0)
    #expect(run.output == "no findings, 0 queries in 1 file checked\n")
  }

  @Test func whatCannotBeReadDoesNotStopTheRun() throws {
    try folder.write("a.cls", bytes: [UInt8](repeating: 0x20, count: (32 << 20) + 1))
    try folder.write("b.soql", bytes: [0xFF, 0xFE, 0x53, 0x00])
    try folder.write("c.soql", "SELECT Id FROM Account LIMIT 5")
    let run = try lint()
    #expect(run.status == 2)
    #expect(run.errors == "error: cannot read 'a.cls': it has more than the 32 MB that are read\n")
    #expect(run.output.contains("b.soql:1:1: error: the file is UTF-16, not text in UTF-8 [LNT906"))
    #expect(run.output.hasSuffix("1 error; 1 query in 2 files checked\n"))
  }

  @Test func findingsComeInTheOrderOfFiles() throws {
    for number in 100..<200 {
      try folder.write("\(number).soql", "SELECT Id FROM A WHERE b IS NULL")
    }
    let run = try lint()
    let places = run.output.split(separator: "\n").filter { $0.contains(".soql:") }
    #expect(places.count == 100)
    #expect(places == places.sorted())
    #expect(run.errors == "")
  }

  @Test func statisticsCountRules() throws {
    try folder.write("a.soql", "SELECT Id FROM A WHERE b IS NULL AND c IS NULL")
    try folder.write("b.soql", "SELECT Id FROM A WHERE b = 1 AND c = 1 OR d = 1")
    let run = try lint("--statistics")
    let expected = """

      2  SYN002  sql-ism                   2 with a fix
      1  SYN003  mixed-logic-needs-parens  1 with a fix

      3 errors, 3 with a fix; 2 queries in 2 files checked

      """
    #expect(run.output.hasSuffix(expected), "\(run.output)")
    let json = try lint("--statistics", "--format", "json")
    #expect(
      json.output.hasSuffix(
        #""infos":0},"statistics":[{"rule":"SYN002","name":"sql-ism","findings":2,"fixable":2},"#
          + #"{"rule":"SYN003","name":"mixed-logic-needs-parens","findings":1,"fixable":1}]}"#
          + "\n"
      )
    )
  }

  @Test func quietPrintsFindingsAlone() throws {
    try folder.write("a.soql", "SELECT Id FROM A LIMIT 5")
    #expect(try lint("--quiet").output == "")
    try folder.write("b.soql", "SELECT")
    let run = try lint("--quiet")
    #expect(run.status == 1)
    #expect(run.output.hasPrefix("b.soql:1:7: error: "))
    #expect(!run.output.contains("checked") && !run.output.hasSuffix("\n\n"))
  }
}
