import SOQLTestSupport
import Testing

@testable import SOQLRows

@Suite struct PageTests {
  @Test func envelopes() throws {
    let page = try QueryPage(
      json: #"""
        {"totalSize":3,"done":false,"nextRecordsUrl":"/services/data/v62.0/query/0r8-2",
         "records":[{"Id":"a"},{"Id":"b"}]}
        """#
    )
    #expect(page.totalSize == 3)
    #expect(!page.isDone)
    #expect(page.nextRecordsPath == "/services/data/v62.0/query/0r8-2")
    #expect(page.recordCount == 2)
    var ids: [String] = []
    for var row in page.rows { ids.append(try row.read("Id")) }
    #expect(ids == ["a", "b"])
  }

  @Test func resultsWithLess() throws {
    let count = try QueryPage(json: #"{"totalSize":17,"done":true,"records":[]}"#)
    #expect(count.totalSize == 17)
    #expect(count.rows.isEmpty)
    let bare = try QueryPage(json: #"{"totalSize":5}"#)
    #expect(bare.isDone && bare.totalSize == 5 && bare.recordCount == 0)
    let silent = try QueryPage(json: #"{"records":[{}]}"#)
    #expect(silent.isDone && silent.totalSize == 1)
    #expect(try QueryPage(json: #"{"totalSize":-1,"records":[{},{}]}"#).totalSize == 2)
    #expect(try !QueryPage(json: #"{"records":[],"nextRecordsUrl":"/a"}"#).isDone)
  }

  @Test(arguments: [
    "", "[]", "null", "{}", #"{"records":{}}"#, #"{"records":[1]}"#, #"{"records":[null]}"#,
    #"{"totalSize":"1","records":[]}"#,
    #"{"totalSize":1e40,"records":[]}"#, #"{"records":[],"done":1}"#,
    #"{"records":[],"nextRecordsUrl":"https://elsewhere.example/q"}"#,
    #"{"records":[],"nextRecordsUrl":"//elsewhere.example/q"}"#,
    #"{"records":[],"nextRecordsUrl":"/\\elsewhere.example"}"#,
    #"{"records":[],"nextRecordsUrl":"/a\r\nHost: b"}"#, #"{"records":[],"nextRecordsUrl":7}"#,
    #"[{"message":"unexpected token","errorCode":"MALFORMED_QUERY"}]"#, #"{"records":[{"a":"x]}"#,
  ])
  func whatIsNoPage(_ json: String) {
    let error = #expect(throws: RowError.self) { try QueryPage(json: json) }
    #expect(error?.record == nil)
    guard case .malformed = error?.problem else {
      Issue.record("another problem: \(String(describing: error))")
      return
    }
  }

  @Test func parentsChildrenAndAggregates() throws {
    struct Owner: Decodable { let name: String }
    struct Contact: Decodable { let email: String? }
    struct Account: Decodable {
      let attributes: RecordAttributes
      let owner: Owner?
      let parent: Owner?
      let contacts: ChildRows<Contact>
      let cases: ChildRows<Contact>?
      let tasks: [Contact]
      let events: [Contact]
      let orders: [Contact]?
    }
    let page = try QueryPage(
      json: #"""
        {"totalSize":1,"done":true,"records":[{"attributes":{"type":"Account","url":"/a"},
         "Owner":{"attributes":{"type":"User"},"Name":"Ada"},"Parent":null,
         "Contacts":{"totalSize":9,"done":false,"nextRecordsUrl":"/next",
          "records":[{"Email":"a@b"},{"Email":null}]},
         "Cases":null,"Tasks":{"totalSize":1,"done":true,"records":[{"Email":"t"}]},
         "Events":null,"Orders":null}]}
        """#
    )
    let account = try page.rows(as: Account.self)[0]
    #expect(account.attributes == RecordAttributes(type: "Account", url: "/a"))
    #expect(account.owner?.name == "Ada")
    #expect(account.parent == nil)
    #expect(account.contacts.map(\.email) == ["a@b", nil])
    #expect(account.contacts.totalSize == 9 && !account.contacts.isDone)
    #expect(account.contacts.nextRecordsPath == "/next")
    #expect(account.cases == nil)
    #expect(account.tasks.map(\.email) == ["t"])
    #expect(account.events.isEmpty)
    #expect(account.orders == nil)
    #expect(page.rows[0].attributes?.type == "Account")

    struct Total: Decodable {
      let expr0: Int
      let industry: String
      let largest: Double
    }
    let totals = try QueryPage(
      json: #"""
        {"totalSize":1,"done":true,"records":[{"attributes":{"type":"AggregateResult"},
         "Industry":"Energy","expr0":400,"largest":300.0}]}
        """#
    )
    let total = try totals.rows(as: Total.self)[0]
    #expect(total.expr0 == 400 && total.industry == "Energy" && total.largest == 300)
  }

  @Test func polymorphicParents() throws {
    enum Who: Decodable, Equatable {
      case lead(company: String)
      case contact(email: String)

      enum Keys: CodingKey { case attributes, company, email }

      init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Keys.self)
        let type = try container.decode(RecordAttributes.self, forKey: .attributes).type
        self =
          type == "Lead"
          ? .lead(company: try container.decode(String.self, forKey: .company))
          : .contact(email: try container.decode(String.self, forKey: .email))
      }
    }
    struct Task: Decodable { let who: Who? }
    let page = try QueryPage(
      json: #"""
        {"records":[{"Who":{"attributes":{"type":"Lead"},"Company":"Acme"}},
         {"Who":{"attributes":{"type":"Contact"},"Email":"a@b"}},{"Who":null}]}
        """#
    )
    let tasks = try page.rows(as: Task.self)
    #expect(tasks.map(\.who) == [.lead(company: "Acme"), .contact(email: "a@b"), nil])
  }
}
