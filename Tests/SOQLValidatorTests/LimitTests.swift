import SOQLSchema
import SOQLSyntax
import SOQLValidator
import Testing

/// Limits that take long queries to reach, at the limit and one beyond it.
@Suite struct LimitTests {
  private func checks(_ query: String, _ setting: String = "any") -> [String?] {
    Org.diagnostics(of: query, in: setting).filter { $0.severity == .error }.map(\.check)
  }

  @Test func textsInWhere() {
    func query(_ count: Int) -> String {
      "SELECT Id FROM Opportunity WHERE Name = '\(String(repeating: "é", count: count))'"
    }
    #expect(checks(query(4_000), "rest").isEmpty)
    #expect(checks(query(4_001), "rest") == ["S-LEN"])
    #expect(checks(query(4_001), "any").isEmpty)
  }

  @Test func lengthOfQueries() {
    func query(_ length: Int) -> String {
      let start = "SELECT Id FROM Opportunity WHERE Id != NULL"
      return start + String(repeating: " ", count: length - start.utf8.count - 8) + "LIMIT 10"
    }
    #expect(checks(query(100_000), "rest").isEmpty)
    #expect(checks(query(100_001), "rest") == ["Q-LEN"])
    #expect(checks(query(100_001), "apex").isEmpty)
  }

  @Test func parents() {
    func query(_ count: Int) -> String {
      let paths = (0..<count).map { "A\($0)__r.Name" }
      return "SELECT \(paths.joined(separator: ", ")) FROM Thing__q"
    }
    #expect(checks(query(55)).isEmpty)
    #expect(checks(query(56)) == ["F-RELS"])
  }

  @Test func subqueries() {
    func query(_ count: Int) -> String {
      let subqueries = (0..<count).map { "(SELECT Id FROM A\($0)__r)" }
      return "SELECT \(subqueries.joined(separator: ", ")) FROM Thing__q"
    }
    #expect(checks(query(20)).isEmpty)
    #expect(checks(query(21)) == ["SQ-COUNT"])
  }
}
