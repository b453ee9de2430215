import SOQLTestOrg
import SOQLTestSupport
import Testing

/// The formats, by real rows of a real server.
@Suite struct FormatTests {
  private static let query =
    "SELECT Id, Name, AnnualRevenue, Owner.Name, BillingAddress, IsDeleted, CreatedDate FROM Account"

  private func runner() throws -> SoqlRunner {
    let runner = try SoqlRunner()
    runner.org.results.register(Self.query, rows: 3) { index, row in
      row["Name"] = index == 1 ? "Comma, \"Quote\" & Söhne\nGmbH" : "Acme \(index)"
      row["AnnualRevenue"] = [.number("1.0E8"), nil, .number("123456789012345678.10")][index]
      row["Owner"] = index == 2 ? nil : .parent(GivenRow("User") { $0["Name"] = "Ann" })
      row["BillingAddress"] = index == 0 ? .json(#"{"city": "Bern", "street": null}"#) : nil
      row["IsDeleted"] = false
      row["CreatedDate"] = "2026-01-0\(index + 1)T00:00:00.000+0000"
    }
    return runner
  }

  @Test func csv() async throws {
    let runner = try runner()
    defer { runner.org.stop() }
    let result = try await runner.run("query", Self.query)
    #expect(
      result.output == """
        Id,Name,AnnualRevenue,Owner.Name,BillingAddress,IsDeleted,CreatedDate
        001000000000001AAA,Acme 0,1.0E8,Ann,"{""city"":""Bern"",""street"":null}",false,2026-01-01T00:00:00.000+0000
        001000000000002AAA,"Comma, ""Quote"" & Söhne
        GmbH",,Ann,,false,2026-01-02T00:00:00.000+0000
        001000000000003AAA,Acme 2,123456789012345678.10,,,false,2026-01-03T00:00:00.000+0000

        """
    )
    #expect(result.errors == "")
    #expect(result.status == 0)
  }

