import SOQLSchema
import SOQLSyntax
import SOQLTestSupport
import Testing

@testable import SOQLLint

/// Which API version the queries in a class are judged by.
@Suite struct FileContextTests {
  @Test(arguments: [
    ("<ApexClass xmlns=\"x\"><apiVersion>61.0</apiVersion><status>Active</status></ApexClass>", 61),
    ("<ApexTrigger><status>Active</status><apiVersion> 64.0</apiVersion></ApexTrigger>", 58),
    ("<ApexClass><packageVersions><majorNumber>1</majorNumber></packageVersions></ApexClass>", 58),
    ("<ApexClass><apiVersion>29.0</apiVersion></ApexClass>", 50),
    ("<ApexClass><apiVersion>next</apiVersion></ApexClass>", 58), ("<<<<<<< HEAD", 58), ("", 58),
  ])
  func theFileBesideTheCodeTellsTheVersion(_ text: String, _ version: Int) throws {
    let folder = try TemporaryFolder()
    try folder.write("X.cls-meta.xml", text)
    let context = FileContext(schema: .bundled, apiVersion: try #require(APIVersion(58)))
    #expect(context.apiVersion(ofCode: folder.path + "/X.cls").number == version)
    #expect(context.apiVersion(ofCode: folder.path + "/Y.cls").number == 58)
    let named = FileContext(
      schema: .bundled,
      apiVersion: try #require(APIVersion(66)),
      isVersionFixed: true
    )
    #expect(named.apiVersion(ofCode: folder.path + "/X.cls").number == 66)
  }
}
