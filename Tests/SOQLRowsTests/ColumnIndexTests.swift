import SOQLRows
import Testing

/// Columns that are asked for in another order than they have, or in another case.
@Suite struct ColumnIndexTests {
  private struct View: RowDecodable {
    let row: RowView
    init(row: inout Row) throws(RowError) { self.row = RowView(row) }
  }

  private static func page(_ records: String...) throws -> QueryPage {
    try QueryPage(json: #"{"records":[\#(records.joined(separator: ","))]}"#)
  }

  @Test func columnsBehindParentsAndSubqueries() throws {
    let page = try Self.page(
      #"{"A":"1","P":null,"B":"2","Cs":null,"C":"3"}"#,
      #"{"A":"4","P":{"A":"x","B":"y"},"B":"5","Cs":{"records":[{"A":"z"},{"A":"w"}]},"C":"6"}"#,
      #"{"A":"7","P":{"A":"x","B":null},"B":"8","Cs":null,"C":"9"}"#,
      // Neither the order nor the columns need be those of the first.
      #"{"C":"12","B":"11","A":"10"}"#
    )
    let views = try page.rows(as: View.self)
    let read: [[String]] = try views.map {
      try [$0.row.read("C"), $0.row.read("B"), $0.row.read("A")]
    }
    #expect(read == [["3", "2", "1"], ["6", "5", "4"], ["9", "8", "7"], ["12", "11", "10"]])
    let parent: View? = try views[1].row.parent("P")
    #expect(try parent?.row.read("B") == "y")
    let children: ChildRows<View> = try views[1].row.children("Cs")
    #expect(try children.map { try $0.row.read("A") } == ["z", "w"])
    #expect(!views[3].row.isSelected("P"))
    #expect(throws: RowError.self) { try views[3].row.parent("P") as View? }
  }

  @Test func namesInAnotherCase() throws {
    struct Row: Decodable {
      let last: Int
      let first: Int
      let inner: Inner?

      struct Inner: Decodable {
        let last: Int
        let first: Int
      }
    }
    let page = try Self.page(
      #"{"First":1,"Inner":null,"Last":2}"#,
      #"{"First":3,"Inner":{"First":5,"Last":6},"Last":4}"#,
      #"{"FIRST":7,"inner":{"first":9,"last":10},"LAST":8}"#,
      #"{"Last":12,"First":11}"#
    )
    let rows = try page.rows(as: Row.self)
    #expect(rows.map(\.first) == [1, 3, 7, 11])
    #expect(rows.map(\.last) == [2, 4, 8, 12])
    #expect(rows.map(\.inner?.first) == [nil, 5, 9, nil])
    #expect(rows.map(\.inner?.last) == [nil, 6, 10, nil])
  }

  @Test(arguments: ["Name", "name", "NAME"])
  func namesThatDifferInCaseAlone(_ other: String) throws {
    struct Row: Decodable {
      let x: Int
      let name: Int
    }
    for members in [#""name":1,"\#(other)":2"#, #""\#(other)":2,"name":1"#] where other != "name" {
      let record = "{\(members),\"x\":0}"
      let page = try Self.page(record, record, record)
      #expect(try page.rows(as: Row.self).map(\.name) == [1, 1, 1], "\(record)")
      for view in try page.rows(as: View.self) {
        let name: Int = try view.row.read("name")
        #expect(name == 1, "\(record)")
      }
    }
  }

  @Test func namesWithEscapes() throws {
    let page = try Self.page(
      #"{"\u0041":1,"B":2,"C":3}"#,
      #"{"A":4,"B":5,"\u0043":6}"#,
      #"{"B":8,"A":7,"C":9}"#
    )
    for (number, view) in try page.rows(as: View.self).enumerated() {
      let values: [Int] = try [view.row.read("C"), view.row.read("A"), view.row.read("b")]
      #expect(values == [3 * number + 3, 3 * number + 1, 3 * number + 2])
    }
  }

  @Test func namesOfAnyLength() throws {
    struct Key: CodingKey {
      let stringValue: String
      let intValue: Int? = nil
      init(stringValue: String) { self.stringValue = stringValue }
      init?(intValue: Int) { nil }
    }
    struct Backwards: Decodable {
      let values: [Int]
      init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        values = try container.allKeys.reversed().map { try container.decode(Int.self, forKey: $0) }
      }
    }
    // Names that differ from each other in one byte, at each place, and in nothing else.
    for count in 1..<40 {
      let names = (0..<count).map { place in
        String((0..<count).map { $0 == place ? "y" : "x" })
      }
      let members = names.enumerated().map { "\"\($1)\":\($0)" }.joined(separator: ",")
      let page = try Self.page("{\(members)}", "{\(members)}")
      for row in try page.rows(as: Backwards.self) {
        #expect(row.values == Array((0..<count).reversed()), "\(count)")
      }
    }
  }

  @Test func recordsOfVeryManyColumns() throws {
    let record = "{" + (0..<6_000).map { "\"c\($0)\":\($0)" }.joined(separator: ",") + "}"
    let views = try Self.page(record, record).rows(as: View.self)
    for view in views {
      let values: [Int] = try [view.row.read("c5999"), view.row.read("c0"), view.row.read("C4000")]
      #expect(values == [5_999, 0, 4_000])
    }
  }
}
