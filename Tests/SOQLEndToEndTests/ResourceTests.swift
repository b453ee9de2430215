import SOQLBuilder
import SOQLExecutor
import SOQLRows
import SOQLTestOrg
import Testing

@Suite struct ResourceTests {
  @Test func asksForAllThatAnOrgTells() async throws {
    try await OrgConnection.with {
      $0.usesTLS = true
    } options: {
      $0.apiVersion = nil
    } test: { test in
      let connection = test.connection
      Numbered.register(3, in: test.org)
      #expect(try await connection.apiVersion() <= .latest)
      #expect(try await connection.versions().contains { $0.number == 62 })
      #expect(try await connection.limits()["DailyApiRequests"] != nil)
      let plans = try await connection.explain(Numbered.query())
      #expect(plans.first?.leadingOperation == "TableScan")
      test.org.results.registerSearch("FIND {Acme}", GivenRows(2, of: "Account"))
      #expect(try await connection.search("FIND {Acme}").map(\.type) == ["Account", "Account"])
      var options = QueryOptions()
      options.usesTooling = true
      let tooling = connection.query(try Numbered.query(), as: Record.self, options: options)
      #expect(try await tooling.all().count == 3)
      #expect(test.org.log.requests.contains { $0.path.hasSuffix("/tooling/query") })
      #expect(try await connection.request(.get, "limits").status == 200)
      let usage = try #require(connection.apiUsage)
      #expect(usage.allowed == 15_000)
    }
  }

  /// The server refuses a URL that is too long; what is sent is never refused.
  @Test(arguments: [10, 1_000, 1_450, 1_500, 5_000])
  func longQueriesFindTheirWay(_ count: Int) async throws {
    try await OrgConnection.with {
      $0.pageSize = 100
    } test: { test in
      test.org.results.match { query in
        let count = query.text.utf8.count { $0 == UInt8(ascii: "'") } / 2
        return .rows(
          GivenRows(count, of: "Item__c") { index, row in row["Number__c"] = .integer(index) }
        )
      }
      let list = (0..<count).map { "'\(100_000 + $0)'" }.joined(separator: ",")
      let query = try TextQuery.unchecked("\(Numbered.text) WHERE Key__c IN (\(list))")
      let rows = try await test.connection.query(query, as: Numbered.Row.self).all()
      #expect(rows.count == count)
      #expect(test.org.log.refusals.isEmpty)
    }
  }

  @Test func tellsTheUsageAsItGoes() async throws {
    try await OrgConnection.with { test in
      Numbered.register(3, in: test.org)
      var updates = test.connection.apiUsageUpdates.makeAsyncIterator()
      _ = try await test.connection.query(Numbered.query(), as: Numbered.Row.self).all()
      let first = try #require(await updates.next())
      _ = try await test.connection.query(Numbered.query(), as: Numbered.Row.self).all()
      let second = try #require(await updates.next())
      #expect(second.used > first.used)
    }
  }
}
