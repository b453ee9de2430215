import SOQLBuilder
import SOQLBuilderModels
import SOQLSyntax
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What other builders get wrong, one by one.
@Suite struct ClassicFailureTests {
  private func whereClause(_ condition: (Fields<Account>) -> RowCondition<Account>) -> String {
    let text = Query(Account.self) { a in Select { a.id } }.where { condition($0) }.text
    return String(text.dropFirst("SELECT Id FROM Account WHERE ".count))
  }

  private func problems(_ condition: (Fields<Account>) -> RowCondition<Account>) -> [String] {
    let query = Query(Account.self) { a in Select { a.id } }.where { condition($0) }
    #expect(!SyntaxTree(parsing: query.text).isWellFormed, "\(query.text)")
    #expect(throws: QueryError.self) { try query.checkedText() }
    return query.diagnostics().map(\.message)
  }

  @Test func trailingBackslash() {
    #expect(whereClause { $0.name == #"x\"# } == #"Name = 'x\\'"#)
  }

  @Test func windowsPath() {
    #expect(whereClause { $0.name == #"C:\temp"# } == #"Name = 'C:\\temp'"#)
  }

  @Test func escapedQuote() {
    #expect(
      whereClause { $0.name == #"\' OR Id != null"# } == #"Name = '\\\' OR Id != null'"#
    )
  }