  @Test func json() async throws {
    let runner = try runner()
    defer { runner.org.stop() }
    let result = try await runner.run("query", "--format", "json", Self.query)
    #expect(
      result.output == #"""
        [
        {"Id":"001000000000001AAA","Name":"Acme 0","AnnualRevenue":1.0E8,"Owner":{"Name":"Ann"},"BillingAddress":{"city":"Bern","street":null},"IsDeleted":false,"CreatedDate":"2026-01-01T00:00:00.000+0000"},
        {"Id":"001000000000002AAA","Name":"Comma, \"Quote\" & Söhne\nGmbH","AnnualRevenue":null,"Owner":{"Name":"Ann"},"BillingAddress":null,"IsDeleted":false,"CreatedDate":"2026-01-02T00:00:00.000+0000"},
        {"Id":"001000000000003AAA","Name":"Acme 2","AnnualRevenue":123456789012345678.10,"Owner":null,"BillingAddress":null,"IsDeleted":false,"CreatedDate":"2026-01-03T00:00:00.000+0000"}
        ]

        """#
    )
    #expect(result.status == 0)
  }

  @Test func table() async throws {
    let runner = try runner()
    defer { runner.org.stop() }
    let query = "SELECT Name, AnnualRevenue, Owner.Name FROM Account"
    runner.org.results.register(query, rows: 2) { index, row in
      row["Name"] = ["Acme", "日本\n株式会社"][index]
      row["AnnualRevenue"] = [.number("12.5"), .number("1000")][index]
      row["Owner"] = index == 1 ? nil : .parent(GivenRow("User") { $0["Name"] = "Ann" })
    }
    let result = try await runner.run("query", "--format", "table", query)
    #expect(
      result.output == """
        Name           AnnualRevenue  Owner.Name
        -------------  -------------  ----------
        Acme                    12.5  Ann
        日本␊株式会社           1000

        """
    )
  }

  private static let children =
    "SELECT Name, (SELECT LastName, Account.Name FROM Contacts), (SELECT Amount FROM Opportunities) "
    + "FROM Account"

  private func family() throws -> SoqlRunner {
    let runner = try SoqlRunner { $0.childPageSize = 2 }
    runner.org.results.register(Self.children, rows: 3) { index, row in
      row["Name"] = "Acme \(index)"
      row["Contacts"] = .children(
        GivenRows([3, 0, 0][index], of: "Contact", hasID: false) { number, row in
          row["LastName"] = "L\(number)"
          row["Account"] = .parent(GivenRow("Account") { $0["Name"] = "Acme \(index)" })
        }
      )
      row["Opportunities"] = .children(
        GivenRows([1, 0, 1][index], of: "Opportunity", hasID: false) { number, row in
          row["Amount"] = .number("\(number).50")
        }
      )
    }
    return runner
  }

  @Test("Every child has a line of its own, further pages included")
  func childrenAsLines() async throws {
    let runner = try family()
    defer { runner.org.stop() }
    let result = try await runner.run("query", Self.children)
    #expect(
      result.output == """
        Name,Contacts.LastName,Contacts.Account.Name,Opportunities.Amount
        Acme 0,L0,Acme 0,
        Acme 0,L1,Acme 0,
        Acme 0,L2,Acme 0,
        Acme 0,,,0.50
        Acme 1,,,
        Acme 2,,,0.50

        """
    )
  }

  @Test("JSON nests children as arrays")
  func childrenAsArrays() async throws {
    let runner = try family()
    defer { runner.org.stop() }
    let result = try await runner.run("query", "--format", "ndjson", Self.children)
    #expect(
      result.output == #"""
        {"Name":"Acme 0","Contacts":[{"LastName":"L0","Account":{"Name":"Acme 0"}},{"LastName":"L1","Account":{"Name":"Acme 0"}},{"LastName":"L2","Account":{"Name":"Acme 0"}}],"Opportunities":[{"Amount":0.50}]}
        {"Name":"Acme 1","Contacts":[],"Opportunities":[]}
        {"Name":"Acme 2","Contacts":[],"Opportunities":[{"Amount":0.50}]}

        """#
    )
  }

  @Test(
    "The answer of COUNT() is a row",
    arguments: [
      ("csv", "count\n5\n"), ("json", "[\n{\"count\":5}\n]\n"), ("ndjson", "{\"count\":5}\n"),
      ("table", "count\n-----\n5\n"),
    ]
  )
  func count(format: String, expected: String) async throws {
    let runner = try SoqlRunner()
    defer { runner.org.stop() }
    runner.org.results.register("SELECT COUNT() FROM Account", .rows(.count(5)))
    let result = try await runner.run("query", "--format", format, "SELECT COUNT() FROM Account")
    #expect(result.output == expected)
  }

  @Test(
    "Nothing found gives the columns alone",
    arguments: [
      ("csv", "Id,Name\n"), ("json", "[]\n"), ("ndjson", ""), ("table", "Id  Name\n--  ----\n"),
    ]
  )
  func empty(format: String, expected: String) async throws {
    let runner = try SoqlRunner()
    defer { runner.org.stop() }
    runner.org.results.register("SELECT Id, Name FROM Account", rows: 0)
    let result = try await runner.run("query", "--format", format, "SELECT Id, Name FROM Account")
    #expect(result.output == expected)
    #expect(result.status == 0)
  }

  @Test("Groups, aliases and functions have the server's names")
  func groups() async throws {
    let runner = try SoqlRunner()
    defer { runner.org.stop() }
    let query =
      "SELECT StageName, COUNT(Id), SUM(Amount) total, MAX(Amount) FROM Opportunity GROUP BY StageName"
    runner.org.results.register(
      query,
      .rows(
        .groups(2) { index, row in
          row["StageName"] = index == 0 ? "Won" : nil
          row["expr0"] = .integer(index)
          row["total"] = .number("10.0")
          row["expr1"] = .number("7")
        }
      )
    )
    let result = try await runner.run("query", query)
    #expect(result.output == "StageName,expr0,total,expr1\nWon,0,10.0,7\n,1,10.0,7\n")
  }

  @Test("Columns that only the server knows stand where FIELDS() stands")
  func fields() async throws {
    let runner = try SoqlRunner()
    defer { runner.org.stop() }
    let query = "SELECT FIELDS(STANDARD), Owner.Name FROM Account LIMIT 2"
    runner.org.results.register(query, rows: 2) { index, row in
      row["Id"] = "\(index)"
      row["NAME"] = nil
      row["Owner"] = .parent(GivenRow("User") { $0["Name"] = "Ann" })
    }
    let result = try await runner.run("query", query)
    #expect(result.output == "Id,NAME,Owner.Name\n0,,Ann\n1,,Ann\n")
  }
}
