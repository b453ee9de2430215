import SOQLTestSupport
import Testing

/// What the metadata of a project tells, and what follows from it when a name is missing.
///
/// No query that is right may give an error, whatever part of an org a repository holds.
@Suite struct ProjectSchemaTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("sfdx-project.json", #"{"packageDirectories":[{"path":"app"}]}"#)
  }

  /// The severity and rule of each finding in a query that lies in the project.
  private func findings(_ query: String, _ arguments: [String] = []) throws -> [String] {
    try folder.write("app/q.soql", query)
    let run = try Command(
      Command.product("soql-lint"),
      ["--select", "SCH"] + arguments + ["app/q.soql"],
      in: folder.path
    )
    #expect(run.errors == "")
    return run.output.split(separator: "\n").filter { $0.hasPrefix("app/q.soql:") }.map { line in
      let words = line.split(separator: " ")
      let rule = words.last { $0.hasPrefix("[") } ?? ""
      return "\(words[1].dropLast()) \(rule.dropFirst())"
    }
  }

  private func object(_ name: String, in place: String = "app/main", _ xml: String = "") throws {
    try folder.write(
      "\(place)/objects/\(name)/\(name).object-meta.xml",
      "<CustomObject><label>\(name)</label>\(xml)</CustomObject>"
    )
  }

  private func field(
    _ object: String,
    _ name: String,
    in place: String = "app/main",
    _ xml: String = "<type>Text</type><length>20</length>"
  ) throws {
    try folder.write(
      "\(place)/objects/\(object)/fields/\(name).field-meta.xml",
      "<CustomField><fullName>\(name)</fullName>\(xml)</CustomField>"
    )
  }

  private func site() throws {
    try object("Site__c")
    try field("Site__c", "Area__c", "<type>Number</type><precision>9</precision><scale>0</scale>")
    try field(
      "Site__c",
      "Account__c",
      "<type>Lookup</type><referenceTo>Account</referenceTo><relationshipName>Sites</relationshipName>"
    )
  }

  @Test(arguments: [
    ("SELECT Id, Name, Area__c, Account__r.Name FROM Site__c WHERE Area__c > 5", []),
    ("SELECT Id, (SELECT Area__c FROM Sites__r) FROM Account", []),
    ("SELECT Id, Ara__c FROM Site__c", ["error SCH102"]),
    ("SELECT Id FROM Site__c WHERE Area__c = 'x'", ["error SCH110"]),
    ("SELECT Id, Other__c FROM Site__c", ["error SCH102"]),
    ("SELECT Id, ns__Other__c FROM Site__c", []),
    ("SELECT Id FROM Sites__c", ["error SCH101"]),
    ("SELECT Id FROM Elsewhere__c", ["warning SCH101"]),
    ("SELECT Id, Other__c FROM ns__Elsewhere__c", []),
    ("SELECT Id, Other__c, Other__r.Name FROM Account", []),
    ("SELECT Id, AccessLevel FROM Site__Share", []),
    ("SELECT Id, OldValue, Parent.Name FROM Site__History", []),
    ("SELECT Id, CurrencyIsoCode, RecordType.DeveloperName FROM Site__c", []),
    ("SELECT Id FROM Product2__x", []), ("SELECT DeveloperName, A__c FROM Rate__mdt", []),
  ])
  func aDefinedObjectIsKnownInFull(_ query: String, _ expected: [String]) throws {
    try site()
    #expect(try findings(query) == expected)
  }

  @Test func theFormatOfTheMetadataAPIIsRead() throws {
    try folder.write(
      "app/objects/Visit__c.object",
      """
      <CustomObject><label>Visit</label><fields><fullName>Cost__c</fullName>
      <type>Currency</type></fields></CustomObject>
      """
    )
    #expect(try findings("SELECT Cost__c, OwnerId FROM Visit__c") == [])
    #expect(try findings("SELECT Cots__c FROM Visit__c") == ["error SCH102"])
  }

  @Test func fieldsAloneDoNotDefineAnObject() throws {
    try field("Site__c", "Area__c")
    #expect(try findings("SELECT Id, SetupOwnerId, Open__c, Owner.Name FROM Site__c") == [])
    #expect(try findings("SELECT Id FROM Sites__c") == ["warning SCH101"])
    #expect(try findings("SELECT Id, (SELECT Id FROM Visits__r) FROM Site__c") == [])
  }

  @Test func anObjectWithoutFieldsWasFetchedInPart() throws {
    try object("Site__c")
    #expect(try findings("SELECT Id, Name, Open__c FROM Site__c") == [])
  }

  @Test(arguments: [
    ("Area__c * 2 + ns__Rate__c + Account__r.Size__c + $Setup.Rates__c.Vat__c", ["error SCH102"]),
    ("IF(ISPICKVAL(AREA__C, 'x'), Width__c, 0)", []),
  ])
  func aFormulaShowsWhichFieldsThereAre(_ formula: String, _ expected: [String]) throws {
    try site()
    try field("Site__c", "Sum__c", "<type>Number</type><formula>\(formula)</formula>")
    #expect(try findings("SELECT Sum__c, Height__c FROM Site__c") == expected)
  }

  @Test func anotherPackagesObjectIsKnownInPart() throws {
    try object("base__Site__c")
    try field("base__Site__c", "Area__c")
    #expect(try findings("SELECT Area__c, Open__c, base__Kind__c FROM base__Site__c") == [])
  }

  @Test func aLookupShowsThatThereAreOtherObjects() throws {
    try site()
    try field("Site__c", "Plan__c", "<type>Lookup</type><referenceTo>Plan__c</referenceTo>")
    #expect(try findings("SELECT Id FROM Sites__c") == ["warning SCH101"])
    #expect(try findings("SELECT Kind__c, Plan__r.Kind__c FROM Plan__c") == [])
    #expect(try findings("SELECT Id, Plan__r.Kind__c FROM Site__c") == [])
    #expect(try findings("SELECT Id, (SELECT Id FROM Visits__r) FROM Site__c") == [])
  }

  @Test func dependenciesBringObjectsWithoutNamespace() throws {
    try site()
    try folder.write(
      "sfdx-project.json",
      #"{"packageDirectories":[{"path":"app","dependencies":[{"package":"Base"}]}]}"#
    )
    #expect(try findings("SELECT Id FROM Sites__c") == ["warning SCH101"])
    #expect(try findings("SELECT Ara__c FROM Site__c") == ["error SCH102"])
  }

  @Test func packagesAndWhatLiesBesideThemAddUp() throws {
    try site()
    try folder.write(
      "sfdx-project.json",
      #"{"packageDirectories":[{"path":"app"},{"path":"more"}]}"#
    )
    try field("Site__c", "Kind__c", in: "more")
    try field("Site__c", "Old__c", in: "unpackaged/pre")
    try object("Sample__c", in: "samples")
    try field("Sample__c", "Size__c", in: "samples")
    #expect(try findings("SELECT Area__c, Kind__c, Old__c FROM Site__c") == [])
    #expect(try findings("SELECT Size__c, Colour__c FROM Sample__c") == [])
    #expect(try findings("SELECT None__c FROM Site__c") == ["error SCH102"])
  }

  @Test func ignoredMetadataCounts() throws {
    try site()
    try folder.makeFolder(".git")
    try folder.write(".gitignore", "**/fields/Area__c*\n")
    try folder.write(".forceignore", "**/objects/**\n")
    #expect(try findings("SELECT Area__c FROM Site__c") == [])
    #expect(try findings("SELECT Ara__c FROM Site__c") == ["error SCH102"])
  }

  @Test func definitionsThatDifferTellWhatTheyShare() throws {
    try site()
    try field("Site__c", "Area__c", in: "app/other", "<type>Text</type><length>9</length>")
    #expect(try findings("SELECT Id FROM Site__c WHERE Area__c = 'x'") == [])
    #expect(try findings("SELECT Id FROM Site__c WHERE Area__c = 7 ORDER BY Area__c") == [])
  }

  @Test func standardFieldsKeepTheirOwnTypes() throws {
    try field("Account", "NumberOfEmployees", "<type>Number</type>")
    try field("Account", "OwnerId", "<type>Lookup</type>")
    try field("Account", "Industry", "<trackHistory>true</trackHistory>")
    #expect(
      try findings(
        "SELECT NumberOfEmployees, COUNT(Id) FROM Account WHERE Owner.Name = 'x' "
          + "AND Industry = 'Energy' GROUP BY NumberOfEmployees"
      ) == []
    )
  }

  @Test func aFieldOfWhichOnlyThePropertiesAreThereExists() throws {
    try site()
    try field("Site__c", "Kind__c", "<trackHistory>true</trackHistory>")
    #expect(try findings("SELECT Kind__c FROM Site__c WHERE Kind__c = 'x'") == [])
  }

  @Test func specialKindsHaveTheirFields() throws {
    try object("Setup__c", "<customSettingsType>Hierarchy</customSettingsType>")
    try field("Setup__c", "On__c", "<type>Checkbox</type>")
    try object("Rate__mdt")
    try field("Rate__mdt", "Value__c", "<type>Number</type>")
    try object("Order__x", "<externalDataSource>sap</externalDataSource>")
    try field("Order__x", "Total__c")
    try field("Activity", "Urgency__c")
    try field("Contact", "Level__c")
    for query in [
      "SELECT SetupOwnerId, SetupOwner.Name, On__c FROM Setup__c WHERE On__c = TRUE",
      "SELECT DeveloperName, MasterLabel, Value__c, QualifiedApiName FROM Rate__mdt",
      "SELECT ExternalId, DisplayUrl, Total__c FROM Order__x",
      "SELECT Urgency__c, (SELECT Id FROM TaskRelations) FROM Task", "SELECT Urgency__c FROM Event",
      "SELECT Level__pc, IsPersonAccount, PersonEmail, Other__pc FROM Account",
    ] {
      #expect(try findings(query) == [], "\(query)")
    }
    #expect(try findings("SELECT Valu__c FROM Rate__mdt") == ["error SCH102"])
  }

  @Test func theNamespaceMayStandOrBeLeftOut() throws {
    try site()
    try folder.write(
      "sfdx-project.json",
      #"{"packageDirectories":[{"path":"app"}],"namespace":"acme"}"#
    )
    try object("acme__Visit__c")
    try field("acme__Visit__c", "acme__Cost__c")
    for query in [
      "SELECT Area__c FROM acme__Site__c", "SELECT acme__Area__c FROM acme__Site__c",
      "SELECT Cost__c FROM Visit__c", "SELECT acme__Cost__c FROM acme__Visit__c",
    ] {
      #expect(try findings(query) == [], "\(query)")
    }
    #expect(try findings("SELECT Ara__c FROM acme__Site__c") == ["error SCH102"])
  }

  @Test func cachesOfVSCodeAreRead() throws {
    try folder.write(
      ".sfdx/tools/soqlMetadata/customObjects/Deal__c.json",
      #"{"name":"Deal__c","custom":true,"fields":[{"name":"Id","type":"id"}],"childRelationships":[]}"#
    )
    try folder.write(
      ".sf/orgs/00D1/metadata-catalog/catalog.json",
      #"{"version":2,"sobjects":{"list":[],"descriptions":[{"name":"Lease__c","custom":true,"#
        + #""fields":[{"name":"Id","type":"id"}],"childRelationships":[]}]}}"#
    )
    #expect(try findings("SELECT Id, Nope__c FROM Deal__c") == ["error SCH102"])
    #expect(try findings("SELECT Id, Nope__c FROM Lease__c") == ["error SCH102"])
  }

  @Test func theCacheOfTheProjectComesBeforeItsMetadata() throws {
    try site()
    try folder.write(
      "org.json",
      #"{"name":"Site__c","keyPrefix":"a01","fields":[{"name":"Area__c","type":"string"}]}"#
    )
    let imported = try Command(
      Command.product("soql-lint"),
      ["schema", "import", "org.json"],
      in: folder.path
    )
    #expect(imported.status == 0)
    #expect(try findings("SELECT Account__c FROM Site__c WHERE Area__c = 'x'") == [])
    #expect(try findings("SELECT Id FROM Site__c WHERE Area__c = 7") == ["error SCH110"])
  }
}
