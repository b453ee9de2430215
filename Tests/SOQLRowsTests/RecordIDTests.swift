import SOQLTestSupport
import Testing

@testable import SOQLRows

@Suite struct RecordIDTests {
  @Test(arguments: [
    ("001D000000IqhSL", "001D000000IqhSLIAZ"), ("003D000000QOMqx", "003D000000QOMqxIAH"),
    ("a0Bxx0000000001", "a0Bxx0000000001EAA"), ("001000000000001", "001000000000001AAA"),
    ("00DZZZZZZZZZZZZ", "00DZZZZZZZZZZZZ4553"),
  ])
  func checksums(_ short: String, _ long: String) throws {
    let id = try #require(AnyRecordID(short))
    #expect(id.short == short)
    guard long.utf8.count == 18 else {
      #expect(AnyRecordID(long) == nil)
      return
    }
    #expect(id.description == long)
    #expect(id == AnyRecordID(long))
    #expect(id.hashValue == AnyRecordID(long)?.hashValue)
    #expect(id.keyPrefix == short.prefix(3))
    #expect(AnyRecordID(restoringCase: long.lowercased()) == id)
    #expect(AnyRecordID(restoringCase: long.uppercased()) == id)
  }

  @Test(arguments: [
    "", "001", "001D000000IqhS", "001D000000IqhSLI", "001D000000IqhSLAAA", "001D000000Iqh-L",
    "001D000000Iqhé", "001D000000IqhSLIA ", "001D000000IqhSLIAZ0",
  ])
  func whatIsNoID(_ text: String) {
    #expect(AnyRecordID(text) == nil)
  }

  @Test func caseTellsRecordsApart() {
    #expect(AnyRecordID("001D000000IqhSL") != AnyRecordID("001D000000IqhSl"))
    #expect(AnyRecordID(restoringCase: "001D000000IqhSL99Z") == nil)
    #expect(AnyRecordID(restoringCase: "0010000000000015AA") == nil)
  }

  @Test func randomIDsComeBack() throws {
    var random = SeededGenerator(seed: 33)
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")
    for _ in 0..<1_000 {
      let short = String((0..<15).map { _ in random.pick(letters) })
      let id = try #require(AnyRecordID(short))
      #expect(AnyRecordID(id.description) == id)
      #expect(AnyRecordID(restoringCase: id.description.lowercased()) == id)
    }
  }
}
