/// Makes a query page of contacts with their accounts, as the REST API sends it.
///
/// A record has 22 keys: texts of one to eight words, some of them beyond ASCII or with escapes, numbers,
/// dates as text, a parent with keys of its own, and nulls in about every seventh place.
package struct PageGenerator {
  private static let words = [
    "global", "trading", "services", "holdings", "partners", "limited", "group", "labs", "énergie",
    "Müller", #"\"north\""#, #"east\\west"#, #"first\nsecond"#, "有限会社",
  ]
  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
  )

  private var random: SeededGenerator

  package init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  /// The page in UTF-8.
  package mutating func page(records count: Int) -> [UInt8] {
    let records = (0..<count).map { record($0) }.joined(separator: ",")
    let head =
      #"{"totalSize":\#(count),"done":false,"nextRecordsUrl":"#
      + #""/services/data/v62.0/query/0r8xx0000000001AAA-\#(count)","records":["#
    return Array((head + records + "]}").utf8)
  }

  private mutating func record(_ number: Int) -> String {
    let contact = id("003")
    let account = id("001")
    let members = [
      attributes("Contact", contact),
      "\"Id\":\"\(contact)\"",
      "\"IsDeleted\":\(random.chance(2))",
      "\"AccountId\":\"\(account)\"",
      "\"LastName\":\(words(1))",
      "\"FirstName\":\(present(90) ? words(1) : "null")",
      "\"Salutation\":\(random.pick(["\"Mr.\"", "\"Ms.\"", "\"Dr.\"", "null"]))",
      "\"Name\":\(words(2))",
      "\"OtherStreet\":null",
      "\"MailingStreet\":\(present(70) ? words(4) : "null")",
      "\"MailingCity\":\(random.pick(["\"Oakland\"", "\"Zürich\"", "\"大阪\"", "\"Lille\"", "null"]))",
      "\"MailingLatitude\":\(present(50) ? decimal(-90_000_000...90_000_000, 6) : "null")",
      "\"Phone\":\"(415) 555-\(digits(4))\"",
      "\"Email\":\"user\(number)@example.com\"",
      "\"Title\":\(present(50) ? words(2) : "null")",
      "\"AnnualRevenue__c\":\(decimal(0...1_000_000_000, 2))",
      "\"NumberOfEmployees__c\":\(present(70) ? "\(random.number(1...9_999)).0" : "null")",
      "\"Birthdate\":\"19\(random.number(40...98))-\(monthAndDay())\"",
      "\"CreatedDate\":\"20\(random.number(10...25))-\(monthAndDay())T\(time()).000+0000\"",
      "\"LastModifiedDate\":\"2025-03-04T05:06:07.000+0000\"",
      "\"Description\":\(present(40) ? words(8) : "null")",
      #""Account":{\#(attributes("Account", account)),"Id":"\#(account)","Name":\#(words(3)),"#
        + #""Industry":\#(random.pick(["\"Technology\"", "\"Energy\"", "null"]))}"#,
    ]
    return "{" + members.joined(separator: ",") + "}"
  }

  private func attributes(_ object: String, _ id: String) -> String {
    #""attributes":{"type":"\#(object)","url":"/services/data/v62.0/sobjects/\#(object)/\#(id)"}"#
  }

  private mutating func present(_ percent: Int) -> Bool { random.chance(percent) }

  private mutating func id(_ prefix: String) -> String {
    prefix + String((0..<12).map { _ in random.pick(PageGenerator.letters) }) + "AAA"
  }

  private mutating func words(_ count: Int) -> String {
    "\"" + (0..<count).map { _ in random.pick(PageGenerator.words) }.joined(separator: " ") + "\""
  }

  private mutating func digits(_ count: Int) -> String {
    String((0..<count).map { _ in random.pick(Array("0123456789")) })
  }

  /// A number of so many millionths or hundredths.
  private mutating func decimal(_ range: ClosedRange<Int>, _ places: Int) -> String {
    let number = random.number(range)
    let text = String(number.magnitude)
    let padded = String(repeating: "0", count: max(0, places + 1 - text.count)) + text
    return (number < 0 ? "-" : "") + padded.dropLast(places) + "." + padded.suffix(places)
  }

  private mutating func monthAndDay() -> String {
    "\(twoDigits(random.number(1...12)))-\(twoDigits(random.number(1...28)))"
  }

  private mutating func time() -> String {
    let seconds = random.number(0...86_399)
    return [seconds / 3_600, seconds / 60 % 60, seconds % 60].map(twoDigits).joined(separator: ":")
  }

  private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
