import SOQLRows
import Testing

/// Children that did not all come with their page.
@Suite struct ChildrenTests {
  private static let text = #"""
    {"totalSize":3,"done":true,"records":[
      {"Id":"1","Parent":{"Name":"x","records":7},"Cs":{"totalSize":3,"done":false,
        "nextRecordsUrl":"/c1","records":[{"Id":"a","Ds":{"totalSize":2,"done":false,
          "nextRecordsUrl":"/d1","records" : [ ] }}, {"Id":"b","Ds":null}]}},
      {"Id":"2","Parent":null,"Cs":{"records":[{"Id":"z"}],"totalSize":1,"done":true}},
      {"Id":"3","Parent":null,"Cs":{"records":[],"nextRecordsUrl":"/c3","done":false,"totalSize":2}}]}
    """#

  @Test func areFoundFromTheInsideOut() throws {
    let page = try QueryPage(json: Self.text)
    let found = try page.unfinishedChildren()
    #expect(found.map(\.nextRecordsPath) == ["/d1", "/c1", "/c3"])
    #expect(found.map(\.totalSize) == [2, 3, 2])
    #expect(found.map(\.count) == [0, 2, 0])
  }

  @Test func areCompletedInPlace() throws {
    struct Row: Decodable {
      let id: String
      let cs: [C]

      struct C: Decodable {
        let id: String
        let ds: [D]?
      }

      struct D: Decodable {
        let id: String
      }
    }
    let page = try QueryPage(json: Self.text)
    let rest = [
      #"{"Id":"p"},{"Id":"q"}"#, #"{"Id":"c","Ds":null}"#, #"{"Id":"e"} , {"Id":"f"}"#,
    ]
    let whole = try page.completed(page.unfinishedChildren(), with: rest.map { Array($0.utf8) })
    #expect(try whole.unfinishedChildren().isEmpty)
    let rows = try whole.rows(as: Row.self)
    #expect(rows.map { $0.cs.map(\.id) } == [["a", "b", "c"], ["z"], ["e", "f"]])
    #expect(rows[0].cs[0].ds?.map(\.id) == ["p", "q"])
    let records = try whole.rows(as: Record.self)
    #expect(records[2]["Cs"]?.children?.isDone == true)
    // Nothing is added where nothing came.
    let same = try page.completed(page.unfinishedChildren(), with: [[], [], []])
    #expect(try same.rows(as: Row.self)[0].cs.count == 2)
  }

  @Test(arguments: [
    (#"{"totalSize":0,"records":[]}"#, ""),
    (#"{"records":[{"a":1}, {"b":[2]}]}"#, #"{"a":1}, {"b":[2]}"#),
    (#"{"records": [ {} ] }"#, " {} "), (#"{"totalSize":7}"#, ""), (#"{"records":[ ]}"#, ""),
  ])
  func recordsAsText(_ text: String, _ expected: String) throws {
    let page = try QueryPage(json: text)
    #expect(String(decoding: page.recordsText, as: UTF8.self) == expected)
  }

  @Test func aPathToAnotherServerIsRefused() throws {
    let text =
      #"{"records":[{"Id":"1","Cs":{"done":false,"nextRecordsUrl":"//evil","records":[]}}]}"#
    let error = #expect(throws: RowError.self) { try QueryPage(json: text).unfinishedChildren() }
    #expect(error?.record == 0 && error?.recordID == "1")
  }

  @Test func aPageMayBeCut() throws {
    struct Row: Decodable {
      let id: String
    }
    let page = try QueryPage(json: Self.text)
    #expect(try page.page(of: 1..<3).rows(as: Row.self).map(\.id) == ["2", "3"])
    #expect(page.page(of: 0..<0).recordCount == 0)
    #expect(page.page(of: 2..<9).recordCount == 1)
    #expect(page.page(of: 0..<3).recordCount == 3)
    #expect(page.page(of: 1..<2).totalSize == 3)
  }

  @Test func readsUpToTheRowThatCannotBeRead() throws {
    struct Row: Decodable, RowDecodable {
      let id: Int

      enum CodingKeys: String, CodingKey { case id }

      init(row: inout SOQLRows.Row) throws(RowError) { id = try row.read("Id") }
    }
    let page = try QueryPage(json: #"{"records":[{"Id":1},{"Id":2},{"Id":"x"},{"Id":4}]}"#)
    var decoded: [Row] = []
    let error = #expect(throws: RowError.self) { try page.decode(into: &decoded, RowDecoder()) }
    #expect(decoded.map(\.id) == [1, 2] && error?.record == 2)
    var read: [Row] = []
    let other = #expect(throws: RowError.self) { try page.read(into: &read) }
    #expect(read.map(\.id) == [1, 2] && other?.record == 2)
  }
}
