// swift-format-ignore-file: AlwaysUseLowerCamelCase

import Foundation
import SOQLBuilder
import SOQLBuilderModels
import SOQLSchema
import SOQLSyntax
import Testing

/// Columns that the type of the rows reads and the query does not select.
@Suite struct UnselectedColumnTests {
  private static let query = Query(Account.self) { a in
    Select {
      a.id
      a.name
      a.numberOfEmployees
      a.founded
      a.createdDate
      a.isDeleted
      a.industry
      a.billingAddress
      a.place
      a.owner.name
      a.owner.isActive
      a.contacts { c in
        Select {
          c.lastName
          c.interests
          c.account.name
        }
      }
    }
  }

  private func missing(
    _ query: some SOQLQuery,
    _ schema: Schema? = .bundled
  ) -> [String] {
    query.diagnostics(schema: schema).filter { $0.rule == .unselectedColumn }
      .compactMap { $0.message.split(separator: "'").dropFirst(3).first.map(String.init) }
  }

  private func missing<Model: Decodable & Sendable>(
    _ type: Model.Type,
    requiresSelection: Bool = false
  ) -> [String] {
    var decoder = RowDecoder()
    decoder.requiresSelection = requiresSelection
    return missing(UnselectedColumnTests.query.rows(as: type, decoder: decoder))
  }

  @Test func typesThatFit() {
    struct User: Decodable {
      let name: String
      let isActive: Bool
    }
    struct Contact: Decodable {
      let lastName: String
      let interests__c: MultiPicklist<String>
      let account: User?
    }
    struct Account: Decodable {
      let id: RecordID<SOQLBuilderModels.Account>
      let attributes: RecordAttributes
      let name: String
      let numberOfEmployees: Int
      let founded__c: CalendarDate
      let createdDate: Date
      let isDeleted: Bool
      let billingAddress: Address
      let place__c: Geolocation
      let owner: User
      let phone: String?
      let parent: Parent?
      struct Parent: Decodable { let name: String }
    }
    struct Children: Decodable {
      struct Contact: Decodable {
        let lastName: String
        let account: Name
      }
      struct Name: Decodable { let name: String }
      let contacts: ChildRows<Contact>
    }
    #expect(missing(Account.self) == [])
    #expect(missing(Account.self, requiresSelection: true) == ["phone", "parent"])
    #expect(missing(Children.self) == [])
    #expect(missing(Record.self) == [])
    #expect(missing([String: Record].self).isEmpty)
  }

