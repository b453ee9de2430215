import SOQLTestSupport
import Testing

@testable import SOQLSyntax

/// Edits of queries: the text after them, or why they are refused.
@Suite struct EditTests {
  @Test(arguments: Fixtures.table("edits.tsv", beside: #filePath))
  func edits(_ row: [String]) throws {
    let statement = SyntaxTree(parsing: row[2]).statement
    do {
      let text = try edit(statement, row[0], row[1])
      #expect(text == row[3])
    } catch let error as EditError {
      #expect(row[3].hasPrefix("!") && "!\(error)".hasPrefix(row[3]), "\(error)")
    }
  }

  private func edit(_ statement: SelectStatement, _ name: String, _ text: String) throws -> String {
    switch name {
    case "set": try statement.setting(text).tree.text
    case "remove":
      try statement.removing(try #require(Clause.allCases.first { $0.keyword == text })).tree.text
    case "field": try statement.addingField(text).tree.text
    case "first": try statement.addingField(text, at: 0).tree.text
    case "drop": try statement.removingField(text).tree.text
    case "and": try statement.addingCondition(text).tree.text
    case "cut":
      try statement.removing(comparisons(in: statement)[try #require(Int(text))]).tree.text
    case "value":
      try statement.replacing(try #require(literals(in: statement).first), with: text).tree.text
    case "strip": statement.tree.strippingComments().text
    default: try #require(nil, "no edit '\(name)'")
    }
  }

  private func comparisons(in statement: SelectStatement) -> [Condition] {
    func all(_ condition: Condition) -> [Condition] {
      switch condition {
      case .logical(_, let operands, _): operands.flatMap(all)
      case .not(let inner, _), .parenthesized(let inner, _): all(inner)
      case .comparison: [condition]
      }
    }
    return statement.whereCondition.map(all) ?? []
  }

  private func literals(in statement: SelectStatement) -> [Literal] {
    comparisons(in: statement).compactMap { condition in
      guard case .comparison(let comparison) = condition,
        case .literal(let literal) = comparison.value
      else { return nil }
      return literal
    }
  }

  @Test func parseChangeWriteBack() throws {
    let query = SyntaxTree(parsing: "SELECT Id FROM Account WHERE Rating = 'Hot'").statement
    let changed = try query.addingField("Name").addingCondition("IsDeleted = FALSE").settingLimit(5)
    #expect(
      changed.tree.text
        == "SELECT Id, Name FROM Account WHERE Rating = 'Hot' AND IsDeleted = FALSE LIMIT 5"
    )
    #expect(query.tree.text == "SELECT Id FROM Account WHERE Rating = 'Hot'")
    #expect(throws: EditError.self) { try query.settingLimit(-1) }
  }

  @Test func subqueriesAreEditedInPlace() throws {
    let text = "SELECT Id, (SELECT Id FROM Contacts) FROM Account WHERE Id IN (SELECT A FROM B)"
    let statement = SyntaxTree(parsing: text).statement
    guard case .childSubquery(let child) = statement.selectClause?.items[1].expression else {
      Issue.record("no subquery")
      return
    }
    let changed = try child.addingField("Email").addingCondition("Email != NULL").settingLimit(3)
    #expect(
      changed.tree.text
        == "SELECT Id, (SELECT Id, Email FROM Contacts WHERE Email != NULL LIMIT 3) "
        + "FROM Account WHERE Id IN (SELECT A FROM B)"
    )
    #expect(changed.text == "(SELECT Id, Email FROM Contacts WHERE Email != NULL LIMIT 3)")
  }

  @Test func partsOfOtherQueriesAreRefused() throws {
    let one = SyntaxTree(parsing: "SELECT Id FROM A WHERE B = 1").statement
    let other = SyntaxTree(parsing: "SELECT Id FROM A WHERE B = 1").statement
    #expect(throws: EditError.notFound("such condition")) {
      try one.removing(try #require(other.whereCondition))
    }
    #expect(throws: EditError.notFound("such literal")) {
      try one.replacing(try #require(literals(in: other).first), with: "2")
    }
  }

  @Test func fixesAreApplied() {
    let tree = SyntaxTree(parsing: "SELECT Id FROM A WHERE B IS NULL")
    #expect(tree.applying(tree.diagnostics[0].fixes[0]).text == "SELECT Id FROM A WHERE B = NULL")
  }
}
