import Foundation
import SOQLSchema
import SOQLTestSupport
import Testing

/// The bundled objects against facts about a real org; `compare-facts` gives whole lists.
@Suite struct FactsTests {
  private static var folder: String {
    ProcessInfo.processInfo.environment["SOQL_FACTS"] ?? Fixtures.folder(beside: #filePath)
  }

  /// Differences that are meant, with their reasons.
  private static let differences = Set(
    Fixtures.table("differences.tsv", beside: #filePath).map { "\($0[0]).\($0[1])" }
  )

  private static func rows(_ name: String) -> [[String]] {
    Fixtures.table(name, in: folder).filter { $0.first != "object" }
  }

  @Test func everyFieldIsThereWithAFittingType() throws {
    let rows = FactsTests.rows("standard-objects.tsv")
    try #require(rows.count > 100)
    for row in rows where !FactsTests.differences.contains("\(row[0]).\(row[1])") {
      let object = Schema.bundled.object(named: row[0])
      guard let field = object?.field(named: row[1]) else {
        Issue.record("\(row[0]).\(row[1]) is missing")
        continue
      }
      #expect(field.name == row[1])
      #expect(FactsTests.types(row[2]).contains(field.type), "\(row[0]).\(row[1]): \(row[2])")
      guard field.type == .reference else { continue }
      #expect((field.relationshipName ?? "") == row[3], "\(row[0]).\(row[1])")
      switch row[4] {
      case "Name", "SObject": #expect(field.isPolymorphic, "\(row[0]).\(row[1])")
      case "": continue
      default: #expect(field.referenceTo == [row[4]], "\(row[0]).\(row[1])")
      }
    }
  }

  @Test func everyChildRelationshipIsThere() throws {
    let rows = FactsTests.rows("child-relationships.tsv")
    try #require(rows.count > 50)
    for row in rows where !FactsTests.differences.contains("\(row[0]).\(row[1])") {
      let child = Schema.bundled.object(named: row[0])?.childRelationship(named: row[1])
      #expect(child?.childObject == row[2], "\(row[0]).\(row[1])")
    }
  }

  /// The types that an Apex type may stand for.
  private static func types(_ apex: String) -> [FieldType] {
    switch apex {
    case "String":
      [
        .string, .textarea, .picklist, .multipicklist, .combobox, .email, .phone, .url,
        .encryptedstring, .anyType,
      ]
    case "Decimal", "Double": [.currency, .percent, .double]
    case "Integer": [.int]
    case "Long": [.long]
    case "Boolean": [.boolean]
    case "Id": [.id, .reference]
    case "Blob": [.base64]
    case "Object": [.anyType, .complexvalue]
    case "JunctionIds": [.complexvalue]
    case "Address": [.address]
    case "Location": [.location]
    case "Date": [.date]
    case "Datetime": [.datetime]
    case "Time": [.time]
    default: []
    }
  }
}
