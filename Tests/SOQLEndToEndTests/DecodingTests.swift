import Foundation
import SOQLBuilder
import SOQLExecutor
import SOQLRows
import SOQLStandardModels
import SOQLTestOrg
import Testing

@Suite struct DecodingTests {
  private struct Contact: Decodable {
    let name: String
    let birthdate: Date?
    let createdDate: Date
    let revenue: Decimal?
    let account: Account?
    let who: Who?
    let cases: [Case]
    let address: Address?
    let place: Geolocation?
    let body: URL?

    struct Account: Decodable {
      let name: String
    }

    struct Who: Decodable {
      let attributes: RecordAttributes
      let name: String
    }

    struct Case: Decodable {
      let subject: String
    }

    enum CodingKeys: String, CodingKey {
      case name, birthdate, createdDate, account, who, cases, body
      case revenue = "Revenue__c"
      case address = "MailingAddress"
      case place = "Place__c"
    }
  }

  private static let text =
    "SELECT Name, Birthdate, CreatedDate, Revenue__c, Account.Name, Who.Name, MailingAddress, Place__c, "
    + "Body, (SELECT Subject FROM Cases) FROM Contact"

  private static func register(in org: TestOrg) {
    org.results.register(text, rows: 2) { index, row in
      row["Name"] = index == 0 ? "Ada \"é\" 😀\u{7}" : "Empty"
      row["Birthdate"] = index == 0 ? "1815-12-10" : nil
      row["CreatedDate"] =
        index == 0 ? "2020-01-01T00:00:00.000+0000" : "2020-01-01T01:00:00.500+01:00"
      row["Revenue__c"] = index == 0 ? .number("123456789012345678.12") : nil
      row["Account"] = index == 0 ? .parent(GivenRow("Account") { $0["Name"] = "Acme" }) : nil
      row["Who"] = index == 0 ? .parent(GivenRow("Lead") { $0["Name"] = "Ann" }) : nil
      row["MailingAddress"] =
        index == 0
        ? .json(#"{"city":"Berlin","street":null,"latitude":52.5,"longitude":13.4}"#) : nil
      row["Place__c"] = index == 0 ? .json(#"{"latitude":1.5,"longitude":-2}"#) : nil
      row["Body"] =
        index == 0 ? "/services/data/v62.0/sobjects/Attachment/00P000000000001AAA/Body" : nil
      row["Cases"] =
        index == 0
        ? .children(GivenRows(450, of: "Case") { $1["Subject"] = "Case \($0)" })
        : .children(GivenRows(0, of: "Case"))
    }
  }

  @Test func readsWhatAnOrgSends() async throws {
    try await OrgConnection.with { test in
      Self.register(in: test.org)
      let rows = try await test.connection.query(TextQuery.unchecked(Self.text), as: Contact.self)
        .all()
      let ada = try #require(rows.first)
      #expect(ada.name == "Ada \"é\" 😀\u{7}")
      #expect(ada.birthdate == Date(timeIntervalSince1970: -4_861_728_000))
      #expect(ada.createdDate == Date(timeIntervalSince1970: 1_577_836_800))
      #expect(ada.revenue == Decimal(string: "123456789012345678.12"))
      #expect(ada.account?.name == "Acme")
      #expect(ada.who?.attributes.type == "Lead" && ada.who?.name == "Ann")
      #expect(ada.cases.count == 450 && ada.cases.last?.subject == "Case 449")
      #expect(ada.address?.city == "Berlin" && ada.place?.longitude == -2)
      #expect(ada.body?.path == "/services/data/v62.0/sobjects/Attachment/00P000000000001AAA/Body")
      let empty = rows[1]
      #expect(empty.createdDate == Date(timeIntervalSince1970: 1_577_836_800.5))
      #expect(empty.birthdate == nil && empty.account == nil && empty.who == nil)
      #expect(empty.cases.isEmpty && empty.address == nil && empty.body == nil)
      #expect(
        rows.columns.map(\.name) == [
          "Name", "Birthdate", "CreatedDate", "Revenue__c", "Account.Name", "Who.Name",
          "MailingAddress", "Place__c", "Body", "Cases.Subject",
        ]
      )
    }
  }

  @Test func readsRecords() async throws {
    try await OrgConnection.with { test in
      Self.register(in: test.org)
      let record = try #require(
        try await test.connection.query(TextQuery.unchecked(Self.text), as: Record.self).all().first
      )
      #expect(record["account.name"]?.string == "Acme")
      #expect(record["Who"]?.record?.type == "Lead")
      #expect(record["Cases"]?.children?.count == 450)
    }
  }

  @Test func readsGroups() async throws {
    struct Group: Decodable {
      let industry: String?
      let expr0: Int
      let most: Decimal?
    }
    let text = "SELECT Industry, COUNT(Id), MAX(Amount) most FROM Opportunity GROUP BY Industry"
    try await OrgConnection.with { test in
      test.org.results.register(
        text,
        .rows(
          .groups(3) { index, row in
            row["Industry"] = index == 0 ? nil : "Energy \(index)"
            row["expr0"] = .integer(index * 10)
            row["most"] = index == 2 ? nil : .number("1.0E8")
          }
        )
      )
      let groups = try await test.connection.query(TextQuery.unchecked(text), as: Group.self).all()
      #expect(groups.map(\.industry) == [nil, "Energy 1", "Energy 2"])
      #expect(groups.map(\.expr0) == [0, 10, 20])
      #expect(groups.map(\.most) == [100_000_000, 100_000_000, nil])
      #expect(groups.columns.map(\.name) == ["Industry", "expr0", "most"])
      test.org.results.register("SELECT COUNT() FROM Opportunity", .rows(.count(17)))
      #expect(
        try await test.connection.count(TextQuery.unchecked("SELECT Id FROM Opportunity")) == 17
      )
      // Groups cannot be counted by SOQL: the first page tells.
      #expect(try await test.connection.count(TextQuery.unchecked(text)) == 3)
    }
  }

  @Test func readsGeneratedModels() async throws {
    let query = Query(Account.self) { account in
      Select {
        account.id
        account.name
        account.owner.name
      }
      Where { account.name.hasPrefix("A") }
    }
    try await OrgConnection.with { test in
      test.org.results.register(query.text, rows: 3) { index, row in
        row["Name"] = "A\(index)"
        row["Owner"] = .parent(GivenRow("User") { $0["Name"] = "Ann" })
      }
      var names: [String?] = []
      for try await account in test.connection.query(query) {
        names.append(try account.name)
        #expect(try account.owner?.name == "Ann")
      }
      #expect(names == ["A0", "A1", "A2"])
    }
  }
}
