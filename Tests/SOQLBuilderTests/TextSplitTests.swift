import SOQLBuilder
import SOQLSyntax
import SOQLTestSupport
import Testing

@Suite struct TextSplitTests {
  private static func values(_ count: Int) -> String {
    (0..<count).map { "'name\($0)'" }.joined(separator: ", ")
  }

  /// The bytes between the brackets after the first IN.
  private func list(_ query: TextQuery) -> [String] {
    let text = query.text
    guard let start = text.range(of: " IN (")?.upperBound else { return [] }
    return text[start...].prefix { $0 != ")" }.split(separator: ",").map {
      String($0.drop { $0 == " " })
    }
  }

  /// Queries whose longest list after IN may be cut; what stands around it stays.
  @Test(arguments: [
    "SELECT Id FROM Account WHERE Name IN (@)",
    "select Id from Account where Name in (@) and Type != 'x'",
    "SELECT Id FROM Account WHERE (Name IN (@)) AND (Phone NOT IN ('1', '2') AND Type = 'y')",
    "SELECT Id FROM Account WHERE Type IN ('a', 'b') AND (Name IN (@)) USING_",
    "SELECT Id, (SELECT Id FROM Contacts ORDER BY Name LIMIT 5) FROM Account WHERE Name IN (@)",
    "SELECT TYPEOF Owner WHEN User THEN Name END FROM Account WHERE Name IN (@) FOR VIEW",
    "SELECT Id FROM Account WHERE Name IN (@) AND Id IN (SELECT AccountId FROM Contact)",
  ])
  func partsAreShortAndHoldEachValueOnce(_ pattern: String) throws {
    let pattern = pattern.replacing(" USING_", with: "")
    let query = try TextQuery.unchecked(pattern.replacing("@", with: Self.values(400)))
    let parts = try query.split(maximumLength: 1_000)
    #expect(parts.count > 4)
    var found: [String] = []
    for part in parts {
      #expect(part.text.utf8.count <= 1_000)
      let pieces = pattern.split(separator: "@", omittingEmptySubsequences: false)
      #expect(part.text.hasPrefix(pieces[0]) && part.text.hasSuffix(pieces[1]))
      let inner = part.text.dropFirst(pieces[0].count).dropLast(pieces[1].count)
      found += inner.split(separator: ", ").map(String.init)
    }
    #expect(found.joined(separator: ", ") == Self.values(400))
  }

  @Test func aShortQueryStaysWhole() throws {
    let query = try TextQuery.unchecked("SELECT COUNT() FROM Account LIMIT 5")
    #expect(try query.split(maximumLength: 100).map(\.text) == [query.text])
  }

  /// Queries whose rows depend on one another, or that have no list that all rows must be in.
  @Test(arguments: [
    "SELECT COUNT() FROM Account WHERE Name IN (@)",
    "SELECT COUNT(Id) FROM Account WHERE Name IN (@)",
    "SELECT Name FROM Account WHERE Name IN (@) GROUP BY Name",
    "SELECT Id FROM Account WHERE Name IN (@) ORDER BY Name",
    "SELECT Id FROM Account WHERE Name IN (@) LIMIT 5",
    "SELECT Id FROM Account WHERE Name IN (@) OFFSET 5",
    "SELECT Id FROM Account WHERE Name NOT IN (@)",
    "SELECT Id FROM Account WHERE NOT Name IN (@)",
    "SELECT Id FROM Account WHERE Name IN (@) OR Type = 'x'",
    "SELECT Id FROM Account WHERE Id IN (SELECT AccountId FROM Contact WHERE Name IN (@))",
    "SELECT Id, (SELECT Id FROM Contacts WHERE Name IN (@)) FROM Account",
    "SELECT Id FROM Account WHERE Tags__c INCLUDES (@)",
  ])
  func whatCannotBeSplitIsRefused(_ pattern: String) throws {
    let query = try TextQuery.unchecked(pattern.replacing("@", with: Self.values(100)))
    #expect(throws: SplitError.self) { try query.split(maximumLength: 500) }
  }

  /// Values of which two may be the same to the server are never in different parts.
  @Test(arguments: [
    ["'Acme'", "'ACME'", "'acme '", "'b'"],
    ["'001000000000001'", "'001000000000001AAA'", "'b'"],
    ["'It\\'s'", "'it\\u0027S'", "'b'"],
    ["1.0", "1", "1.00", "2"],
  ])
  func valuesThatMayBeEqualStayTogether(_ values: [String]) throws {
    let text = "SELECT Id FROM A WHERE B IN (\(values.joined(separator: ", ")))"
    let parts = try TextQuery.unchecked(text).split(maximumLength: text.utf8.count - 1)
    let lists = parts.map(list)
    #expect(lists.count == 2)
    // What was cut off is the last value; the others, once each, are in the other part.
    #expect(lists[1] == [values[values.count - 1]])
  }

  /// Values of which only the server knows what they are equal to.
  @Test(arguments: ["TODAY, YESTERDAY, 2020-01-01", "USD5, 5, 6", "NULL, 'a', 'b'"])
  func whatMayBeEqualToAnythingIsNotCut(_ values: String) throws {
    let query = try TextQuery.unchecked("SELECT Id FROM A WHERE B IN (\(values))")
    #expect(throws: SplitError.self) { try query.split(maximumLength: query.text.utf8.count - 1) }
  }
}

extension String {
  /// Where another text stands first.
  fileprivate func range(of other: String) -> Range<String.Index>? {
    for start in indices where self[start...].hasPrefix(other) {
      return start..<index(start, offsetBy: other.count)
    }
    return nil
  }
}
