import SOQLLint
import SOQLSchema
import SOQLSyntax
import SOQLTestSupport
import Testing

/// What the code round a query changes for rules on queries.
@Suite struct RuleInCodeTests {
  private let org = Schema.load([Fixtures.folder(beside: #filePath) + "/rule-org.schema"]).schema

  private func findings(_ id: String, _ code: String) throws -> [Diagnostic] {
    var options = LintOptions()
    options.rules = [try #require(RuleCatalogue.rules.first { $0.id == id })]
    return Linter(options, schema: org).lint(Array(code.utf8), path: "A.cls").findings
  }

  @Test func fieldsFunctionsAreListed() throws {
    let marked = MarkedText(
      "class A { Object a = [SELECT «FIELDS(STANDARD)», AccountId FROM Contact]; }"
    )
    let found = try findings("COR309", marked.text)
    #expect(found.map(\.range) == [marked.range])
    let fix = try #require(found.first?.fixes.first)
    let fixed = String(decoding: fix.applied(to: Array(marked.text.utf8)), as: UTF8.self)
    let list = "Id, LastName, AssistantName, Birthdate, AccountId"
    #expect(fixed == "class A { Object a = [SELECT \(list) FROM Contact]; }")
    #expect(!fix.isSafe)
  }

  @Test func testsMayWriteIds() throws {
    let body = "class A { Object a = [SELECT Id FROM Account WHERE OwnerId = '005D0000001bZZz']; }"
    #expect(try findings("COR303", body).count == 1)
    #expect(try findings("COR303", "@IsTest " + body).isEmpty)
  }

  @Test func locatorsReadMoreRows() throws {
    let query = "[SELECT Id FROM Account LIMIT 100000]"
    #expect(try findings("COR311", "class A { Object a = \(query); }").count == 1)
    let locator = "class A { Object a() { return Database.getQueryLocator(\(query)); } }"
    #expect(try findings("COR311", locator).isEmpty)
  }

  @Test func whatMayBeAddedIsNotMissing() throws {
    let start = "class A { void a() { String q = 'SELECT Id FROM Account a LIMIT 5 OFFSET 5';"
    let open = start + " q += more; Database.query(q); } }"
    #expect(try findings("COR301", open).isEmpty)
    #expect(try findings("STY608", open).isEmpty)
    #expect(try findings("COR301", start + " Database.query(q); } }").count == 1)
  }

  @Test func codeIsFormattedElsewhere() throws {
    #expect(try findings("STY610", "class A { Object a = [SELECT Id FROM Account]; }").isEmpty)
  }
}
