import SOQLTestSupport
import Testing

@testable import SOQLRows

/// What errors say, and where.
@Suite struct ErrorTests {
  private struct Owner: Decodable, RowDecodable {
    let name: String
    init(row: inout Row) throws(RowError) { name = try row.read("Name") }
  }

  private struct Contact: Decodable, RowDecodable {
    let owner: Owner
    init(row: inout Row) throws(RowError) { owner = try row.parent("Owner") }
  }

  private struct Account: Decodable {
    let owner: Owner
    let contacts: ChildRows<Contact>
  }

  private struct DirectAccount: RowDecodable {
    let owner: Owner
    let contacts: ChildRows<Contact>
    init(row: inout Row) throws(RowError) {
      owner = try row.parent("Owner")
      contacts = try row.children("Contacts")
    }
  }

  /// What is marked is where the error must be.
  @Test(arguments: [
    (
      #"{"Owner":{"Name":«1»},"Contacts":null}"#, "Owner.Name",
      "expected a string, found the number 1"
    ),
    (#"{"Owner":{"Name":«null»},"Contacts":null}"#, "Owner.Name", "expected a string, found null"),
    (#"{"Owner":«{}»,"Contacts":null}"#, "Owner.Name", "the query did not select this"),
    (#"{"Owner":«null»,"Contacts":null}"#, "Owner", "expected an object, found null"),
    (#"{"Owner":«"x"»,"Contacts":null}"#, "Owner", #"expected an object, found the string "x""#),
    (
      #"{"Owner":{"Name":"n"},"Contacts":{"records":[{"Owner":{"Name":""}},{"Owner":{"Name":«[]»}}]}}"#,
      "Contacts[1].Owner.Name", "expected a string, found an array"
    ),
  ])
  func placesAndWords(_ marked: String, _ path: String, _ message: String) throws {
    let text = MarkedText(#"{"records":[{"Owner":{"Name":"a"},"Contacts":null},\#(marked)]}"#)
    let page = try QueryPage(json: text.text)
    var errors: [RowError] = []
    do { _ = try page.rows(as: Account.self) } catch { errors.append(error) }
    do { _ = try page.rows(as: DirectAccount.self) } catch { errors.append(error) }
    #expect(errors.count == 2)
    for error in errors {
      #expect(error.record == 1)
      #expect(error.path.lowercased() == path.lowercased())
      #expect(error.offset == text.range.lowerBound)
      #expect(error.description.contains(message), "\(error)")
    }
  }

  @Test func missingIsNotNull() throws {
    struct Model: Decodable { let name: String? }
    let page = try QueryPage(json: #"{"records":[{"Id":"001D000000IqhSL"}]}"#)
    #expect(try page.rows(as: Model.self)[0].name == nil)
    var decoder = RowDecoder()
    decoder.requiresSelection = true
    let error = #expect(throws: RowError.self) { try page.rows(as: Model.self, decoder: decoder) }
    #expect(error?.problem == .notSelected)
    #expect(error?.recordID == "001D000000IqhSL")
    #expect(
      error?.description
        == "records[0].name of 001D000000IqhSL: the query did not select this (at byte 12)"
    )
    var row = page.rows[0]
    #expect(!row.isSelected("Name") && row.isSelected("Id"))
    let name: String? = try row.readIfSelected("Name")
    #expect(name == nil)
    #expect(throws: RowError.self) { try row.read("Name") as String? }
  }

  @Test func incompleteChildrenAreNoArray() throws {
    struct Model: Decodable { let contacts: [[String: String]] }
    let page = try QueryPage(
      json: #"{"records":[{"Contacts":{"totalSize":2,"done":false,"records":[{"a":"b"}]}}]}"#
    )
    let error = #expect(throws: RowError.self) { try page.rows(as: Model.self) }
    #expect(error?.problem == .incompleteChildren)
    #expect(error?.path == "Contacts")
    var decoder = RowDecoder()
    decoder.allowsIncompleteChildren = true
    #expect(try page.rows(as: Model.self, decoder: decoder)[0].contacts == [["a": "b"]])
  }

  @Test func errorsOfTypesKeepTheirPlace() throws {
    enum Rating: String, Decodable, RowValue { case hot = "Hot" }
    struct Model: Decodable { let ratings: ChildRows<Row> }
    struct Row: Decodable { let rating: Rating }
    struct Strange: Error {}
    struct Thrower: Decodable { init(from decoder: any Decoder) throws { throw Strange() } }
    let text = MarkedText(#"{"records":[{"Ratings":{"records":[{"Rating":«"Tepid"»}]}}]}"#)
    let page = try QueryPage(json: text.text)
    let error = #expect(throws: RowError.self) { try page.rows(as: Model.self) }
    #expect(error?.path == "Ratings[0].Rating")
    #expect(error?.offset == text.range.lowerBound)
    #expect(throws: RowError.self) { try page.rows(as: Thrower.self) }
    var row = try QueryPage(json: #"{"records":[{"Rating":"Tepid","Next":"Hot"}]}"#).rows[0]
    let direct = #expect(throws: RowError.self) { try row.read("Rating") as Rating }
    #expect(
      direct?.problem == .unexpected(expected: "a value of Rating", found: #"the string "Tepid""#)
    )
    #expect(try row.read("Next") as Rating? == .hot)
  }

  @Test func longValuesAreShortened() throws {
    let long = String(repeating: "é", count: 1_000_000)
    var row = try QueryPage(json: #"{"records":[{"A":"\#(long)"}]}"#).rows[0]
    #expect(try row.read("A") == long)
    let error = #expect(throws: RowError.self) { try row.read("A") as Int }
    #expect((error?.description.count ?? .max) < 150)
  }
}
