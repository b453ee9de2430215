import Foundation
import SOQLCodegen
import SOQLSchema
import SOQLTestSupport
import Testing

/// What is generated compiles, whatever the options; the test models show it for public structs.
@Suite struct TypeCheckTests {
  @Test(arguments: [false, true])
  func generatedCodeCompiles(_ isSchemaOnly: Bool) throws {
    var options = ModelOptions()
    options.isSchemaOnly = isSchemaOnly
    options.namespace = isSchemaOnly ? nil : "Org"
    options.access = isSchemaOnly ? .package : .internal
    let schema = Schema.load([Project.describes]).schema
    let folder = try TemporaryFolder()
    try folder.write("Models.swift", try ModelGenerator(schema, options).file(named: "").text)
    let prefix = isSchemaOnly ? "" : "Org."
    let shelter = isSchemaOnly ? "Standard" : "Org"
    try folder.write(
      "Use.swift",
      """
      import SOQLBuilder
      let text = Query(\(prefix)Hostile.self) { h in
        Select { h.owner.name }
        Where { h.type == .value1High }
      }.text
      let cases = Query(\(shelter).Case.self) { c in Select { c.account.name } }
      """
    )
    let result = try Command(
      "/usr/bin/env",
      [
        "swiftc", "-typecheck", "-parse-as-library", "-swift-version", "6", "-warnings-as-errors",
        "-package-name", "test", "-module-name", "Generated", "-I", Command.product("Modules"),
        "\(folder.path)/Models.swift", "\(folder.path)/Use.swift",
      ]
    )
    #expect(result.status == 0, "\(result.errors.prefix(2_000))")
  }
}
