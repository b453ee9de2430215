import SOQLLint
import SOQLSchema
import SOQLSyntax
import SOQLTestSupport
import Testing

/// What people asked of other tools that read SOQL in Apex: what must pass, and what must be reported.
@Suite struct RequestTests {
  /// The findings of some families and rules in code of a class, by rule, with what they point at.
  private func findings(
    _ rules: [String],
    _ code: String,
    version: Int = 60
  ) throws -> [String] {
    var options = LintOptions()
    options.rules = RuleSelection(
      RuleCatalogue.rules.filter { rule in rules.contains { rule.id.hasPrefix($0) } }
    )
    let context = FileContext(schema: .bundled, apiVersion: try #require(APIVersion(version)))
    let source = Array(code.utf8)
    return Linter(options).lint(source, path: "Example.cls", in: context).findings.map {
      "\($0.rule.id) \(String(decoding: source[$0.range], as: UTF8.self))"
    }
  }

  /// The findings in statements of a method.
  private func findings(_ rules: [String], inMethod statements: String) throws -> [String] {
    try findings(
      rules,
      "public class Example {\n  void run(Account given) {\n\(statements)\n  }\n}\n"
    )
  }

  @Test(arguments: [
    "SELECT Id, Type FROM Group WHERE Type = 'Queue'", "SELECT Id, OrderNumber FROM Order",
    "SELECT Group.Name FROM GroupMember", "SELECT Order.Status FROM OrderItem",
    "SELECT Id, (SELECT Id FROM Orders) FROM Account", "SELECT Parent.Status FROM CaseComment",
  ])
  func objectsWhoseNamesAreKeywordsAreAccepted(_ query: String) throws {
    #expect(try findings(["SYN", "SCH"], inMethod: "Object o = [\(query)];").isEmpty)
    #expect(try findings(["SYN", "SCH"], inMethod: "Database.query('\(escaped(query))');").isEmpty)
  }

  @Test(arguments: [
    "CreatedDate > 2024-02-29T10:15:30.123456Z", "CloseDate = NEXT_N_DAYS: 21",
    "CloseDate <= LAST_N_MONTHS:3", "CreatedDate >= YESTERDAY", "Amount > 1500.25", "Amount = -.5",
    "CreatedDate < 2024-02-29T10:15:30+01:00", "Amount > EUR500.25",
  ])
  func literalsOfEveryKindAreAccepted(_ condition: String) throws {
    let query = "SELECT Id FROM Opportunity WHERE \(condition)"
    #expect(try findings(["SYN", "SCH"], inMethod: "Object o = [\(query)];").isEmpty)
    #expect(try findings(["SYN", "SCH"], inMethod: "Database.query('\(query)');").isEmpty)
  }

  @Test func timesAreAccepted() throws {
    let query = "SELECT Id FROM BusinessHours WHERE MondayStartTime >= 08:30:00.000Z"
    #expect(try findings(["SYN", "SCH"], inMethod: "Object o = [\(query)];").isEmpty)
  }

  @Test(arguments: [
    "SELECT HOUR_IN_DAY(convertTimezone(CreatedDate)) h, COUNT(Id) FROM Opportunity"
      + " GROUP BY HOUR_IN_DAY(convertTimezone(CreatedDate))",
    "SELECT CALENDAR_YEAR(CloseDate), SUM(Amount) FROM Opportunity GROUP BY CALENDAR_YEAR(CloseDate)",
    "SELECT convertCurrency(Amount) FROM Opportunity",
    "SELECT FORMAT(convertCurrency(Amount)) shown, FORMAT(CloseDate) FROM Opportunity",
    "SELECT FORMAT(MIN(CloseDate)) earliest FROM Opportunity",
    "SELECT toLabel(StageName) stage FROM Opportunity WHERE CALENDAR_MONTH(CreatedDate) = 3",
  ])
  func functionsAndNestedOnesAreAccepted(_ query: String) throws {
    #expect(try findings(["SYN", "SCH"], inMethod: "Object o = [\(query)];").isEmpty)
  }

  @Test(arguments: [
    "SELECT Id, (SELECT TYPEOF What WHEN Account THEN Phone ELSE Name END FROM Tasks) FROM Contact",
    "SELECT Id, (SELECT LastName, (SELECT Subject FROM Cases) FROM Contacts) FROM Account",
    "SELECT a.Id, a.Owner.Name FROM Account a WHERE a.Name != NULL ORDER BY a.Name",
    "SELECT c.Id, a.Name FROM Contact c, c.Account a, a.Owner o WHERE o.IsActive = TRUE",
    "SELECT COUNT(Id) total, a.Industry field FROM Account a GROUP BY a.Industry",
  ])
  func subqueriesAndAliasesAreAccepted(_ query: String) throws {
    // Children of children can be queried in Apex from version 61 on.
    let code = "public class Example { Object o = [\(query)]; }"
    #expect(try findings(["SYN", "SCH"], code, version: 61).isEmpty)
  }

  @Test(arguments: [
    "Name = :given.Name.trim().toLowerCase()", "CreatedDate > :Date.today().addDays(-30)",
    "Id IN :new Map<Id, Account>(rows).keySet()", "Id IN :new List<Id>{ rows[0].Id, given.Id }",
    "OwnerId = :UserInfo.getUserId() AND Name LIKE :('%' + given.Name + '%')",
    "Name IN :names.get(']')", "Name = :(given == null ? 'a' : given.Name)",
    "Id IN :[SELECT Id FROM Account WHERE Name = :given.Name]", "Id = :(Id) row.get('Id')",
  ])
  func bindsMayCallMethods(_ condition: String) throws {
    let query = "[SELECT Id FROM Account WHERE \(condition) LIMIT :Limits.getLimitQueryRows() - 1]"
    #expect(try findings(["SYN", "SCH"], inMethod: "Object o = \(query);").isEmpty)
  }

  @Test(arguments: [
    "private static final String NAMES = 'Id, Name'; public void run() {"
      + " Database.query('SELECT ' + NAMES + ' FROM Account'); }",
    "public void run(String name) { Database.query('SELECT Id FROM Account WHERE Name = :name'); }",
    "public void run(Id parent, Integer count) {"
      + " Database.query('SELECT Id FROM Contact WHERE AccountId = \\'' + parent + '\\' LIMIT ' + count); }",
    "public void run(String given) { String name = String.escapeSingleQuotes(given);"
      + " Database.query('SELECT Id FROM Account WHERE Name = \\'' + name + '\\''); }",
    "public void run() { String order = flag ? 'ASC' : 'DESC';"
      + " Database.query('SELECT Id FROM Account ORDER BY Name ' + order); }",
    "public void run(Schema.SObjectType type) { Database.query('SELECT Id FROM ' + type); }",
  ])
  func constantsBindsAndTypesAreNoInjection(_ member: String) throws {
    #expect(try findings(["SEC403"], "public class Example { \(member) }").isEmpty)
  }

  @Test func textFromOutsideIsAnInjection() throws {
    let body =
      "String q = 'SELECT Id FROM Account WHERE Name = \\'';"
      + " q += given + '\\''; return Database.query(q);"
    let code =
      "public class Example { @AuraEnabled public static Object run(String given) { \(body) } }"
    #expect(try findings(["SEC403"], code) == ["SEC403 given"])
  }

  @Test func customMetadataNeedsNoAccessMode() throws {
    let query = "SELECT Id FROM Setting__mdt"
    #expect(try findings(["SEC401"], inMethod: "Object o = [\(query)];").isEmpty)
    #expect(try findings(["SEC401"], inMethod: "Object o = Database.query('\(query)');").isEmpty)
  }

  @Test func queriesInTextNeedAnAccessMode() throws {
    let query = "Database.query('SELECT Id FROM Account LIMIT 5'"
    #expect(try findings(["SEC401"], inMethod: "Object o = \(query));") == ["SEC401 query"])
    #expect(
      try findings(["SEC401"], inMethod: "Object o = \(query), AccessLevel.USER_MODE);").isEmpty
    )
  }

