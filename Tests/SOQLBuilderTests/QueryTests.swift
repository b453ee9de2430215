import SOQLBuilder
import SOQLBuilderModels
import SOQLSyntax
import Testing

/// The text of queries, entry point by entry point; each parses and is valid.
@Suite struct QueryTests {
  static let tables = [
    ("select", selectRows()), ("values", valueRows()), ("conditions", conditionRows()),
    ("groups", groupRows()), ("clauses", clauseRows()), ("blocks", blockRows()),
  ]

  @Test(arguments: tables.map(\.0))
  func haveTheirText(_ table: String) {
    for row in QueryTests.tables.first(where: { $0.0 == table })?.1 ?? [] {
      #expect(row.query.text(channel: row.channel) == row.text)
      let found = Org.findings(row.query, row.channel)
      #expect(found.isEmpty, "\(row.text): \(found.map(\.message))")
    }
  }

  /// Clauses of objects that have no model here: their text follows the grammar.
  @Test func rareClauses() {
    func tail(
      @QueryBuilder<Account, WholeQuery> _ body: (Fields<Account>) -> Clauses<Account, WholeQuery>
    ) -> String {
      let clauses = Clauses<Account, WholeQuery>(body)
      let query = Query(Account.self) { a in
        Select { a.id }
        clauses
      }
      #expect(SyntaxTree(parsing: query.text).isWellFormed, "\(query.text)")
      return String(query.text.dropFirst("SELECT Id FROM Account ".count))
    }
    #expect(
      tail { _ in
        With(category: "Geography__c", .below, "USA__c")
        With(category: "Product__c", .at, anyOf: "A__c", "B__c")
      } == "WITH DATA CATEGORY Geography__c BELOW USA__c AND Product__c AT (A__c, B__c)"
    )
    #expect(
      tail { _ in With.recordVisibilityContext(maxDescriptorPerRecord: 5, supportsDomains: true) }
        == "WITH RecordVisibilityContext (maxDescriptorPerRecord = 5, supportsDomains = TRUE)"
    )
    if let user = RecordID<User>("005000000000001") {
      #expect(tail { _ in With(userID: user) } == "WITH UserId = '005000000000001AAA'")
    }
    #expect(
      tail { _ in
        For(.view)
        For(.reference)
        Update(.tracking, .viewStat)
      } == "FOR VIEW, REFERENCE UPDATE TRACKING, VIEWSTAT"
    )
  }

  @Test func valuesAreHiddenInLogs() {
    let query = Query(Account.self) { a in
      Select { a.id }
      Where {
        a.name == "secret"
        a.phone.isNull
        a.type.in(["x", "y"])
      }
      Limit(5)
    }
    #expect(
      query.redactedText
        == "SELECT Id FROM Account WHERE Name = ? AND Phone = NULL AND Type IN (?, ?) LIMIT ?"
    )
  }

  @Test func modelsThatAreWrongAreNoSyntax() {
    enum Odd: SObject {
      static let apiName: StaticString = "Account"
      static let members = Members()
      struct Members: Sendable {
        var name: Column<String, Use.All> { Column("Name FROM User") }
      }
    }
    let query = Query(Odd.self) { o in Select { o.name } }
    #expect(query.diagnostics().map(\.message) == ["'Name FROM User' is no name"])
    #expect(!SyntaxTree(parsing: query.text).isWellFormed)
  }

  @Test func groupsHaveNoCount() {
    let query = Query(Opportunity.self) { o in
      Select { o.stageName }
      GroupBy(o.stageName)
    }
    #expect(
      query.countQuery.diagnostics().map(\.message) == ["SOQL cannot count the groups of a query"]
    )
  }

  @Test func thereAreEnough() {
    #expect(QueryTests.tables.map(\.1.count).reduce(0, +) >= 60)
  }
}
