import Foundation
import SOQLBuilder
import SOQLCodegenModels
import SOQLStandardModels
import Testing

/// Queries from generated models, and records that pages hold.
@Suite struct RecordTests {
  private typealias Sample = SOQLCodegenModels.Sample

  @Test func queriesHaveTheirText() throws {
    let query = Query(Sample.self) { s in
      Select {
        s.id
        s.account.name
        s.owner.name
        s.samples { child in Select { child.name } }
      }
      Where {
        s.aPicklist == .closedWon
        s.aMultipicklist.includes([.golf, .chess])
        s.aDate >= CalendarDate(2026, 1, 31)
        s.isVIP == true
        s.accountId.in(SOQLCodegenModels.Account.self, \.id) { a in a.industry != .energy }
      }
      OrderBy(s.name.descending)
    }
    #expect(
      query.text
        == "SELECT Id, Account__r.Name, Owner.Name, (SELECT Name FROM Samples__r) FROM Sample__c "
        + "WHERE A_picklist__c = 'Closed Won' AND A_multipicklist__c INCLUDES ('Golf;Chess') AND "
        + "A_date__c >= 2026-01-31 AND Is_VIP__c = TRUE AND Account__c IN (SELECT Id FROM Account "
        + "WHERE Industry != 'Energy') ORDER BY Name DESC"
    )
    #expect(query.diagnostics(channel: .rest).isEmpty)
  }

  @Test func standardModels() throws {
    let query = Query(SOQLStandardModels.Opportunity.self) { o in
      Select {
        o.name
        o.account.name
      }
      Where { o.isWon == false }
    }
    #expect(query.text == "SELECT Name, Account.Name FROM Opportunity WHERE IsWon = FALSE")
    let page = try QueryPage(
      json: #"""
        {"totalSize": 1, "done": true, "records": [{"attributes": {"type": "Opportunity"},
          "Name": "Deal", "Amount": 12.50, "Account": {"Name": "Acme"}}]}
        """#
    )
    let deal = try #require(try page.rows(as: SOQLStandardModels.Opportunity.self).first)
    #expect(try deal.name == "Deal")
    #expect(try deal.amount == Decimal(string: "12.5"))
    #expect(try deal.account?.name == "Acme")
  }

  private static let page =
    #"{"totalSize": 2, "done": true, "records": [\#(first), "#
    + #"{"attributes": {"type": "Sample__c", "url": "/x"}, "Name": 12}]}"#

  private static let first = #"""
      {"attributes": {"type": "Sample__c", "url": "/x"}, "Id": "a00000000000001AAA",
       "Name": "First", "A_picklist__c": "Brand New", "A_multipicklist__c": "Chess;Golf;Odd",
       "A_boolean__c": true, "A_int__c": 5, "A_double__c": 2.5, "A_currency__c": 19.99,
       "A_date__c": "2026-01-31", "A_datetime__c": "2026-01-31T08:30:00.123+0000",
       "A_time__c": "08:30:00.000Z", "A_address__c": {"city": "Bonn", "street": null},
       "A_location__c": {"latitude": 1.5, "longitude": 2.5}, "A_anyType__c": 7,
       "A_base64__c": "/services/data/blob", "A_email__c": null, "Account__c": "001000000000001AAA",
       "Account__r": {"attributes": {"type": "Account"}, "Name": "Acme", "Industry": null},
       "Parent__r": null, "OwnerId": "005000000000001AAA",
       "Owner": {"attributes": {"type": "User"}, "Name": "Ada"},
       "Samples__r": {"totalSize": 1, "done": true, "records": [
         {"attributes": {"type": "Sample__c"}, "Name": "Child"}]}, "Hostiles__r": null}
    """#

  private func records() throws -> [Sample] {
    try QueryPage(json: RecordTests.page).rows(as: Sample.self)
  }

  @Test func valuesOfAllTypes() throws {
    let first = try records()[0]
    #expect(try first.id == RecordID("a00000000000001"))
    #expect(try first.id.hasExpectedPrefix == true)
    #expect(try first.aBoolean)
    #expect(try first.aInt == 5 && first.aDouble == 2.5)
    #expect(try first.aCurrency == Decimal(string: "19.99"))
    #expect(try first.aDate == CalendarDate(2026, 1, 31))
    let moment = DateTime(utc: CalendarDate(2026, 1, 31), TimeOfDay(8, 30, millisecond: 123))
    #expect(try first.aDatetime == moment)
    #expect(try first.aTime == TimeOfDay(8, 30))
    #expect(try first.aAddress?.city == "Bonn")
    #expect(try first.aLocation == Geolocation(latitude: 1.5, longitude: 2.5))
    #expect(try first.aAnyType?.int == 7)
    #expect(try first.aBase64 == "/services/data/blob")
    #expect(try first.accountId == RecordID("001000000000001"))
    #expect(try first.ownerId == AnyRecordID("005000000000001"))
  }

  @Test func valuesThatCameLaterStay() throws {
    let first = try records()[0]
    #expect(try first.aPicklist?.rawValue == "Brand New")
    #expect(try first.aPicklist != .prospecting)
    #expect(try first.aMultipicklist == [.golf, .chess, .init(rawValue: "Odd")])
  }

  @Test func aPicklistIsSwitchedOverHashedAndCoded() throws {
    let value = Sample.APicklistValue(rawValue: "Closed Won")
    var isWon = false
    switch value {
    case .closedWon: isWon = true
    default: break
    }
    #expect(isWon)
    #expect(Set([value, .closedWon, .prospecting]).count == 2)
    let data = try JSONEncoder().encode([value, .init(rawValue: "Brand New")])
    #expect(String(decoding: data, as: UTF8.self) == #"["Closed Won","Brand New"]"#)
    #expect(try JSONDecoder().decode([Sample.APicklistValue].self, from: data)[0] == .closedWon)
  }

  @Test func parentsAndChildren() throws {
    let first = try records()[0]
    #expect(try first.account?.name == "Acme")
    #expect(try first.account?.industry == nil)
    #expect(try first.parent == nil)
    #expect(try first.owner?.type == "User")
    #expect(try first.owner?.name == "Ada")
    #expect(try first.owner?.as(\.user)?.name == "Ada")
    #expect(try first.owner?.as(\.group) == nil)
    #expect(try first.samples.map { try $0.name } == ["Child"])
    #expect(try first.hostiles.isEmpty)
  }

  @Test func whatWasNotSelectedIsNoNull() throws {
    let first = try records()[0]
    #expect(try first.aEmail == nil)
    #expect(first.row.isSelected("A_email__c"))
    #expect(!first.row.isSelected("A_phone__c"))
    let error = try #require(throws: RowError.self) { try first.aPhone }
    #expect(error.problem == .notSelected)
    #expect(error.path == "A_phone__c")
    #expect(throws: RowError.self) { try first.account?.id }
    #expect(throws: RowError.self) { try first.`case` }
  }

  @Test func queriesGiveRecordsByThemselves() throws {
    let query = Query(Sample.self) { s in Select { s.name } }.limit(2)
    let records: [Sample] = try QueryPage(json: RecordTests.page).rows(of: query)
    #expect(try records[0].name == "First")
    let typed = query.rows(as: Sample.self).where { $0.isVIP == true }
    #expect(typed.text == "SELECT Name FROM Sample__c WHERE Is_VIP__c = TRUE LIMIT 2")
    #expect(try QueryPage(json: RecordTests.page).rows(of: typed)[0].name == "First")
    #expect(typed.diagnostics().isEmpty)
  }

  @Test func tuplesOfAllTypes() throws {
    let query = Query<Sample>.selecting { s in
      s.id
      s.aPicklist
      s.aMultipicklist
      s.aBoolean
      s.aLocation
      s.aAnyType
      s.aBase64
      s.account.industry
      s.owner.typeOf { o in
        o.user { $0.name }
        o.otherwise { $0.name }
      }
      s.samples { child in Select { child.name } }.rows(as: Sample.self)
    }
    let page = try QueryPage(json: #"{"totalSize": 1, "records": [\#(RecordTests.first)]}"#)
    let first = try #require(try page.rows(of: query).first)
    #expect(first.0.hasExpectedPrefix == true && first.1?.rawValue == "Brand New")
    #expect(first.2 == [.golf, .chess, .init(rawValue: "Odd")] && first.3)
    #expect(first.4?.latitude == 1.5 && first.5?.int == 7 && first.6 == "/services/data/blob")
    #expect(first.7 == nil)
    #expect(try first.8?.as(\.user)?.name == "Ada")
    #expect(try first.9[0].name == "Child")
  }

  @Test func whatIsSomethingElseIsAnError() throws {
    let second = try records()[1]
    let error = try #require(throws: RowError.self) { try second.name }
    #expect(error.description.hasPrefix("records[1].Name: expected a string, found the number 12"))
  }
}
