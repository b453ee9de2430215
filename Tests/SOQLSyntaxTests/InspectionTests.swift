import SOQLSyntax
import SOQLTestSupport
import Testing

/// What a query says of itself: clauses, objects, fields, columns and fingerprint.
@Suite struct InspectionTests {
  @Test func clausesInOrder() {
    let text =
      "SELECT Id FROM A USING SCOPE mine WHERE B = 1 WITH UserId = '1' WITH USER_MODE GROUP BY Id "
      + "HAVING COUNT(Id) > 1 ORDER BY Id LIMIT 1 OFFSET 2 FOR VIEW UPDATE VIEWSTAT ALL ROWS"
    let clauses = SyntaxTree(parsing: text).statement.clauses
    #expect(
      clauses == [
        .select, .from, .using, .where, .with, .groupBy, .having, .orderBy, .limit, .offset,
        .forView, .update, .allRows,
      ]
    )
  }

  @Test func objectsWithTheirRoles() {
    let text =
      "SELECT Id, (SELECT Id FROM Contacts), TYPEOF What WHEN Lead THEN Name END "
      + "FROM Account a, a.Owner o WHERE Id IN (SELECT AccountId FROM Opportunity) "
      + "AND Name IN :[SELECT Name FROM Hidden__c]"
    let objects = SyntaxTree(parsing: text).statement.objects
    #expect(
      objects.map { "\($0.name) \($0.role)" } == [
        "Contacts childRelationship", "Lead typeOfBranch", "Account queried", "a.Owner related",
        "Opportunity semiJoin",
      ]
    )
  }

  @Test func fieldsWithTheirClauses() {
    let text =
      "SELECT a.Id, SUM(Amount) s, (SELECT Contacts.Email FROM Contacts WHERE Phone != NULL), "
      + "TYPEOF What WHEN Lead THEN Company ELSE Name END FROM Account a, a.Owner o "
      + "WHERE DISTANCE(Place__c, GEOLOCATION(1, 2), 'mi') < 1 AND Id IN (SELECT AccountId FROM Case) "
      + "AND o.Name = :account.Name WITH DATA CATEGORY Geo__c AT x__c "
      + "GROUP BY a.Id HAVING SUM(Amount) > 1 ORDER BY a.Parent.Name"
    let fields = SyntaxTree(parsing: text).statement.fields
    let found = fields.map { field in
      "\(field.object ?? "?") \(field.path.joined(separator: ".")) \(field.clause)"
    }
    #expect(
      found == [
        "Account Id select", "Account Amount select", "Contacts Email select",
        "Contacts Phone where", "Account What.Company select", "Account What.Name select",
        "Account Place__c where", "Account Id where", "Case AccountId select", "a.Owner Name where",
        "Account Id groupBy", "Account Amount having", "Account Parent.Name orderBy",
      ]
    )
  }

  @Test(arguments: Fixtures.table("columns.tsv", beside: #filePath))
  func columnsOfTheResult(_ row: [String]) {
    let columns = SyntaxTree(parsing: row[0]).statement.resultColumns
    let names = columns.map { column in
      if case .fields(let word) = column.kind { return "\(column.name)*\(word)" }
      return column.name
    }
    #expect(names.joined(separator: " ") == row[1])
  }

  @Test(arguments: Fixtures.table("fingerprints.tsv", beside: #filePath))
  func fingerprints(_ row: [String]) {
    let one = SyntaxTree(parsing: row[1]).fingerprint
    let other = SyntaxTree(parsing: row[2]).fingerprint
    #expect(one != nil && other != nil)
    #expect((one == other) == (row[0] == "same"))
  }

  @Test func fingerprintsAreStable() {
    let tree = SyntaxTree(parsing: "SELECT Id FROM Account WHERE Name = 'a'")
    #expect(tree.fingerprint?.description == "834ae5bc0730bb16")
    #expect(SyntaxTree(parsing: "SELECT Id FROM").fingerprint == nil)
  }
}

/// Inspection of queries with mistakes: what is there is told, and nothing traps.
@Suite struct BrokenInspectionTests {
  @Test func mutilatedQueriesAreInspected() {
    var random = SeededGenerator(seed: 11)
    let queries = Fixtures.acceptedQueries.map { $0[1] }
    for _ in 0..<2_000 {
      var bytes = Array(random.pick(queries).utf8)
      for _ in 0..<3 where !bytes.isEmpty {
        let index = Int.random(in: bytes.indices, using: &random)
        if random.chance(50) {
          bytes.remove(at: index)
        } else {
          bytes.insert(random.pick(Array("()',:/*-AS 1".utf8)), at: index)
        }
      }
      let tree = SyntaxTree(parsing: bytes)
      let statement = tree.statement
      _ = statement.clauses
      _ = statement.objects
      _ = statement.fields
      _ = statement.resultColumns
      #expect((tree.fingerprint == nil) == !tree.isWellFormed, "seed \(random.seed)")
      #expect(tree.strippingComments().source.count <= bytes.count + 8, "seed \(random.seed)")
      if !tree.isWellFormed {
        #expect(throws: EditError.self) { try statement.settingLimit(1) }
      }
    }
  }
}
