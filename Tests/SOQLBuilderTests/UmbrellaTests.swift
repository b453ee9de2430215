import SOQL
import SOQLBuilderModels
import Testing

/// All names of the library can be used beside one another.
@Suite struct UmbrellaTests {
  private func isNamed(_ a: Fields<Account>) -> RowCondition<Account> { a.name.isNotNull }

  @Test func oneImportDoes() throws {
    let query = Query(Account.self) { a in
      Select { a.id }
      Where { isNamed(a) }
      Limit(5)
    }
    let tree = SyntaxTree(parsing: query.text)
    #expect(try tree.formatted(FormatOptions()) == query.text + "\n")
    #expect(Validator(schema: Schema.bundled).diagnostics(of: tree).isEmpty)
    let condition: Condition? = tree.statement.whereCondition
    #expect(condition?.syntax.text == "Name != NULL")
    let object: ObjectName? = tree.statement.fromClause?.object
    #expect(object?.name == "Account")
  }
}
