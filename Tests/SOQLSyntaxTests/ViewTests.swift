import SOQLSyntax
import Testing

@Suite struct ViewTests {
  private func statement(_ text: String) -> SelectStatement {
    SyntaxTree(parsing: text).statement
  }

  @Test func clausesAreFound() {
    let query = statement(
      """
      SELECT Id, Owner.Name n, COUNT(Id) FROM Contact c USING SCOPE mine WHERE Email != NULL
      WITH USER_MODE GROUP BY ROLLUP(Id) HAVING COUNT(Id) > 1 ORDER BY Id DESC NULLS FIRST, Name
      LIMIT 5 OFFSET :skip FOR VIEW UPDATE VIEWSTAT SET OPTIONS (a = 1) ALL ROWS
      """
    )
    #expect(query.selectClause?.items.map(\.alias) == [nil, "n", nil])
    #expect(query.selectClause?.isCountAll == false)
    #expect(query.fromClause?.object?.name == "Contact")
    #expect(query.fromClause?.items.first?.alias == "c")
    #expect(query.fromClause?.scope == "mine")
    #expect(query.withClauses.map(\.form) == [.userMode])
    #expect(query.groupByClause?.form == .rollup)
    #expect(query.groupByClause?.items.count == 1)
    #expect(query.havingCondition != nil)
    #expect(query.orderByClause?.items.map(\.isDescending) == [true, false])
    #expect(query.orderByClause?.items.map(\.nullsFirst) == [true, nil])
    #expect(query.limitClause?.count == 5)
    #expect(query.offsetClause?.bind?.variablePath == ["skip"])
    #expect(query.isForView && !query.isForReference && !query.isForUpdate && query.hasAllRows)
    #expect(query.updatesViewStat && !query.updatesTracking)
    #expect(query.setOptionsClause?.options.map(\.name) == ["a"])
  }

  @Test func pathsKnowTheRangesOfTheirSteps() throws {
    let query = statement("SELECT Account.Ownr.Name FROM Contact")
    guard case .field(let path) = try #require(query.selectClause?.items.first?.expression) else {
      Issue.record("no field")
      return
    }
    #expect(path.segments.map(\.name) == ["Account", "Ownr", "Name"])
    #expect(path.segments.map(\.range) == [7..<14, 15..<19, 20..<24])
  }

  @Test func conditionsNest() throws {
    let query = statement("SELECT Id FROM A WHERE B = 1 AND (NOT C IN ('x', :y)) AND D LIKE 'z'")
    guard case .logical(.and, let terms, _) = try #require(query.whereCondition) else {
      Issue.record("no AND")
      return
    }
    #expect(terms.count == 3)
    guard case .parenthesized(.not(.comparison(let comparison), _), _) = terms[1] else {
      Issue.record("no NOT in brackets")
      return
    }
    #expect(comparison.comparisonOperator == .in)
    guard case .list(let values, _) = try #require(comparison.value) else {
      Issue.record("no list")
      return
    }
    #expect(values.count == 2)
  }

  @Test func everySelectExpressionHasAView() {
    let query = statement(
      """
      SELECT Id, toLabel(A), DISTANCE(B, GEOLOCATION(1, 2), 'mi'), FIELDS(CUSTOM),
      (SELECT Id FROM Contacts), TYPEOF C WHEN D THEN E, F ELSE G END FROM H
      """
    )
    let kinds = query.selectClause?.items.compactMap(\.expression).map { expression in
      switch expression {
      case .field(let path): path.text
      case .function(let call): "\(call.name) of \(call.field?.text ?? "?")"
      case .distance(let call):
        "\(call.field?.text ?? "?") \(call.unit?.text ?? "?") \(call.coordinates.count)"
      case .fields(let word): word
      case .childSubquery(let child): child.fromClause?.object?.name ?? "?"
      case .typeOf(let type):
        type.branches.map { "\($0.object?.name ?? "else"):\($0.fields.count)" }.joined(
          separator: " "
        )
      }
    }
    #expect(kinds == ["Id", "toLabel of A", "B 'mi' 2", "CUSTOM", "Contacts", "D:2 else:1"])
  }

  @Test(
    arguments: [
      (":a", ["a"]), (": a.b.c", ["a", "b", "c"]), (":a()", nil), (":a[0]", nil), (":(a)", nil),
      (":a + b", nil), (":'x'", nil),
    ] as [(String, [String]?)]
  )
  func onlyPlainBindsHaveAPath(_ bind: String, _ path: [String]?) throws {
    let query = statement("SELECT Id FROM A WHERE B = \(bind)")
    guard case .comparison(let comparison) = try #require(query.whereCondition),
      case .bind(let found) = try #require(comparison.value)
    else {
      Issue.record("no bind")
      return
    }
    #expect(found.variablePath == path)
    #expect(found.expression == bind.drop { $0 == ":" || $0 == " " })
  }

  @Test func bindsShowTheirQueries() throws {
    let query = statement("SELECT Id FROM A WHERE B IN :new Set<Id>(f([SELECT Id FROM C LIMIT 1]))")
    guard case .comparison(let comparison) = try #require(query.whereCondition),
      case .bind(let bind) = try #require(comparison.value)
    else {
      Issue.record("no bind")
      return
    }
    #expect(bind.queries.compactMap(\.fromClause?.object?.name) == ["C"])
  }

  @Test func aBrokenQueryHasTheViewsOfItsGoodParts() {
    let query = statement("SELECT FROM Account WHERE = 1 LIMIT 5")
    #expect(query.fromClause?.object?.name == "Account")
    #expect(query.limitClause?.count == 5)
    #expect(query.isBroken)
  }
}