  @Test func wildcardsOfUsers() {
    #expect(whereClause { $0.name.hasPrefix("100%_") } == #"Name LIKE '100\%\_%'"#)
    // As one character, the wildcard and its mark are not equal to the wildcard.
    #expect(
      whereClause { $0.name.contains("%\u{301}_\u{301}") } == "Name LIKE '%\\%\u{301}\\_\u{301}%'"
    )
    #expect(whereClause { $0.name.like("%\u{301}") } == "Name LIKE '%\u{301}'")
    // Elsewhere than after LIKE these escapes are errors.
    #expect(whereClause { $0.name == "100%_" } == "Name = '100%_'")
  }

  @Test func emptyLists() {
    #expect(whereClause { $0.id.in([]) } == "Id = NULL")
    #expect(whereClause { !$0.id.in([]) } == "NOT Id = NULL")
    #expect(whereClause { $0.id.notIn([]) } == "Id != NULL")
  }

  @Test func emptySets() {
    func text(_ condition: (Fields<Contact>) -> RowCondition<Contact>) -> String {
      let text = Query(Contact.self) { c in Select { c.id } }.where { condition($0) }.text
      return String(text.dropFirst("SELECT Id FROM Contact WHERE ".count))
    }
    #expect(text { $0.interests.includes(anyOf: []) } == "Id = NULL")
    #expect(text { $0.interests.excludes(anyOf: []) } == "Id != NULL")
    #expect(
      text { !$0.interests.includes() || $0.email == "x" } == "(NOT Id = NULL) OR Email = 'x'"
    )
  }

  @Test func deepConditions() {
    #expect(
      problems { a in
        (0..<100_000).reduce(a.name == "x") { condition, _ in !condition }
      } == ["conditions nest too deep"]
    )
    let query = Query(Account.self) { a in
      Select { a.id }
      Where {
        (0..<99).reduce(a.name == "x") { condition, round in
          round % 2 == 0 ? condition && a.type == "y" : !condition
        }
        (0..<1_000).reduce(a.name == "x") { condition, _ in condition || a.type == "y" }
      }
    }
    #expect(query.diagnostics().isEmpty)
  }

  @Test func sortStrings() throws {
    let allowed = ["Name", "Owner.Name"]
    for text in ["Name, Id", "Name;", "Name desc, Id", "Name desc desc", "Id", "", " ", "(Name)"] {
      #expect(throws: NameError.self, "\(text)") {
        try Ordering<Account>(validating: text, among: allowed)
      }
    }
    let ordering = try Ordering<Account>(validating: "owner.name DESC nulls Last", among: allowed)
    let query = Query(Account.self) { a in
      Select { a.id }
      OrderBy(ordering)
    }
    #expect(query.text == "SELECT Id FROM Account ORDER BY Owner.Name DESC NULLS LAST")
  }

  @Test func numbers() {
    #expect(whereClause { $0.score == 1e22 } == "Score__c = 10000000000000000000000")
    #expect(whereClause { $0.score == -1.5e-7 } == "Score__c = -0.00000015")
    #expect(whereClause { $0.score == -0.0 } == "Score__c = 0")
    #expect(problems { $0.score == .nan } == ["nan is no number that SOQL can write"])
    #expect(problems { $0.score > .infinity } == ["inf is no number that SOQL can write"])
    #expect(problems { $0.rank > Decimal.nan } == ["NaN is no number that SOQL can write"])
  }

  @Test func dates() {
    #expect(problems { $0.founded == SOQLDate(2024, 2, 30) } == ["month 2 of 2024 has 29 days"])
    #expect(
      problems { $0.founded == SOQLDate(1699, 1, 1) } == ["dates go from 1700-01-01 to 4000-12-31"]
    )
    #expect(problems { $0.createdDate > Date.distantFuture.addingTimeInterval(1e13) }.count == 1)
    #expect(problems { $0.createdDate > Date(timeIntervalSince1970: .nan) }.count == 1)
    #expect(problems { $0.opens > SOQLTime(24, 0) } == ["hours go from 0 to 23"])
    #expect(
      problems { $0.createdDate > .lastNDays(0) } == ["the count of LAST_N_DAYS must be 1 or more"]
    )
  }

  @Test func textsThatCannotBeSaid() {
    #expect(problems { $0.name == "a\0b" } == ["a text cannot hold U+0000"])
    #expect(problems { $0.name.like("") } == ["a pattern after LIKE may not be empty"])
    let contacts = Query(Contact.self) { c in
      Select { c.id }
      Where { c.interests.includes(["a;b"]) }
    }
    #expect(
      contacts.diagnostics().map(\.message) == [
        "a value of a multi-select picklist cannot hold ';'"
      ]
    )
  }

  @Test func limits() {
    let query = Query(Account.self) { a in
      Select { a.id }
      Limit(-1)
    }
    #expect(query.diagnostics().map(\.message) == ["the number of limit is negative"])
    let twice = Query(Account.self) { a in
      Select { a.id }
      Limit(1)
      Limit(2)
    }
    #expect(twice.diagnostics().map(\.message) == ["a query has one 'Limit'"])
  }

  @Test func names() throws {
    let hostile = [
      "Name, Id", "Name FROM Account", "Name--", "Name'", "a b", "a..b", ".a", "a.", "1a", "_a",
      "a_",
      "é", "a\u{0}", "COUNT()", "Name\n", "FROM", "SELECT", "NULL", "a.b.c.d.e.f.g", "", "a%b",
    ]
    for text in hostile {
      #expect(throws: NameError.self, "\(text)") { try FieldName(validating: text) }
      #expect(throws: NameError.self, "\(text)") { try SObjectName(validating: text) }
      #expect(throws: NameError.self, "\(text)") {
        try FieldName(validating: text, among: ["Name", text])
      }
    }
    #expect(throws: NameError.self) { try SObjectName(validating: "a.b") }
    #expect(throws: NameError.self) { try FieldName(validating: "Phone", among: ["Name"]) }
    #expect(throws: NameError.self) {
      try FieldName(validating: "Nmae", of: "Account", in: .bundled)
    }
    #expect(throws: NameError.self) { try SObjectName(validating: "Acount", in: .bundled) }
    #expect(try FieldName(validating: "owner.NAME", among: ["Owner.Name"]).path == "Owner.Name")
    #expect(
      try FieldName(validating: "Owner.Name", of: "Account", in: .bundled).path == "Owner.Name"
    )
    let name = try FieldName(validating: "Site__r.Name")
    let query = Query.from(try SObjectName(validating: "Visit__c")) { v in
      Select { v[name] }
      Where {
        v[name] == "x" || v[name] > 5
        v[name].includes(["a", "b"])
        v[name].in(["x", nil, 2.5])
      }
    }
    #expect(
      query.text == "SELECT Site__r.Name FROM Visit__c "
        + "WHERE (Site__r.Name = 'x' OR Site__r.Name > 5) AND Site__r.Name INCLUDES ('a;b') "
        + "AND Site__r.Name IN ('x', NULL, 2.5)"
    )
  }
}
