import Foundation
import SOQLTestSupport
import Testing

/// Schemas on the command line: `--schema`, the cache, and `soql-lint schema`.
@Suite struct SchemaCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      "org/Site__c.json",
      #"""
      {"status":0,"result":{"name":"Site__c","keyPrefix":"a01","queryable":true,
       "childRelationships":[],"fields":[{"name":"Id","type":"id","filterable":true},
       {"name":"Open__c","label":"Open","type":"boolean","filterable":true,"sortable":true,
        "groupable":true,"aggregatable":false}]}}
      """#
    )
    try folder.write("good.soql", "SELECT Id, Open__c FROM Site__c WHERE Open__c = TRUE\n")
    try folder.write("bad.soql", "SELECT Id, Opn__c FROM Site__c WHERE Open__c = 'true'\n")
  }

  private func run(_ arguments: String..., in place: String? = nil) throws -> Command {
    try Command(Command.product("soql-lint"), arguments, in: place ?? folder.path)
  }

  @Test func namesAndTypesAreChecked() throws {
    let good = try run("--schema", "org", "good.soql")
    #expect(good.status == 0)
    #expect(good.output == "no findings, 1 query in 1 file checked\n")
    let bad = try run("--schema=org", "bad.soql")
    #expect(bad.status == 1)
    let expected = """
      bad.soql:1:12: error: Site__c has no field 'Opn__c' [SCH102 unknown-field]
       1 | SELECT Id, Opn__c FROM Site__c WHERE Open__c = 'true'
         |            ^^^^^^
         = help: did you mean Open__c?
         = fix: write Open__c (unsafe)

      bad.soql:1:48: error: 'Open__c' is of type boolean, which 'true' is not [SCH110 literal-type-mismatch]
       1 | SELECT Id, Opn__c FROM Site__c WHERE Open__c = 'true'
         |                                                ^^^^^^
         = help: write TRUE or FALSE, without quotes
         = fix: write TRUE

      2 errors, 2 with a fix; 1 query in 1 file checked

      """
    #expect(bad.output == expected)
  }

  @Test func withoutASchemaCustomNamesPass() throws {
    let run = try run("bad.soql")
    #expect(run.status == 0)
    #expect(run.output == "no findings, 1 query in 1 file checked\n")
    let strict = try self.run("--require-schema", "bad.soql")
    #expect(strict.status == 1)
    #expect(strict.output.contains("nothing is known of Site__c"))
    #expect(strict.output.contains("SCH190"))
  }

  @Test func theCacheOfTheProjectIsFound() throws {
    let imported = try run("schema", "import", "org")
    #expect(imported.status == 0)
    #expect(imported.output == "1 object imported into .soql-lint/schema, 1 file changed\n")
    let again = try run("schema", "import", "org/Site__c.json")
    #expect(again.output.hasSuffix("/.soql-lint/schema, 0 files changed\n"))
    try folder.write("deep/er/bad.soql", "SELECT Opn__c FROM Site__c\n")
    let bad = try run("bad.soql", in: folder.path + "/deep/er")
    #expect(bad.status == 1)
    #expect(bad.output.contains("did you mean Open__c?"))
    let file = folder.path + "/.soql-lint/schema/objects/Site__c.schema"
    let expected = """
      soql-schema 1
      object Site__c key=a01 from=describe fields=complete children=complete +queryable
      id Id ?sort ?group ?aggregate
      boolean Open__c label=Open

      """
    #expect(try String(contentsOfFile: file, encoding: .utf8) == expected)
  }

  @Test func showPrintsObjectsAndFields() throws {
    let field = try run("schema", "show", "--schema", "org", "site__c.open__C")
    #expect(field.output == "boolean Open__c label=Open\n")
    let object = try run("schema", "show", "Account")
    #expect(object.status == 0)
    #expect(object.output.hasPrefix("soql-schema 1\nobject Account key=001 from=bundled\n"))
    let names = try run("schema", "show")
    #expect(names.output.split(separator: "\n").count > 246)
    let missing = try run("schema", "show", "Acount", "Account.Nmae")
    #expect(missing.status == 1)
    #expect(
      missing.errors == """
        error: nothing is known of 'Acount'; did you mean 'Account'?
        error: nothing is known of 'Account.Nmae'; did you mean 'Account.Name'?

        """
    )
  }

  @Test func statusSaysWhereTheSchemaComesFrom() throws {
    #expect(try run("schema", "status").output.hasPrefix("cache: none\nobjects from the toolkit: "))
    _ = try run("schema", "import", "org")
    let status = try run("schema", "status")
    #expect(status.status == 0)
    #expect(status.output.contains("/.soql-lint/schema\nobjects from describe results: 1\n"))
    #expect(status.output.contains("list of all objects: not known\n"))
  }

  @Test func theMetadataOfTheProjectIsShown() throws {
    try folder.write("sfdx-project.json", "{}")
    try folder.write("objects/Visit__c/fields/Cost__c.field-meta.xml", "<CustomField>")
    try folder.write(
      "objects/Visit__c/fields/Day__c.field-meta.xml",
      "<CustomField><fullName>Day__c</fullName><type>Date</type></CustomField>"
    )
    let field = try run("schema", "show", "Visit__c.Day__c")
    #expect(field.output.hasPrefix("date Day__c"))
    #expect(field.status == 0)
    #expect(
      field.errors.hasPrefix("warning: objects/Visit__c/fields/Cost__c.field-meta.xml: line 1")
    )
    #expect(try run("schema", "status").output.contains("objects from metadata: 1\n"))
  }

  @Test func diffPrintsWhatChanged() throws {
    try folder.write(
      "new/Site__c.json",
      #"""
      {"name":"Site__c","keyPrefix":"a01","queryable":true,
       "childRelationships":[{"relationshipName":"Visits__r","childSObject":"Visit__c","field":"S__c"}],
       "fields":[{"name":"Open__c","label":"Open","type":"picklist","filterable":true},
       {"name":"Area__c","type":"double"}]}
      """#
    )
    let diff = try run("schema", "diff", "org", "new")
    #expect(diff.status == 1)
    #expect(
      diff.output == """
        + Site__c.Area__c (double)
        - Site__c.Id
        ~ Site__c.Open__c: boolean Open__c label=Open -> picklist Open__c ?sort ?group ?aggregate label=Open
        + Site__c.Visits__r (children: Visit__c)

        """
    )
    let same = try run("schema", "diff", "org", "org")
    #expect(same.status == 0)
    #expect(same.output.isEmpty)
  }

  @Test func brokenSchemaFilesAreNamedAndTheRestIsUsed() throws {
    try folder.write("org/broken.json", "{\"name\":")
    let run = try run("--schema", "org", "bad.soql")
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("error: org/broken.json: this is no JSON: at byte "))
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(run.output.contains("SCH102"))
  }

  @Test(arguments: [
    (["schema"], "'schema' needs import, show, status or diff"),
    (["schema", "pull"], "'schema' takes import, show, status or diff, not 'pull'"),
    (["schema", "import"], "'import' needs a file or folder"),
    (["schema", "diff", "org"], "'diff' needs two files or folders"),
    (["schema", "status", "x"], "'status' takes no path"),
    (["--schema", "nothing", "good.soql"], "nothing: No such file or directory"),
    (["schema", "import", "good.soql"], "good.soql: this is no JSON"),
  ])
  func wrongUsageIsExplained(_ arguments: [String], _ message: String) throws {
    let run = try Command(Command.product("soql-lint"), arguments, in: folder.path)
    #expect(run.status == 2)
    #expect(run.errors.contains(message), "\(run.errors)")
  }
}