  @Test func locatorsOfBracketedQueriesAreReportedOnce() throws {
    let query = "Object o = Database.getQueryLocator([SELECT Id FROM Account"
    #expect(try findings(["SEC401"], inMethod: "\(query)]);") == ["SEC401 Account"])
    #expect(try findings(["SEC401"], inMethod: "\(query) WITH USER_MODE]);").isEmpty)
  }

  @Test(arguments: [
    "for (Contact c : [SELECT Id FROM Contact WHERE AccountId = :given.Id]) { c.LastName = 'x'; }",
    "for (List<Contact> some : [SELECT Id FROM Contact]) { update some; }",
    "for (Account a : rows) { } Account b = [SELECT Id FROM Account LIMIT 1];",
    "for (Contact c : Database.query('SELECT Id FROM Contact')) { c.LastName = 'x'; }",
  ])
  func theHeaderOfALoopRunsOnce(_ statements: String) throws {
    #expect(try findings(["APX501", "PERF201"], inMethod: statements).isEmpty)
  }

  @Test func queriesOfCalledMethodsRunInTheLoop() throws {
    let code = """
      public class Example {
        void run(List<Account> rows) { for (Account a : rows) { count(a.Id); } }
        Integer count(Id parent) { return [SELECT COUNT() FROM Contact WHERE AccountId = :parent]; }
      }
      """
    #expect(try findings(["APX501"], code) == ["APX501 count"])
  }

  @Test(arguments: ["ABCDEFGHIJKLMNO", "Internationaliz", "012345678901234", "all lower cases"])
  func textsAsLongAsIdsAreNone(_ text: String) throws {
    let query = "[SELECT Id FROM Account WHERE Name = '\(text)']"
    #expect(try findings(["COR303", "SCH117"], inMethod: "Object o = \(query);").isEmpty)
  }

  @Test func idsAreReported() throws {
    let query = "[SELECT Id FROM Account WHERE OwnerId = '005D0000001bZZz']"
    #expect(
      try findings(["COR303"], inMethod: "Object o = \(query);") == ["COR303 '005D0000001bZZz'"]
    )
  }

  @Test(arguments: ["?.Name", " ?? given"])
  func aMissingRowIsProvidedFor(_ suffix: String) throws {
    let query = "[SELECT Name FROM Account WHERE Name = :given.Name LIMIT 1]"
    #expect(try findings(["APX502"], inMethod: "Account a = \(query)\(suffix);").isEmpty)
    #expect(try findings(["APX502"], inMethod: "Account a = \(query);").count == 1)
  }

  @Test func codeThatSpeaksOfTheToolingAPIMayBindInApex() throws {
    let code =
      "// calls the Tooling API\n Object o = helper.rows('SELECT Id FROM Account WHERE Name = :n');"
    #expect(try findings(["SYN", "SCH"], inMethod: code).isEmpty)
  }

  private func escaped(_ query: String) -> String { query.replacing("'", with: "\\'") }
}
