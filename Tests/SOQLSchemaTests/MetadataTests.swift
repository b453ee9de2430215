import SOQLSchema
import SOQLTestSupport
import Testing

/// A project's metadata, in source format and in that of the Metadata API.
@Suite struct MetadataTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func object(_ name: String, _ content: String) throws {
    try folder.write(
      "force-app/main/objects/\(name)/\(name).object-meta.xml",
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <CustomObject xmlns="http://soap.sforce.com/2006/04/metadata">\(content)</CustomObject>
      """
    )
  }

  private func field(_ object: String, _ name: String, _ content: String) throws {
    try folder.write(
      "force-app/main/objects/\(object)/fields/\(name).field-meta.xml",
      "<CustomField><fullName>\(name)</fullName>\(content)</CustomField>"
    )
  }

  private func load() -> Schema {
    let (schema, errors) = Schema.load([folder.path])
    #expect(errors.isEmpty)
    return schema
  }

  @Test(arguments: [
    ("<type>Text</type><length>80</length>", FieldType.string, "yyyy"),
    ("<type>AutoNumber</type>", .string, "yyyy"),
    ("<type>TextArea</type>", .textarea, "yyyy"),
    ("<type>LongTextArea</type><length>32768</length>", .textarea, "nnnn"),
    ("<type>Html</type>", .textarea, "nnnn"),
    ("<type>Checkbox</type><defaultValue>false</defaultValue>", .boolean, "yyyn"),
    ("<type>Number</type><precision>18</precision><scale>0</scale>", .double, "yyny"),
    ("<type>Currency</type>", .currency, "yyny"),
    ("<type>Percent</type>", .percent, "yyny"),
    ("<type>Date</type>", .date, "yyyy"),
    ("<type>DateTime</type>", .datetime, "yyny"),
    ("<type>Time</type>", .time, "yy?y"),
    ("<type>Email</type>", .email, "yyyy"),
    ("<type>Phone</type>", .phone, "yyyy"),
    ("<type>Url</type>", .url, "yyyy"),
    ("<type>Picklist</type>", .picklist, "yyyy"),
    ("<type>MultiselectPicklist</type>", .multipicklist, "ynnn"),
    ("<type>Lookup</type><referenceTo>Account</referenceTo>", .reference, "yyyy"),
    ("<type>EncryptedText</type>", .encryptedstring, "nnnn"),
    ("<type>Location</type>", .location, "nnnn"),
    ("<type>Text</type><formula>A__c</formula>", .string, "yy??"),
    ("<type>Text</type><isFilteringDisabled>true</isFilteringDisabled>", .string, "nyyy"),
    ("<type>Summary</type><summaryOperation>count</summaryOperation>", .double, "yyny"),
    ("<type>SomethingNew</type>", .unknown, "????"),
  ])
  func infersTypesAndCapabilities(_ xml: String, _ type: FieldType, _ flags: String) throws {
    try field("Site__c", "F__c", xml)
    let field = try #require(load().object(named: "Site__c")?.field(named: "F__c"))
    #expect(field.type == type)
    let facts = [FieldAttribute.filterable, .sortable, .groupable, .aggregatable].map { field[$0] }
    #expect(facts.map { $0 == .yes ? "y" : $0 == .no ? "n" : "?" }.joined() == flags)
  }

  @Test func aDefinedObjectHasWhatAllOfItsKindHave() throws {
    try object("Site__c", "<label>Site</label><nameField><type>Text</type></nameField>")
    try field("Site__c", "Open__c", "<type>Checkbox</type>")
    try object("Visit__c", "<label>Visit</label><deploymentStatus>Deployed</deploymentStatus>")
    try field(
      "Visit__c",
      "Site__c",
      """
      <type>MasterDetail</type><referenceTo>Site__c</referenceTo>
      <relationshipName>Visits</relationshipName>
      """
    )
    try object("Rate__mdt", "<label>Rate</label><visibility>Public</visibility>")
    try object("Setup__c", "<customSettingsType>Hierarchy</customSettingsType><label>S</label>")
    try object("Note__e", "<label>Note</label><deploymentStatus>Deployed</deploymentStatus>")
    let schema = load()
    let site = try #require(schema.object(named: "Site__c"))
    #expect(site.label == "Site")
    #expect(site.fieldCompleteness == .ownCustom)
    for name in ["Id", "Name", "OwnerId", "CreatedById", "SystemModstamp", "LastActivityDate"] {
      #expect(site.field(named: name) != nil, "\(name)")
    }
    #expect(site.childRelationship(named: "Visits__r")?.childObject == "Visit__c")
    for name in ["Attachments", "Notes", "Tasks", "Events", "ContentDocumentLinks"] {
      #expect(site.childRelationship(named: name) != nil, "\(name)")
    }
    let visit = try #require(schema.object(named: "Visit__c"))
    #expect(visit.field(named: "OwnerId") == nil)
    #expect(visit.field(ofRelationship: "Site__r")?.referenceTo == ["Site__c"])
    #expect(visit.field(ofRelationship: "Visits") == nil)
    #expect(schema.object(named: "Rate__mdt")?.field(named: "DeveloperName") != nil)
    #expect(schema.object(named: "Setup__c")?.field(named: "SetupOwnerId") != nil)
    #expect(schema.object(named: "Setup__c")?.isCustomSetting == .yes)
    #expect(schema.object(named: "Note__e")?.field(named: "ReplayId") != nil)
    #expect(schema.object(named: "Site__Share")?.field(named: "AccessLevel") != nil)
    #expect(schema.object(named: "Site__History")?.field(named: "OldValue")?.type == .anyType)
    #expect(schema.object(named: "Site__Feed")?.field(named: "Body") != nil)
    #expect(schema.object(named: "Site__ChangeEvent")?.field(named: "ReplayId") != nil)
    #expect(schema.object(named: "Nothing__Share") == nil)
  }

  @Test func fieldsGoWhereTheyBelong() throws {
    try field("Activity", "Urgency__c", "<type>Picklist</type>")
    try field("Contact", "Level__c", "<type>Number</type>")
    try field("Account", "Place__c", "<type>Location</type>")
    try field("Account", "Home__c", "<type>Address</type>")
    try field(
      "Account",
      "Twin__c",
      "<type>Lookup</type><referenceTo>Account</referenceTo><relationshipName>Twins</relationshipName>"
    )
    let schema = load()
    #expect(schema.object(named: "Task")?.field(named: "Urgency__c") != nil)
    #expect(schema.object(named: "Event")?.field(named: "Urgency__c") != nil)
    let account = try #require(schema.object(named: "Account"))
    #expect(account.field(named: "Level__pc")?.type == .double)
    #expect(account.field(named: "Place__Latitude__s")?.compoundFieldName == "Place__c")
    #expect(account.field(named: "Home__Street__s")?.type == .textarea)
    #expect(account.childRelationship(named: "Twins__r")?.field == "Twin__c")
    #expect(account.field(ofRelationship: "Twin__r") != nil)
    #expect(account.fieldCompleteness == .partial)
  }

  @Test func readsTheFormatOfTheMetadataAPI() throws {
    try folder.write(
      "src/objects/Site__c.object",
      """
      <CustomObject><label>Site</label>
        <fields><fullName>Kind__c</fullName><type>Picklist</type>
          <valueSet><restricted>true</restricted><valueSetDefinition>
            <value><fullName>A &amp; B</fullName><default>true</default></value>
            <value><fullName>Old</fullName><isActive>false</isActive></value>
          </valueSetDefinition></valueSet></fields>
        <fields><fullName>Total__c</fullName><type>Summary</type>
          <summarizedField>Visit__c.Cost__c</summarizedField>
          <summaryOperation>sum</summaryOperation></fields>
      </CustomObject>
      """
    )
    try folder.write(
      "src/objects/Visit__c.object",
      "<CustomObject><fields><fullName>Cost__c</fullName><type>Currency</type></fields></CustomObject>"
    )
    let site = try #require(load().object(named: "Site__c"))
    let kind = try #require(site.field(named: "Kind__c"))
    #expect(kind.picklistValues == [.init("A & B"), .init("Old", isActive: false)])
    #expect(kind[.restrictedPicklist] == .yes)
    #expect(site.field(named: "Total__c")?.type == .currency)
  }

  @Test func theProjectsNamespaceMayBeLeftOut() throws {
    try folder.write(
      "a.json",
      #"{"name":"ns__Deal__c","fields":[{"name":"ns__X__c","type":"date"}]}"#
    )
    let schema = load()
    #expect(schema.object(named: "Deal__c")?.name == "ns__Deal__c")
    #expect(schema.object(named: "other__Deal__c") == nil)
  }
}