  @Test func namesWhatIsMissing() throws {
    struct Person: Decodable {
      struct Owner: Decodable {
        let name: String
        let email: String
        let manager: Manager
      }
      struct Manager: Decodable {
        let name: String
        let title: String
      }
      struct Contact: Decodable {
        let lastName: String
        let email: String
      }
      let id: String
      let phone: String
      let employees: Int
      let owner: Owner
      let contacts: [Contact]
      let cases: [Contact]
      let website: URL
    }
    let missing = missing(Person.self)
    #expect(
      missing
        == [
          "phone", "employees", "Owner.email", "Owner.manager", "Contacts.email", "cases",
          "website",
        ]
    )
    let typed = UnselectedColumnTests.query.rows(as: Person.self)
    let found = typed.diagnostics()
    let text = typed.text
    #expect(found.allSatisfy { $0.severity == .error })
    #expect(
      found.first?.message == "rows of 'Person' read 'phone', which the query does not select"
    )
    #expect(
      found.first?.notes.first?.message
        .contains("selects Id, Name, NumberOfEmployees, Founded__c") == true
    )
    let range = try #require(found.first).range
    #expect(Array(text.utf8)[range].starts(with: "SELECT Id, Name".utf8))
    let error = #expect(throws: QueryError.self) { try typed.checkedText() }
    #expect(error?.diagnostics.count == 7)
    #expect(throws: Never.self) { try UnselectedColumnTests.query.checkedText() }
  }

  enum Industry: String, Decodable {
    case energy = "Energy"
    case media = "Media"
  }

  @Test func optionalsAreReadInto() {
    struct Owner: Decodable {
      let name: String?
      let email: String
    }
    struct Account: Decodable {
      let owner: Owner?
      let industry: Industry?
    }
    #expect(missing(Account.self) == ["Owner.email"])
  }

  @Test func whatATypeDoesWithoutIsNotMissing() {
    struct Tolerant: Decodable {
      let name: String
      let phone: String
      let fax: String
      init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        name = try container.decode(String.self, forKey: .name)
        phone = (try? container.decode(String.self, forKey: .phone)) ?? ""
        fax = container.contains(.fax) ? try container.decode(String.self, forKey: .fax) : ""
      }
      enum Key: CodingKey { case name, phone, fax }
    }
    #expect(missing(Tolerant.self) == [])
  }

  @Test func whatDependsOnValuesIsNotMissing() {
    struct Either: Decodable {
      let text: String
      init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        if let name = try container.decodeIfPresent(String.self, forKey: .name) {
          text = name
        } else {
          text = try container.decode(String.self, forKey: .phone)
        }
      }
      enum Key: CodingKey { case name, phone }
    }
    #expect(missing(Either.self) == [])
  }

  @Test func whatNoSampleSatisfiesIsUnknown() {
    struct Never: Decodable {
      init(from decoder: any Decoder) throws { throw CancellationError() }
    }
    struct Choosy: Decodable {
      let phone: String
      let name: Never
      let fax: String
    }
    #expect(missing(Never.self) == [])
    #expect(missing(Choosy.self) == ["phone"])
  }

  @Test func enumerationsAreReadBySchema() throws {
    struct Account: Decodable {
      let industry: Industry
      let phone: String
    }
    let typed = UnselectedColumnTests.query.rows(as: Account.self)
    // Without values of the picklist nobody knows what the type reads behind it.
    #expect(missing(typed, nil) == [])
    #expect(missing(typed, Org.schema) == ["phone"])
  }

  @Test func rowsThatReadThemselves() {
    struct Contact: RowDecodable {
      let lastName: String
      let email: String?
      init(row: inout SOQLBuilder.Row) throws(RowError) {
        lastName = try row.read("LastName")
        email = try row.read("Email")
      }
    }
    struct Account: RowDecodable {
      let name: String
      let size: Int
      let phone: String?
      let fax: String?
      let contacts: ChildRows<Contact>
      init(row: inout SOQLBuilder.Row) throws(RowError) {
        name = try row.read("Name")
        size = try row.read("NumberOfEmployees")
        phone = try row.read("Phone")
        fax = try row.readIfSelected("Fax")
        contacts = try row.children("Contacts")
      }
    }
    let typed = UnselectedColumnTests.query.rows(as: Account.self)
    #expect(missing(typed) == ["Phone", "Contacts.Email"])
    #expect(missing(typed.map { $0.name }.limit(5)) == ["Phone", "Contacts.Email"])
  }

  @Test func childrenOfTuples() {
    struct Contact: Decodable {
      let lastName: String
      let email: String
    }
    struct Comment: RowDecodable {
      init(row: inout SOQLBuilder.Row) throws(RowError) {
        let _: Bool = try row.read("IsPublished")
        let _: AnyRecordID = try row.read("Id")
      }
    }
    let query = Query<Account>.selecting { a in
      a.name
      a.contacts { c in Select { c.lastName } }.rows(as: Contact.self)
      a.contacts { c in Select { c.lastName } }
      a.cases.selecting { c in
        c.comments { k in Select { k.isPublished } }.rows(as: Comment.self)
        c.comments { k in Select { k.isPublished } }.rows(as: Record.self)
      }
    }
    #expect(missing(query) == ["email", "Id"])
    #expect(missing(Query<Account>.selecting { $0.contacts { c in Select { c.id } } }) == [])
  }

  @Test func groupsAndFunctions() {
    struct Stage: Decodable {
      let stageName: String
      let total: Decimal
      let expr0: Int
      let expr1: Double
    }
    let query = Query(Opportunity.self) { o in
      Select {
        o.stageName
        sum(o.amount).as("total")
        count(o.id)
      }
      GroupBy(o.stageName)
    }
    #expect(missing(query.rows(as: Stage.self)) == ["expr1"])
  }

  @Test func polymorphicParents() throws {
    struct Task: Decodable {
      struct What: Decodable {
        let name: String
        let phone: String
        let industry: String
      }
      let what: What
    }
    let query = Query(Standard.Task.self) { t in
      Select {
        t.what.typeOf { what in
          what.account { $0.phone }
          what.otherwise { $0.name }
        }
      }
    }
    #expect(missing(query.rows(as: Task.self)) == ["What.industry"])
  }

  @Test(arguments: [
    "SELECT FIELDS(ALL) FROM Account LIMIT 5", "SELECT COUNT() FROM Account",
  ])
  func whatTheTextDoesNotTellIsUnknown(_ text: String) throws {
    struct Account: Decodable {
      let phone: String
      let owner: [String: String]
    }
    #expect(missing(try TextQuery.unchecked(text).rows(as: Account.self)) == [])
  }

  @Test func aTypeThatHoldsItselfEnds() {
    final class Node: Decodable, Sendable {
      let name: String
      let parent: Node?
      let owner: Node
    }
    #expect(missing(Node.self) == ["Owner.owner"])
  }
}
