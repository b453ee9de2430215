import SOQLBuilder
import SOQLSyntax
import Testing

@Suite struct TemplateTests {
  /// What is wrong with a template, or its text.
  private func result(_ template: SOQLTemplate) -> String {
    do {
      return try TextQuery(template).text
    } catch {
      return error.diagnostics[0].message
    }
  }

  @Test func valuesBecomeLiterals() {
    let name = #"O'Neil\"#
    #expect(
      result("SELECT Id FROM Account WHERE Name = \(name) AND X__c IN \([1, 2]) LIMIT \(5)")
        == #"SELECT Id FROM Account WHERE Name = 'O\'Neil\\' AND X__c IN (1, 2) LIMIT 5"#
    )
    #expect(
      result("SELECT Id FROM Account WHERE A__c = \(CalendarDate(2024, 1, 31)) AND B__c = \(true)")
        == "SELECT Id FROM Account WHERE A__c = 2024-01-31 AND B__c = TRUE"
    )
    #expect(
      result("SELECT Id FROM Account WHERE Name LIKE \(LikePattern.prefix("a%"))")
        == #"SELECT Id FROM Account WHERE Name LIKE 'a\%%'"#
    )
  }

  @Test func holesElsewhereAreRefused() {
    let text = "x"
    let quoted = "a value stands in quotes; it brings its own"
    let misplaced = "a value stands where the query takes none"
    #expect(result("SELECT Id FROM Account WHERE Name = '\(text)'") == quoted)
    #expect(result("SELECT Id FROM Account WHERE Name LIKE '%\(text)%'") == quoted)
    #expect(result("SELECT Id FROM Account WHERE N__c = '\(5)'") == quoted)
    #expect(result("SELECT \(text) FROM Account") == misplaced)
    #expect(result("SELECT Id FROM \(text)") == misplaced)
    #expect(result("SELECT Id FROM Account ORDER BY \(text)") == misplaced)
    #expect(result("SELECT Id FROM Account WHERE N__c = -\(5)") == misplaced)
    #expect(result("SELECT Id FROM Account WHERE N__c = 1\(5)") == misplaced)
    #expect(result("SELECT Id FROM Account WHERE N__c = \(5)1") == misplaced)
    #expect(result("SELECT Id FROM Account WHERE D__c = LAST_N_DAYS:\(5)") == misplaced)
    #expect(result("SELECT Id FROM Account WHERE Name = 'a' // \(text)") == misplaced)
    #expect(
      result("SELECT Id FROM Account WHERE FORMULA(\("a + b")) > 5")
        == "a value may not be the text of FORMULA"
    )
  }

  @Test func mistakesOfTheTextAreNamed() {
    #expect(
      result("SELECT Id FROM Account WHERE Name == \("x") AND Type = \("y")")
        == "SOQL has no '=='"
    )
    #expect(
      result("SELECT Id FROM Account WERE Name = \("x")")
        == "expected an alias, the next clause or the end of the query, found 'WERE'"
    )
  }

  @Test func valuesOfAnotherMeaningAreRefused() {
    #expect(
      result("SELECT Id FROM Account WHERE Name LIKE \("a%")")
        == "a text stands after LIKE, where its wildcards would count; use a LikePattern"
    )
    #expect(
      result("SELECT Id FROM Account WHERE Name = \(LikePattern.prefix("a"))")
        == "a pattern stands elsewhere than after LIKE"
    )
    #expect(
      result("SELECT Id FROM Account WHERE T__c INCLUDES (\("a;b"))")
        == "a text with ';' would be read as several values; use a MultiPicklist"
    )
    #expect(
      result("SELECT Id FROM Account WHERE Id IN \([String]())")
        == "an empty list has no text; a template cannot say what it means"
    )
  }

  @Test func checkedNamesMayStandInTemplates() throws {
    let object = try SObjectName(validating: "Account")
    let field = try FieldName(validating: "Owner.Name")
    #expect(
      result("SELECT \(field) FROM \(object) WHERE \(field) = \("x")")
        == "SELECT Owner.Name FROM Account WHERE Owner.Name = 'x'"
    )
  }

  @Test func wholeQueriesMayBeUnchecked() throws {
    let query = try TextQuery.unchecked(
      "SELECT Id FROM Account WHERE Name = 'x' AND N__c = NULL LIMIT 5"
    )
    #expect(query.redactedText == "SELECT Id FROM Account WHERE Name = ? AND N__c = NULL LIMIT ?")
    #expect(throws: QueryError.self) { try TextQuery.unchecked("SELECT Id FROM Account WHERE") }
    #expect(try query.checkedText() == query.text)
  }
}
