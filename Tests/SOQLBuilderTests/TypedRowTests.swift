import Foundation
import SOQLBuilder
import SOQLBuilderModels
import Testing

/// Rows that are tuples of what a query selects.
@Suite struct TypedRowTests {
  private static let first = "001000000000001AAA"

  /// A page with some records, given as the members of each.
  private func page(_ records: String...) throws -> QueryPage {
    let list = records.map { #"{"attributes":{"type":"T"},\#($0)}"# }.joined(separator: ",")
    return try QueryPage(json: #"{"totalSize":2,"done":true,"records":[\#(list)]}"#)
  }

  @Test func fieldsAndParents() throws {
    let query = Query<Account>.selecting { a in
      a.id
      a.name
      a.annualRevenue
      a.isDeleted
      a.owner.manager.isActive
      a.owner.id
      a.industry
    }
    let text =
      "SELECT Id, Name, AnnualRevenue, IsDeleted, Owner.Manager.IsActive, Owner.Id, Industry"
    #expect(query.text == text + " FROM Account")
    let page = try page(
      #"""
      "Id":"\#(TypedRowTests.first)","Name":"Acme","AnnualRevenue":12.30,"IsDeleted":true,
      "Owner":{"attributes":{"type":"User"},"Manager":{"IsActive":false},"Id":"005000000000001AAA"},
      "Industry":"Energy"
      """#,
      #"""
      "Industry":null,"Id":"\#(TypedRowTests.first)","Name":null,"AnnualRevenue":null,
      "IsDeleted":false,"Owner":null
      """#
    )
    typealias Row = (
      RecordID<Account>, String?, Decimal?, Bool, Bool?, RecordID<User>?, Account.Industry?
    )
    let rows: [Row] = try page.rows(of: query)
    #expect(rows[0].0.description == TypedRowTests.first && rows[0].1 == "Acme")
    #expect(rows[0].2 == Decimal(string: "12.30") && rows[0].3 && rows[0].4 == false)
    #expect(rows[0].5 == RecordID<User>("005000000000001AAA") && rows[0].6?.rawValue == "Energy")
    #expect(rows[1].1 == nil && rows[1].2 == nil && !rows[1].3 && rows[1].4 == nil)
    #expect(rows[1].5 == nil && rows[1].6 == nil)
  }

  @Test func everyTypeOfValue() throws {
    let name = try FieldName(validating: "Owner.Name")
    let query = Query<Account>.selecting { a in
      a.numberOfEmployees
      a.score
      a.rank
      a.founded
      a.opens
      a.createdDate
      a.billingAddress
      a.place
      a.ownerId
      a[name]
    }
    let page = try page(
      #"""
      "NumberOfEmployees":5.0,"Score__c":0.5,"Rank__c":1.10,"Founded__c":"2024-02-29",
      "Opens__c":"08:30:00.000Z","CreatedDate":"2024-05-01T10:20:30.000+0000",
      "BillingAddress":{"city":"Lyon"},"Place__c":{"latitude":1,"longitude":2},
      "OwnerId":"005000000000001AAA","Owner":{"Name":"Ada"}
      """#
    )
    let row = try #require(try page.rows(of: query).first)
    #expect(row.0 == 5 && row.1 == 0.5 && row.2 == Decimal(string: "1.1"))
    #expect(row.3 == CalendarDate(2024, 2, 29) && row.4 == TimeOfDay(8, 30))
    #expect(row.5 == DateTime(utc: CalendarDate(2024, 5, 1), TimeOfDay(10, 20, 30)))
    #expect(row.6?.city == "Lyon" && row.7 == Geolocation(latitude: 1, longitude: 2))
    #expect(row.8 == RecordID<User>("005000000000001AAA") && row.9?.string == "Ada")
  }

  @Test func functions() throws {
    let query = Query<Opportunity>.selecting { o in
      o.name
      format(o.amount)
      toLabel(o.type).as("kind")
      convertCurrency(o.expectedRevenue)
      calendarYear(o.closeDate).as("year")
    }
    let page = try page(
      #""Name":"x","Amount":"€ 5","kind":"Neu","ExpectedRevenue":7.5,"year":2024"#
    )
    let row = try #require(try page.rows(of: query).first)
    #expect(row.0 == "x" && row.1 == "€ 5" && row.2 == "Neu" && row.3 == 7.5 && row.4 == 2024)
  }

  @Test func groups() throws {
    let query = Query<Opportunity>.selecting { o in
      o.stageName
      o.account.name.as("account")
      count(o.id)
      sum(o.amount).as("total")
      average(o.probability)
      max(o.id)
      format(max(o.closeDate))
      o.owner.name
      grouping(o.stageName)
    } clauses: { o in
      GroupBy(rollup: o.stageName, o.account.name, o.owner.name)
    }
    let page = try page(
      #"""
      "StageName":"Won","account":"Acme","expr0":3,"total":10.5,"expr1":0.25,
      "expr2":"006000000000001AAA","expr3":"1.2.2024","Name":"Ada","expr4":0
      """#,
      #"""
      "StageName":null,"account":null,"expr0":0,"total":null,"expr1":null,"expr2":null,
      "expr3":null,"Name":null,"expr4":1
      """#
    )
    typealias Row = (
      String?, String?, Int, Decimal?, Double?, RecordID<Opportunity>?, String?, String?, Int
    )
    let rows: [Row] = try page.rows(of: query)
    #expect(rows[0].0 == "Won" && rows[0].1 == "Acme" && rows[0].2 == 3 && rows[0].3 == 10.5)
    #expect(rows[0].4 == 0.25 && rows[0].5?.description == "006000000000001AAA")
    #expect(rows[0].6 == "1.2.2024" && rows[0].7 == "Ada" && rows[0].8 == 0)
    #expect(rows[1].0 == nil && rows[1].2 == 0 && rows[1].3 == nil && rows[1].8 == 1)
  }

  @Test func meansOfIntegersHaveFractions() throws {
    let query = Query<Account>.selecting { a in
      average(a.numberOfEmployees)
      sum(a.numberOfEmployees)
    }
    let rows = try page(#""expr0":2.5,"expr1":5.0"#).rows(of: query)
    #expect(rows[0].0 == 2.5 && rows[0].1 == 5)
  }

  @Test func children() throws {
    let query = Query<Account>.selecting { a in
      a.name
      a.contacts.selecting { c in
        c.lastName
        c.account.owner.name
        c.cases.selecting { s in
          s.isClosed
        } clauses: { _ in
          Limit(1)
        }
      } clauses: { c in
        Where { c.email.isNotNull }
      }
      a.opportunities { o in Select { o.name } }
      a.cases { c in Select { c.subject } }.rows(as: Subject.self)
    }
    #expect(
      query.text
        == "SELECT Name, (SELECT LastName, Account.Owner.Name, (SELECT IsClosed FROM Cases LIMIT 1) "
        + "FROM Contacts WHERE Email != NULL), (SELECT Name FROM Opportunities), "
        + "(SELECT Subject FROM Cases) FROM Account"
    )
    let page = try page(
      #"""
      "Name":"Acme","Contacts":{"totalSize":9,"done":false,"nextRecordsUrl":"/n","records":[
        {"LastName":"L","Account":{"Owner":{"Name":"Ada"}},
         "Cases":{"totalSize":1,"done":true,"records":[{"IsClosed":true}]}}]},
      "Opportunities":{"totalSize":1,"done":true,"records":[{"Name":"big"}]},
      "Cases":{"totalSize":1,"done":true,"records":[{"Subject":"help"}]}
      """#,
      #""Name":null,"Contacts":null,"Opportunities":null,"Cases":null"#
    )
    let rows = try page.rows(of: query)
    let contacts: ChildRows<(String?, String?, ChildRows<Bool>)> = rows[0].1
    #expect(contacts.totalSize == 9 && contacts.nextRecordsPath == "/n")
    #expect(contacts[0].0 == "L" && contacts[0].1 == "Ada" && contacts[0].2.rows == [true])
    #expect(rows[0].2[0]["Name"]?.string == "big" && rows[0].3[0].subject == "help")
    #expect(rows[1].1.isEmpty && rows[1].2.isEmpty && rows[1].3.isEmpty)
  }

  struct Subject: Decodable {
    let subject: String
  }

  @Test func polymorphicParents() throws {
    let query = Query<Standard.Task>.selecting { t in
      t.id
      t.what.name
      t.what.typeOf { what in
        what.account { $0.phone }
        what.otherwise { $0.name }
      }
    }
    let page = try page(
      #""Id":"00T000000000001","What":{"attributes":{"type":"Account"},"Name":"A","Phone":"1"}"#,
      #""Id":"00T000000000001","What":null"#
    )
    let rows = try page.rows(of: query)
    #expect(rows[0].1 == "A" && rows[0].2?.type == "Account" && rows[1].2 == nil)
    let phone: String? = try #require(rows[0].2).row.read("Phone")
    #expect(phone == "1" && rows[1].1 == nil)
  }

  @Test func oneColumnIsNoTuple() throws {
    let query = Query<Account>.selecting { a in a.name }
    let names: [String?] = try page(#""Name":"x""#, #""Name":null"#).rows(of: query)
    #expect(names == ["x", nil])
  }

  @Test func rowsAreFoundWhateverTheOrder() throws {
    let query = Query<Account>.selecting { a in
      a.name
      a.owner.name
      a.phone
      a.owner.managerId
    }
    let one = #""Owner":{"ManagerId":"005000000000001AAA","Name":"o"},"Phone":"p","Name":"n""#
    let two = #""phone":"p2","OWNER":{"Name":"o2","ManagerId":null},"NAME":"n2""#
    let rows = try page(one, two, one).rows(of: query)
    #expect(rows.map(\.0) == ["n", "n2", "n"] && rows.map(\.1) == ["o", "o2", "o"])
    #expect(rows.map(\.2) == ["p", "p2", "p"] && rows.map { $0.3 == nil } == [false, true, false])
  }

  /// What a page may hold that the query did not ask for, and what is said of it.
  @Test(arguments: [
    (#""Name":"x""#, "records[0].Id: the query did not select this"),
    (
      #""Id":null,"Name":"x""#,
      "records[0].Id: expected an Id of 15 characters, or 18 with their checksum, found null"
    ),
    (
      #""Id":"x","Name":"x""#,
      "records[0].Id of x: expected an Id of 15 characters, or 18 with their checksum, found the"
    ),
    (
      #""Id":"001000000000001AAA","Name":5"#,
      "records[0].Name of 001000000000001AAA: expected a string, found the number 5"
    ),
    (
      #""Id":"001000000000001AAA","Name":"x","Owner":{"Id":"x"}"#,
      "records[0].Owner.IsActive of 001000000000001AAA: the query did not select this"
    ),
    (
      #""Id":"001000000000001AAA","Name":"x","Owner":5"#,
      "records[0].Owner of 001000000000001AAA: expected an object, found the number 5"
    ),
  ])
  func otherPagesAreErrors(_ record: String, _ message: String) throws {
    let query = Query<Account>.selecting { a in
      a.id
      a.name
      a.owner.isActive
    }
    let error = #expect(throws: RowError.self) { try page(record).rows(of: query) }
    #expect(error?.description.hasPrefix(message) == true, "\(String(describing: error))")
  }

  @Test func requiredAndNullable() throws {
    let query = Query<Account>.selecting { a in
      a.name.required
      a.owner.isActive.required
    }
    let rows: [(String, Bool)] = try page(#""Name":"x","Owner":{"IsActive":true}"#).rows(of: query)
    #expect(rows[0] == ("x", true))
    for record in [#""Name":null,"Owner":{"IsActive":true}"#, #""Name":"x","Owner":null"#] {
      #expect(throws: RowError.self) { try page(record).rows(of: query) }
    }
    let groups = Query<Opportunity>.selecting { o in
      o.isWon.nullable
      count(o.id).as("all")
      sum(o.amount).required
    } clauses: { o in
      GroupBy(rollup: o.isWon)
    }
    #expect(
      groups.text == "SELECT IsWon, COUNT(Id) all, SUM(Amount) FROM Opportunity GROUP BY "
        + "ROLLUP(IsWon)"
    )
    let subtotal: (Bool?, Int, Decimal) = try page(#""IsWon":null,"all":3,"expr0":1"#)
      .rows(of: groups)[0]
    #expect(subtotal == (nil, 3, 1))
  }

  @Test func subtotalsHaveNoCheckboxes() {
    func query(_ isPlain: Bool) -> some SOQLQuery {
      Query<Opportunity>.selecting { o in
        o.isWon
        count(o.id)
      } clauses: { o in
        if isPlain { GroupBy(o.isWon) } else { GroupBy(cube: o.isWon) }
      }
    }
    #expect(query(true).diagnostics().isEmpty)
    #expect(
      query(false).diagnostics().map(\.message)
        == ["a checkbox is null in subtotals; select it as 'nullable'"]
    )
  }

  @Test func changesKeepTheRows() throws {
    let query = Query<Account>.selecting { a in
      a.id
      a.name
    }
    let changed = query.where { $0.name != "x" }.order { $0.id.descending }.limit(5).offset(2)
      .includingDeleted()
    #expect(
      changed.text
        == "SELECT Id, Name FROM Account WHERE Name != 'x' ORDER BY Id DESC LIMIT 5 OFFSET 2"
    )
    #expect(changed.includesDeleted && !query.includesDeleted)
    #expect(changed.countQuery.text == "SELECT COUNT() FROM Account WHERE Name != 'x'")
    #expect(changed.redactedText.contains("Name != ?"))
    let row = try page(#""Id":"001000000000001AAA","Name":"y""#).rows(of: changed)[0]
    #expect(row.1 == "y")
    let names = (0..<500).map { "name \($0)" }
    let parts = try query.where { $0.name.in(names) }.split(maximumLength: 2_000)
    #expect(parts.count > 2 && parts.allSatisfy { $0.text.utf8.count <= 2_000 })
    #expect(try page(#""Id":"001000000000001AAA","Name":"y""#).rows(of: parts[0]).count == 1)
  }

  @Test func rowsBecomeOtherRows() throws {
    struct Deal: Equatable {
      let name: String
      let amount: Decimal
    }
    let query = Query<Opportunity>.selecting { o in
      o.name
      o.amount
    }.limit(1).map { name, amount in Deal(name: name ?? "", amount: amount ?? 0) }
    #expect(query.offset(1).text == "SELECT Name, Amount FROM Opportunity LIMIT 1 OFFSET 1")
    let deals = try page(#""Name":"x","Amount":null"#).rows(of: query)
    #expect(deals == [Deal(name: "x", amount: 0)])
  }

  @Test func aQueryWithAnErrorReadsNothing() throws {
    enum Wrong: SObject {
      static let apiName: StaticString = "Account"
      static let members = Members()
      struct Members: Sendable {
        var name: Column<String, Use.All> { Column("Name FROM User") }
      }
    }
    let query = Query<Wrong>.selecting { $0.name }
    #expect(!query.diagnostics().isEmpty)
    #expect(throws: RowError.self) { try page(#""Name":"x","expr0":1"#).rows(of: query) }
  }

  @Test func anyQueryOfRowsIsOne() throws {
    func count<Row>(_ query: some RowQuery<Row>, _ page: QueryPage) throws -> Int {
      try page.rows(of: query).count
    }
    let page = try page(#""Name":"x""#)
    #expect(try count(Query<Account>.selecting { $0.name }, page) == 1)
    let query = Query(Account.self) { a in Select { a.name } }
    #expect(try count(query.rows(as: Record.self), page) == 1)
    let text = try TextQuery("SELECT Name FROM Account")
    #expect(try count(text.rows(as: Record.self), page) == 1)
  }
}
