import Foundation
import SOQLBuilder
import SOQLExecutor
import SOQLStandardModels
import SOQLTestOrg
import Testing

/// Rows of built queries, from an org on real sockets.
@Suite struct TypedQueryTests {
  private typealias Account = SOQLStandardModels.Account
  private typealias Opportunity = SOQLStandardModels.Opportunity

  @Test func tuplesWithChildrenOfManyPages() async throws {
    let query = Query<Account>.selecting { a in
      a.id
      a.name
      a.owner.name
      a.contacts.selecting { c in c.lastName }
    } clauses: { a in
      Where { a.name != "x" }
    }
    try await OrgConnection.with { test in
      test.org.results.register(query.text, rows: 5_000) { index, row in
        row["Id"] = .string(Self.id(index))
        row["Name"] = index % 2 == 0 ? "Account \(index)" : nil
        row["Owner"] = index == 0 ? nil : .parent(GivenRow("User") { $0["Name"] = "Ada" })
        row["Contacts"] =
          index == 7
          ? .children(GivenRows(450, of: "Contact") { $1["LastName"] = "Contact \($0)" })
          : .children(GivenRows(0, of: "Contact"))
      }
      let rows = try await test.connection.query(query).all()
      #expect(rows.count == 5_000)
      #expect(rows[0].1 == "Account 0" && rows[1].1 == nil && rows[4_999].1 == nil)
      #expect(rows[0].2 == nil && rows[1].2 == "Ada")
      #expect(rows[7].3.count == 450 && rows[7].3.isDone && rows[7].3.last == "Contact 449")
      #expect(rows.enumerated().allSatisfy { $1.0 == RecordID(Self.id($0)) })
      #expect(rows.filter { !$0.3.isEmpty }.count == 1)
    }
  }

  private static func id(_ number: Int) -> String {
    let digits = "\(number)"
    return "001" + String(repeating: "0", count: 12 - digits.count) + digits
  }

  @Test func groups() async throws {
    let query = Query<Opportunity>.selecting { o in
      o.stageName
      count(o.id)
      max(o.amount).as("most")
    } clauses: { o in
      GroupBy(o.stageName)
    }
    try await OrgConnection.with { test in
      test.org.results.register(
        query.text,
        .rows(
          .groups(3) { index, row in
            row["StageName"] = index == 0 ? nil : "Stage \(index)"
            row["expr0"] = .number("\(index)")
            row["most"] = index == 0 ? nil : .number("\(index).50")
          }
        )
      )
      var found: [(String?, Int, Decimal?)] = []
      for try await group in test.connection.query(query) { found.append(group) }
      #expect(found.map(\.0) == [nil, "Stage 1", "Stage 2"] && found.map(\.1) == [0, 1, 2])
      #expect(found.map(\.2) == [nil, Decimal(string: "1.5"), Decimal(string: "2.5")])
    }
  }

  @Test func recordsOfAModel() async throws {
    let query = Query(Opportunity.self) { o in
      Select {
        o.name
        o.account.name
      }
    }
    try await OrgConnection.with { test in
      test.org.results.register(query.text, rows: 3) { index, row in
        row["Name"] = "Deal \(index)"
        row["Account"] = .parent(GivenRow("Account") { $0["Name"] = "Acme" })
      }
      for try await deal in test.connection.query(query.limit(nil)) {
        #expect(try deal.name?.hasPrefix("Deal ") == true && deal.account?.name == "Acme")
        #expect(throws: RowError.self) { try deal.amount }
      }
      #expect(try await test.connection.query(query).all().count == 3)
    }
  }
}
