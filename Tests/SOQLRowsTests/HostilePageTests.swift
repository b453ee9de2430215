import SOQLTestSupport
import Testing

@testable import SOQLRows

/// Pages that mean no good.
@Suite struct HostilePageTests {
  private final class Node: Decodable {
    let next: Node?
    let rows: ChildRows<Node>?
  }

  private struct DirectNode: RowDecodable {
    let depth: Int
    init(row: inout Row) throws(RowError) {
      guard row.isSelected("next") else {
        depth = 0
        return
      }
      let children: ChildRows<DirectNode> = try row.children("next")
      depth = 1 + (children.first?.depth ?? 0)
    }
  }

  @Test func everyTruncationIsAnError() {
    let page = Array(#"{"totalSize":1,"done":true,"records":[{"A":"é\n","B":{"C":-1.5e3}}]}"#.utf8)
    for count in page.indices {
      let error = #expect(throws: RowError.self) { try QueryPage(json: Array(page[..<count])) }
      #expect((0...count).contains(error?.offset ?? -1))
    }
  }

  @Test func deepPagesAreAnErrorAndTheDeepestFitASmallStack() {
    SmallStack.run {
      for (opening, closing) in [(#"{"next":"#, "}"), (#"{"rows":{"records":["#, "]}}")] {
        for levels in [1_000, 100_000] {
          let text =
            String(repeating: opening, count: levels) + "null"
            + String(repeating: closing, count: levels)
          #expect(throws: RowError.self) { try QueryPage(json: #"{"records":[\#(text)]}"#) }
        }
        let levels = (QueryPage.maximumDepth - 2) / (opening.count > 9 ? 3 : 1)
        let last = opening.count > 9 ? "{}" : "null"
        let text =
          String(repeating: opening, count: levels) + last
          + String(repeating: closing, count: levels)
        let models = try? QueryPage(json: #"{"records":[\#(text)]}"#).rows(as: Node.self)
        #expect(models?.count == 1)
      }
      let levels = (QueryPage.maximumDepth - 3) / 3
      let text =
        String(repeating: #"{"next":{"records":["#, count: levels) + "{}"
        + String(repeating: "]}}", count: levels)
      let direct = try? QueryPage(json: #"{"records":[\#(text)]}"#).rows(as: DirectNode.self)
      #expect(direct?.first?.depth == levels)
    }
  }

  @Test func keysThatStandTwiceGiveOneOfTheirValues() throws {
    struct Model: Decodable { let name: Int }
    let page = try QueryPage(json: #"{"records":[{"Name":1,"name":2,"Name":3}]}"#)
    #expect(try [1, 2, 3].contains(page.rows(as: Model.self)[0].name))
    var row = page.rows[0]
    #expect(try row.read("name") == 2)
    #expect(try page.rows(as: Record.self)[0].fields.count == 3)
  }

  @Test(
    arguments: [
      (#"null"#, nil, nil), (#"["type","url"]"#, nil, nil), (#"{}"#, nil, nil),
      (#""type""#, nil, nil), (#"{"type":1}"#, nil, nil), (#"{"type":"A"}"#, "A", nil),
      (#"{"type":"A","url":null}"#, "A", nil), (#"{"url":"/a","type":"A"}"#, "A", "/a"),
      (#"{"x":{"type":"B"},"type":"A","y":1,"url":"/a"}"#, "A", "/a"),
    ] as [(String, String?, String?)]
  )
  func attributesOfAnyForm(_ json: String, _ type: String?, _ url: String?) throws {
    for record in [#"{"attributes":\#(json)}"#, #"{"type":"C","attributes":\#(json),"A":1}"#] {
      let page = try QueryPage(json: #"{"records":[\#(record)]}"#)
      let expected = type.map { RecordAttributes(type: $0, url: url) }
      #expect(page.rows[0].attributes == expected)
      #expect(try page.rows(as: Record.self)[0].attributes == expected)
    }
  }

  @Test func keysAreNotTakenForValues() throws {
    // Each value looks like the key that is asked for next.
    let page = try QueryPage(
      json: #"{"records":[{"B":"A","A":"C","C":{"A":"x","B":"y"},"D":"E","E":1}]}"#
    )
    for _ in 0..<2 {
      var row = page.rows[0]
      #expect(try row.read("A") == "C")
      #expect(try row.read("E") == 1)
      #expect(try row.read("B") == "A")
      #expect(try row.read("D") == "E")
      #expect(try row.isNull(at: row.place(of: "C")) == false)
    }
  }

  @Test func columnsInAnotherOrderAreRemembered() throws {
    struct Model: RowDecodable {
      let values: [Int]
      init(row: inout Row) throws(RowError) {
        values = [try row.read("D"), try row.read("B"), try row.read("C"), try row.read("A")]
      }
    }
    let record = #"{"A":1,"B":2,"P":{"A":9},"C":3,"D":4}"#
    let other = #"{"D":4,"A":1,"P":null,"c":3,"B":2}"#
    let records = [record, record, other, record, other, other]
    let page = try QueryPage(json: #"{"records":[\#(records.joined(separator: ","))]}"#)
    #expect(try page.rows(as: Model.self).map(\.values) == records.map { _ in [4, 2, 3, 1] })
  }

  @Test(arguments: [
    ("\"", "\u{80}", "\""), ("", "9", ""), ("-0.", "1", "e5"), ("1e", "9", ""),
    ("\"", #"\u0041"#, "\""),
    ("\"", "x", "\""), ("[", "1,", "1]"),
  ])
  func megabytes(_ head: String, _ piece: String, _ tail: String) throws {
    struct Model: Decodable { let value: String? }
    let value = head + String(repeating: piece, count: 1_000_000 / piece.utf8.count) + tail
    let page = try QueryPage(json: #"{"records":[{"value":\#(value)}]}"#)
    var row = page.rows[0]
    _ = try? row.read("value") as Int
    _ = try? row.read("value") as Double
    _ = try? row.read("value") as AnyRecordID
    _ = try? page.rows(as: Model.self)
    _ = try page.rows(as: Record.self)[0].description
  }

  @Test func bytesThatAreNotUTF8AreAnError() {
    for bad: [UInt8] in [
      [0x80], [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80],
    ] {
      let bytes = Array(#"{"records":[{"A":""#.utf8) + bad + Array(#""}]}"#.utf8)
      #expect(throws: RowError.self) { try QueryPage(json: bytes) }
    }
  }
}
