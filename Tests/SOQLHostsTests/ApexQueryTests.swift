import SOQLTestSupport
import Testing

@testable import SOQLHosts

/// The queries of Apex code, with their forms and uses.
@Suite struct ApexQueryTests {
  /// Code, and what is found in it; several queries are parted by ` ¦ `.
  @Test(arguments: Fixtures.table("queries.tsv", beside: #filePath))
  func queries(_ line: [String]) {
    let file = ApexFile(Array(line[0].utf8))
    #expect(ApexRendering.queries(file).joined(separator: " ¦ ") == line[1], "\(line[0])")
  }

  /// Code of a method's body, in a class, and what is found in it.
  @Test(arguments: Fixtures.table("statements.tsv", beside: #filePath))
  func statements(_ line: [String]) {
    let code =
      "public class C {\n  void run(String given, Boolean flag) {\n    \(line[0])\n  }\n}\n"
    let file = ApexFile(Array(code.utf8))
    #expect(ApexRendering.queries(file).joined(separator: " ¦ ") == line[1], "\(line[0])")
    let anonymous = ApexFile(Array(line[0].utf8))
    let expected = line.count > 2 ? line[2] : line[1]
    #expect(
      ApexRendering.queries(anonymous).joined(separator: " ¦ ") == expected,
      "anonymous: \(line[0])"
    )
  }

  /// Sentences and other texts that only start with Select.
  @Test(arguments: Fixtures.table("no-queries.tsv", beside: #filePath).map { $0[0] })
  func noQueries(_ code: String) {
    #expect(ApexFile(Array(code.utf8)).queries.isEmpty, "\(code)")
  }
}
