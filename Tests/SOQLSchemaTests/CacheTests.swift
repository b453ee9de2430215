import Foundation
import SOQLSchema
import SOQLTestSupport
import Testing

/// The cache: what is imported comes back, always in the same bytes.
@Suite struct CacheTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      "org.json",
      """
      {"result":[{"name":"Site__c","label":"A \\"site\\" = \\\\ é","keyPrefix":"a01","queryable":true,
        "supportedScopes":[{"name":"team"},{"name":"mine"}],
        "childRelationships":[{"relationshipName":"Visits__r","childSObject":"Visit__c","field":"S__c"}],
        "fields":[
        {"name":"Kind__c","type":"picklist","label":"Kind of site","filterable":true,"sortable":false,
         "picklistValues":[{"value":"a;b","active":true},{"value":"\\"q\\" \\\\","active":true},
          {"value":"old","active":false}]},
        {"name":"Id","type":"id","filterable":true,"sortable":true,"groupable":true,"aggregatable":true},
        {"name":"Twin__c","type":"reference","referenceTo":["Site__c"],"relationshipName":null},
        {"name":"Odd__c","type":"reference","referenceTo":["A","B"],"relationshipName":"Odd__r"},
        {"name":"Long__c","type":"textarea","extraTypeInfo":"richtextarea","filterable":false,
         "sortable":false,"groupable":false,"aggregatable":false,"inlineHelpText":"two\\nlines"},
        {"name":"Sum__c","type":"double","precision":18,"scale":2,"calculated":true,
         "calculatedFormula":"IF(A__c = \\"x\\", 1, 2)"}]},
       {"name":"Tool","urls":{"sobject":"/tooling/sobjects/Tool"},"fields":[{"name":"Id","type":"id"}]}]}
      """
    )
  }

  private var cache: String { folder.path + "/.soql-lint/schema" }

  private func contents() throws -> [String: Data] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: cache)
    return Dictionary(
      uniqueKeysWithValues: names.compactMap { name in
        FileManager.default.contents(atPath: cache + "/" + name).map { (name, $0) }
      }
    )
  }

  @Test func whatIsImportedComesBack() throws {
    let imported = SchemaImport([folder.path + "/org.json"])
    #expect(imported.errors.isEmpty)
    let written = try imported.write(to: cache)
    #expect(written.objects == 2)
    #expect(written.changedFiles == 2)
    let again = SchemaImport([cache])
    #expect(again.objects == imported.objects.map(\.sorted))
    #expect(SchemaDifference.changes(from: imported, to: again).isEmpty)

    let schema = Schema.load([], cache: cache).schema
    let site = try #require(schema.object(named: "SITE__c"))
    #expect(
      site.field(named: "kind__c")?.picklistValues?.map(\.value) == ["a;b", "\"q\" \\", "old"]
    )
    #expect(site.field(named: "Twin__c")?.relationshipName == nil)
    #expect(site.field(named: "Long__c")?.inlineHelpText == "two\nlines")
    #expect(site.field(named: "Sum__c")?[.groupable] == .unknown)
    #expect(schema.object(named: "Tool") == nil)
    #expect(schema.tooling?.object(named: "Tool") != nil)
    #expect(schema.errors.isEmpty)
  }

  @Test func equalSchemasGiveEqualFiles() throws {
    _ = try SchemaImport([folder.path + "/org.json"]).write(to: cache)
    let first = try contents()
    let second = try SchemaImport([folder.path + "/org.json"]).write(to: cache)
    #expect(second.changedFiles == 0)
    #expect(try contents() == first)
  }

  @Test func theNearestCacheIsFound() throws {
    _ = try SchemaImport([folder.path + "/org.json"]).write(to: cache)
    try folder.makeFolder("a/b")
    let found = try #require(SchemaCache.nearest(to: folder.path + "/a/b"))
    #expect(found.hasSuffix("/.soql-lint/schema"))
    #expect(SchemaCache.nearest(to: "/") == nil)
  }

  @Test func aBrokenFileIsReportedAndTheRestIsRead() throws {
    _ = try SchemaImport([folder.path + "/org.json"]).write(to: cache)
    try folder.write(
      ".soql-lint/schema/objects/Bad__c.schema",
      "soql-schema 1\nobject Bad__c\nfoo X"
    )
    let schema = Schema.load([], cache: cache).schema
    #expect(schema.object(named: "Bad__c") == nil)
    #expect(schema.object(named: "Site__c") != nil)
    #expect(schema.errors.map(\.reason) == ["line 3: 'foo' is no type of a field"])
  }

  @Test func namesFromQueriesLeaveNoFolder() throws {
    _ = try SchemaImport([folder.path + "/org.json"]).write(to: cache)
    try folder.write("secret.schema", "soql-schema 1\nobject secret\nid Id\n")
    let schema = Schema.load([], cache: cache).schema
    #expect(schema.object(named: "../../../secret") == nil)
    #expect(schema.errors.isEmpty)
  }
}
