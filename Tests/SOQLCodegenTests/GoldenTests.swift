import Foundation
import SOQLCodegen
import SOQLSchema
import SOQLTestSupport
import Testing

/// Models are what they were, and the same every time.
@Suite struct GoldenTests {
  /// After a change on purpose: `soql-generate --config FILE`.
  @Test(arguments: ["Tests/SOQLCodegenModels", "Sources/SOQLStandardModels"])
  func checkedInModelsAreWhatIsGenerated(_ folder: String) throws {
    let expected = try Project.files(in: "\(Project.root)/\(folder)/Models")
    let made = try Project.generate("\(folder)/soql-generate.json")
    #expect(made.keys.sorted() == expected.keys.sorted())
    for (name, text) in made where text != expected[name] {
      Issue.record("\(folder)/Models/\(name) is not what soql-generate makes")
    }
  }

  @Test func theOrderOfFilesMeansNothing() throws {
    let paths = try FileManager.default.contentsOfDirectory(atPath: Project.describes)
      .map { "\(Project.describes)/\($0)" }.sorted()
    let first = try Project.generate(Schema.load(paths).schema, ModelOptions())
    let second = try Project.generate(Schema.load(paths.reversed()).schema, ModelOptions())
    #expect(first == second)
    var options = ModelOptions()
    options.objects = ["Case", "sample__c", "Account", "CASE"]
    let schema = Schema.load(paths).schema
    let listed = try Project.generate(schema, options)
    options.objects?.reverse()
    #expect(try Project.generate(schema, options) == listed)
    #expect(
      listed.keys.sorted() == [
        "Account.swift", "Case.swift", "Sample.swift", "Standard+Models.swift",
      ]
    )
  }

  @Test func namesStayWhenFieldsAreLeftOut() throws {
    let schema = Schema.load([Project.describes]).schema
    var options = ModelOptions()
    options.objects = ["Hostile__c"]
    options.fields = ["hostile__c": ["Name__c", "ns__Score__c"]]
    let text = try #require(try Project.generate(schema, options)["Hostile.swift"])
    #expect(text.contains(#"var name__c: Column<String, Use.All> { Column("Name__c") }"#))
    #expect(text.contains("var ns__Score__c:"))
    #expect(text.contains(#"Column("Id")"#))
    #expect(!text.contains(#"Column("Name")"#))
  }

  @Test func objectsWithoutModelsLeavePlainIds() throws {
    let schema = Schema.load([Project.describes]).schema
    var options = ModelOptions()
    options.objects = ["Sample__c"]
    options.namespace = "Org"
    let text = try #require(try Project.generate(schema, options)["Sample.swift"])
    #expect(text.contains(#"var accountId: Column<AnyRecordID, Use.All> { Column("Account__c") }"#))
    #expect(text.contains("var parent: Parent<Org.Sample>"))
    #expect(!text.contains(#"Parent("Account__r")"#))
    #expect(!text.contains("Polymorphic"))
  }

  @Test func whatNobodyKnowsIsRefused() throws {
    let schema = Schema.load([Project.describes]).schema
    var options = ModelOptions()
    options.objects = ["Sampel__c"]
    #expect(
      message(schema, options)
        == "nothing is known of the object 'Sampel__c'; did you mean 'Sample__c'?"
    )
    options.objects = ["Sample__c"]
    options.fields = ["Sample__c": ["Naem"]]
    #expect(message(schema, options) == "Sample__c has no field 'Naem'; did you mean 'Name'?")
    options.fields = ["Account": ["Name"]]
    #expect(message(schema, options) == "'fields' names an object that is not generated, 'Account'")
    options.fields = [:]
    for namespace in ["", "a b", "Column", "class", "org", "String"] {
      options.namespace = namespace
      #expect(message(schema, options)?.contains("no name for a namespace") == true, "\(namespace)")
    }
    #expect(message(.bundled, ModelOptions())?.contains("--objects") == true)
  }

  private func message(_ schema: Schema, _ options: ModelOptions) -> String? {
    do throws(CodegenError) {
      _ = try ModelGenerator(schema, options)
      return nil
    } catch {
      return error.message
    }
  }
}
