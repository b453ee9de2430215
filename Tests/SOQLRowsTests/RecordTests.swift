import Foundation
import Testing

@testable import SOQLRows

@Suite struct RecordTests {
  private static let json = #"""
    {"records":[{"attributes":{"type":"Contact","url":"/c"},"Id":"003D000000QOMqx","Name":"Ada \"A\"",
     "Amount":12.50,"Count":5.0,"Open":true,"Birthdate":"1990-02-03","At":"10:20:30.000Z",
     "CreatedDate":"2024-05-01T10:20:30.000+0000","Topics":"A;B","Body":"/x","Gone":null,
     "Account":{"attributes":{"type":"Account"},"Name":"Acme","Owner":null},
     "Cases":{"totalSize":2,"done":true,"records":[{"Subject":"one"},{"Subject":"two"}]},"Tasks":null,
     "MailingAddress":{"city":"Lyon"},"Place":{"latitude":1,"longitude":2}}]}
    """#

  private func record() throws -> Record {
    try QueryPage(json: RecordTests.json).rows(as: Record.self)[0]
  }

  @Test func values() throws {
    let record = try record()
    #expect(record.type == "Contact")
    #expect(record.attributes?.url == "/c")
    #expect(record.id == AnyRecordID("003D000000QOMqxIAH"))
    #expect(record["name"]?.string == #"Ada "A""#)
    #expect(record["Amount"]?.decimal == Decimal(string: "12.50"))
    #expect(record["Amount"]?.double == 12.5 && record["Amount"]?.int == nil)
    #expect(record["Count"]?.int == 5)
    #expect(record["Open"]?.bool == true)
    #expect(record["Birthdate"]?.calendarDate == CalendarDate("1990-02-03"))
    #expect(record["At"]?.timeOfDay?.hour == 10)
    #expect(record["CreatedDate"]?.date == Date(timeIntervalSince1970: 1_714_558_830))
    #expect(record["Topics"]?.multiPicklist == ["A", "B"])
    #expect(record["Body"]?.url?.path == "/x")
    #expect(record["MailingAddress"]?.address?.city == "Lyon")
    #expect(record["Place"]?.geolocation == Geolocation(latitude: 1, longitude: 2))
    #expect(record["Gone"]?.isNull == true)
    #expect(record["Missing"] == nil)
  }

  @Test func paths() throws {
    let record = try record()
    #expect(record["Account.Name"]?.string == "Acme")
    #expect(record["Account"]?.record?.type == "Account")
    #expect(record["Account.Owner"]?.isNull == true)
    #expect(record["Account.Owner.Name"]?.isNull == true)
    #expect(record["Account.Oner.Name"] == nil)
    #expect(record["Name.Name"] == nil)
    #expect(record[""] == nil)
    #expect(record["Cases"]?.children?.map { $0["Subject"]?.string } == ["one", "two"])
    #expect(record["Tasks"]?.children?.isEmpty == true)
    #expect(record["Name"]?.children == nil)
  }

  @Test func fieldsAndDescription() throws {
    let record = try record()
    #expect(record.fields.prefix(4).map(\.name) == ["Id", "Name", "Amount", "Count"])
    let text = record.description
    #expect(text.hasPrefix(#"Contact(Id: "003D000000QOMqx", Name: "Ada \"A\"", Amount: 12.50, "#))
    #expect(text.contains(#"Account: Account(Name: "Acme", Owner: null)"#))
    #expect(text.contains(#"Cases: [Record(Subject: "one"), Record(Subject: "two")]"#))
  }

  @Test func recordsStandAlone() throws {
    struct Model: Decodable {
      let account: Record
      let cases: ChildRows<Record>
    }
    let model = try QueryPage(json: RecordTests.json).rows(as: Model.self)[0]
    #expect(model.account.description == #"Account(Name: "Acme", Owner: null)"#)
    #expect(model.cases.map { $0["Subject"]?.string } == ["one", "two"])
    #expect(try QueryPage(json: RecordTests.json).rows[0].makeRecord()["Name"]?.string != nil)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Record.self, from: Data("{}".utf8))
    }
  }

  @Test func otherDecodersReadChildrenToo() throws {
    let json = #"{"totalSize":3,"done":false,"records":[1],"nextRecordsUrl":"/n"}"#
    let children = try JSONDecoder().decode(ChildRows<Int>.self, from: Data(json.utf8))
    #expect(children.rows == [1] && children.totalSize == 3 && children.nextRecordsPath == "/n")
  }
}
