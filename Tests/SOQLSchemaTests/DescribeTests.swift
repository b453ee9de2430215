import SOQLSchema
import SOQLTestSupport
import Testing

/// Describe results in all their envelopes.
@Suite struct DescribeTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private static let site = """
    {"name":"Site__c","label":"Site","keyPrefix":"a01","custom":true,"customSetting":false,
     "queryable":true,"deprecatedAndHidden":false,
     "supportedScopes":[{"name":"mine","label":"My sites"}],
     "childRelationships":[
       {"relationshipName":"Visits__r","childSObject":"Visit__c","field":"Site__c"},
       {"relationshipName":null,"childSObject":"Hidden__c","field":"Site__c"}],
     "fields":[
       {"name":"Id","type":"id","filterable":true,"sortable":true,"groupable":true,
        "aggregatable":true,"nillable":false,"length":18,"referenceTo":[],"relationshipName":null},
       {"name":"Kind__c","label":"Kind","type":"picklist","filterable":true,"sortable":true,
        "groupable":true,"aggregatable":true,"restrictedPicklist":true,
        "picklistValues":[{"value":"A","active":true},{"value":"B;C","active":false}]},
       {"name":"OwnerId","type":"reference","referenceTo":["Group","User"],
        "relationshipName":"Owner","polymorphicForeignKey":true,"namePointing":true},
       {"name":"Area__c","type":"double","precision":18,"scale":2,"calculated":true,
        "calculatedFormula":"A__c * 2","groupable":false},
       {"name":"Notes__c","type":"textarea","length":32000,"filterable":false,"sortable":false,
        "groupable":false,"aggregatable":false,"extraTypeInfo":"plaintextarea",
        "inlineHelpText":"a \\"note\\"\\nfor all"}]}
    """

  private func load(_ text: String, _ name: String = "a.json") throws -> (Schema, [SchemaError]) {
    try folder.write(name, text)
    return Schema.load([folder.path + "/" + name])
  }

  @Test(arguments: [
    site, "{\"status\":0,\"result\":\(site),\"warnings\":[]}", "[\(site)]",
    "{\"status\":0,\"result\":[\(site)]}",
    "{\"hasErrors\":false,\"results\":[{\"statusCode\":200,\"result\":\(site)}]}",
    "{\"version\":2,\"sobjects\":{\"list\":[],\"descriptions\":[{\"observedAt\":1,\"description\":\(site)}]}}",
    "{\"typeNames\":[],\"standard\":[\(site)]}",
  ])
  func readsEveryEnvelope(_ text: String) throws {
    let (schema, errors) = try load(text)
    #expect(errors.isEmpty)
    let site = try #require(schema.object(named: "site__C"))
    #expect(site.name == "Site__c")
    #expect(site.keyPrefix == "a01")
    #expect(site.label == "Site")
    #expect(site.isQueryable == .yes)
    #expect(site.supportedScopes == ["mine"])
    #expect(site.fieldCompleteness == .complete)
    #expect(
      site.childRelationships == [
        ChildRelationship("Visits__r", childObject: "Visit__c", field: "Site__c")
      ]
    )
    #expect(site.fields.count == 5)
    let kind = try #require(site.field(named: "KIND__C"))
    #expect(kind.type == .picklist)
    #expect(kind[.restrictedPicklist] == .yes)
    #expect(kind.picklistValues == [.init("A"), .init("B;C", isActive: false)])
    let owner = try #require(site.field(ofRelationship: "owner"))
    #expect(owner.name == "OwnerId")
    #expect(owner.referenceTo == ["Group", "User"])
    #expect(owner.isPolymorphic)
    let area = try #require(site.field(named: "Area__c"))
    #expect(area[.calculated] == .yes)
    #expect(area[.groupable] == .no)
    #expect(area[.filterable] == .unknown)
    #expect((area.precision, area.scale) == (18, 2))
    #expect(area.calculatedFormula == "A__c * 2")
  }

  @Test func describeGlobalListsAllObjects() throws {
    let (schema, errors) = try load(
      """
      {"encoding":"UTF-8","sobjects":[{"name":"Site__c","keyPrefix":"a01","queryable":true},
       {"name":"Gone__c","queryable":false}]}
      """
    )
    #expect(errors.isEmpty)
    #expect(schema.objectCompleteness == .complete)
    #expect(schema.object(named: "Gone__c")?.isQueryable == .no)
    #expect(schema.object(named: "Site__c")?.fieldCompleteness == .partial)
  }

  @Test func vsCodeKeepsAPart() throws {
    try folder.write(
      "soqlMetadata/standardObjects/Account.json",
      """
      {"name":"Account","label":"Account","custom":false,"queryable":true,"childRelationships":[],
       "fields":[{"name":"Name","type":"string","filterable":true,"sortable":true,"groupable":true,
       "aggregatable":true,"referenceTo":[],"relationshipName":null}]}
      """
    )
    try folder.write("soqlMetadata/typeNames.json", #"[{"name":"Odd__c","custom":true}]"#)
    let (schema, errors) = Schema.load([folder.path + "/soqlMetadata"])
    #expect(errors.isEmpty)
    #expect(schema.object(named: "Account")?.origins.first == .vsCode)
    #expect(schema.object(named: "Account")?.field(named: "Name")?[.calculated] == .unknown)
    #expect(schema.object(named: "Odd__c") != nil)
    #expect(schema.objectCompleteness == .partial)
  }

  @Test func toolingObjectsAreOthers() throws {
    let (schema, _) = try load(
      """
      {"name":"ApexClass","urls":{"sobject":"/services/data/v66.0/tooling/sobjects/ApexClass"},
       "fields":[{"name":"SymbolTable","type":"complexvalue"}]}
      """
    )
    #expect(schema.object(named: "ApexClass")?.field(named: "SymbolTable") == nil)
    #expect(schema.tooling?.object(named: "apexclass")?.field(named: "SymbolTable") != nil)
  }

  @Test func theFirstSourceCountsAndAllExist() throws {
    try folder.write(
      "one.json",
      #"{"name":"Thing__c","keyPrefix":"a02","fields":[{"name":"A__c","type":"string"}]}"#
    )
    try folder.write(
      "two.json",
      #"{"name":"Thing__c","fields":[{"name":"a__c","type":"double","calculated":true},{"name":"B__c","type":"date"}]}"#
    )
    let (schema, _) = Schema.load(["one.json", "two.json"].map { folder.path + "/" + $0 })
    let thing = try #require(schema.object(named: "Thing__c"))
    #expect(thing.field(named: "A__c")?.type == .string)
    #expect(thing.field(named: "A__c")?[.calculated] == .yes)
    #expect(thing.field(named: "B__c")?.type == .date)
    #expect(thing.keyPrefix == "a02")
  }

  @Test func aRelationshipNameThatIsLeftOutIsTheUsualOne() throws {
    let (schema, errors) = try load(
      """
      {"name":"Site__c","fields":[{"name":"Guide__c","type":"reference"},
       {"name":"OwnerId","type":"reference"},{"name":"Code__c","type":"string"},
       {"name":"Silent__c","type":"reference","relationshipName":null}]}
      """
    )
    #expect(errors.isEmpty)
    let site = try #require(schema.object(named: "Site__c"))
    #expect(site.fields.map(\.relationshipName) == ["Guide__r", "Owner", nil, nil])
  }
}
