import Foundation
import SOQLTestSupport
import Testing

@testable import SOQLRows

/// Random pages, which must read as Foundation's decoder reads them, whatever the order of their keys.
@Suite struct RandomPageTests {
  struct Page: Decodable { let records: [Model] }

  struct Model: Decodable, Equatable {
    var text: String
    var maybe: String?
    var flag: Bool
    var whole: Int
    var number: Double?
    var money: Decimal
    var parent: Parent?
    var list: [Int]?
    var table: [String: Double]?

    struct Parent: Decodable, Equatable {
      var name: String
      var next: Inner?
    }

    struct Inner: Decodable, Equatable {
      var name: String
      var rows: [Int?]
    }
  }

  struct Direct: RowDecodable {
    var model: Model

    init(row: inout Row) throws(RowError) {
      var reader = RandomPageTests.Reader()
      model = Model(
        text: try row.read("text"),
        maybe: try row.readIfSelected("maybe"),
        flag: try row.read("flag"),
        whole: try row.read("whole"),
        number: try row.readIfSelected("number"),
        money: try row.read("money"),
        parent: try reader.parent(&row),
        list: nil,
        table: nil
      )
    }
  }

  /// Reads parents, which have arrays that rows cannot read.
  struct Reader {
    struct Parent: RowDecodable {
      let model: Model.Parent
      init(row: inout Row) throws(RowError) {
        let inner: Inner? = row.isSelected("next") ? try row.parent("next") : nil
        model = Model.Parent(name: try row.read("name"), next: inner?.model)
      }
    }

    struct Inner: RowDecodable {
      let model: Model.Inner
      init(row: inout Row) throws(RowError) {
        model = Model.Inner(name: try row.read("name"), rows: [])
      }
    }

    mutating func parent(_ row: inout Row) throws(RowError) -> Model.Parent? {
      guard row.isSelected("parent") else { return nil }
      let parent: Parent? = try row.parent("parent")
      return parent?.model
    }
  }

  /// Reads the same by views, from the last property to the first.
  struct View: RowDecodable {
    let row: RowView
    init(row: inout Row) throws(RowError) { self.row = RowView(row) }

    func model() throws(RowError) -> Model {
      let parent: View? = row.isSelected("parent") ? try row.parent("parent") : nil
      let inner: View? = try parent.flatMap { parent throws(RowError) in
        parent.row.isSelected("next") ? try parent.row.parent("next") : nil
      }
      let money: Decimal = try row.read("money")
      return Model(
        text: try row.read("text"),
        maybe: row.isSelected("maybe") ? try row.read("maybe") : nil,
        flag: try row.read("flag"),
        whole: try row.read("whole"),
        number: row.isSelected("number") ? try row.read("number") : nil,
        money: money,
        parent: try parent.map { parent throws(RowError) in
          Model.Parent(
            name: try parent.row.read("name"),
            next: try inner.map { inner throws(RowError) in
              Model.Inner(name: try inner.row.read("name"), rows: [])
            }
          )
        },
        list: nil,
        table: nil
      )
    }
  }

  @Test func pagesReadAsFoundationReadsThem() throws {
    var random = SeededGenerator(seed: 41)
    for _ in 0..<60 {
      let json = page(&random)
      let expected = try JSONDecoder().decode(Page.self, from: Data(json.utf8)).records
      let page = try QueryPage(json: json)
      #expect(try page.rows(as: Model.self) == expected, "seed \(random.seed): \(json)")
      let direct = try page.rows(as: Direct.self).map(\.model)
      let shortened = expected.map { model in
        var model = model
        model.list = nil
        model.table = nil
        model.parent?.next?.rows = []
        return model
      }
      #expect(direct == shortened, "seed \(random.seed): \(json)")
      let views = try page.rows(as: View.self)
      #expect(try views.map { try $0.model() } == shortened, "seed \(random.seed): \(json)")
      #expect(try page.rows(as: Record.self).map { $0["text"]?.string } == expected.map(\.text))
    }
  }

  /// Pages in which something is wrong: no trap, and no other values than Foundation finds.
  @Test func mutatedPagesAreNeverMisread() throws {
    var random = SeededGenerator(seed: 42)
    let pieces = Array(#"{}[],:"\nulltruefalse0123456789-.eE "#.utf8) + [0x00, 0x80, 0xC3, 0xFF]
    let keys = ["text", "maybe", "flag", "whole", "number", "money", "parent", "list", "table"]
    let original = page(&random)
    let source = Array(original.utf8)
    for _ in 0..<3_000 {
      var bytes = source
      for _ in 0..<Int.random(in: 1...2, using: &random) {
        let place = Int.random(in: bytes.indices, using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: bytes.insert(random.pick(pieces), at: place)
        case 1: bytes.remove(at: place)
        case 2: bytes.removeSubrange(place..<min(place + 40, bytes.count))
        default: bytes[place] = random.pick(pieces)
        }
        if bytes.isEmpty { bytes = source }
      }
      guard let page = try? QueryPage(json: bytes) else { continue }
      for record in (try? page.rows(as: Record.self)) ?? [] { _ = record.description }
      _ = try? page.rows(as: Direct.self)
      for view in (try? page.rows(as: View.self)) ?? [] { _ = try? view.model() }
      guard let models = try? page.rows(as: Model.self),
        let expected = try? JSONDecoder().decode(Page.self, from: Data(bytes))
      else { continue }
      // We find keys in another case, too, and one of two that are the same: those pages do not count.
      let text = String(decoding: bytes, as: UTF8.self)
      let isPlain = keys.allSatisfy { count($0, in: text) == count($0, in: original) }
      if isPlain, models.count == expected.records.count {
        #expect(models == expected.records, "seed \(random.seed): \(text)")
      }
    }
  }

  private func count(_ key: String, in text: String) -> Int {
    text.components(separatedBy: "\"\(key)\":").count
  }

  private func page(_ random: inout SeededGenerator) -> String {
    let count = Int.random(in: 1...8, using: &random)
    var order = Array(0..<9)
    let records = (0..<count).map { _ in
      // Records mostly have their keys in the same order, as those of a server have.
      if random.chance(25) { order.shuffle(using: &random) }
      var members = self.members(&random)
      members = order.compactMap { members[$0] }
      return "{" + members.compactMap { $0 }.joined(separator: ", ") + "}"
    }
    return #"{"totalSize":\#(count),"done":true,"records":[\#(records.joined(separator: ","))]}"#
  }

  /// A member for each property; `nil` for those that were not selected.
  private func members(_ random: inout SeededGenerator) -> [String?] {
    let inner = #"{"rows":[1,null,3],"name":\#(text(&random))}"#
    let parent = #"{"name":\#(text(&random)),"next":\#(random.chance(50) ? inner : "null")}"#
    func maybe(_ key: String, _ value: String) -> String? {
      switch Int.random(in: 0..<4, using: &random) {
      case 0: nil
      case 1: "\"\(key)\":null"
      default: "\"\(key)\":\(value)"
      }
    }
    return [
      "\"text\":\(text(&random))", maybe("maybe", text(&random)), "\"flag\":\(random.chance(50))",
      "\"whole\": \(Int.random(in: -1_000_000...1_000_000, using: &random))",
      maybe("number", "\(Double.random(in: -1e6...1e6, using: &random))"),
      "\"money\":\(Int.random(in: 0...99_999, using: &random)).25", maybe("parent", parent),
      maybe("list", "[1, 2, 30]"), maybe("table", #"{"a":1.5,"text":-2e3,"flag":0}"#),
    ]
  }

  private func text(_ random: inout SeededGenerator) -> String {
    let pieces = [
      "a", "text", "é", "東京", "😀", #"\""#, #"\\"#, #"\/"#, #"\n"#, #"\u00e9"#, #"\ud83d\ude00"#,
      " ",
      "maybe", "longer than a small string",
    ]
    let count = Int.random(in: 0...5, using: &random)
    return "\"" + (0..<count).map { _ in random.pick(pieces) }.joined() + "\""
  }
}
