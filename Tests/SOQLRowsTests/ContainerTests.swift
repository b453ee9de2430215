import SOQLRows
import Testing

/// Containers are used again for other objects, which nobody may notice.
@Suite struct ContainerTests {
  private enum Keys: String, CodingKey { case name, parent, cs }

  /// Keeps its container and reads it when asked.
  private struct Late: Decodable {
    let container: KeyedDecodingContainer<Keys>
    var name: String { get throws { try container.decode(String.self, forKey: .name) } }

    init(from decoder: any Decoder) throws {
      container = try decoder.container(keyedBy: Keys.self)
    }
  }

  private static func page(_ count: Int) throws -> QueryPage {
    let records = (0..<count).map { #"{"Name":"n\#($0)","Other":\#($0)}"# }
    return try QueryPage(json: #"{"records":[\#(records.joined(separator: ","))]}"#)
  }

  @Test func keptContainersKeepTheirObjects() throws {
    let rows = try Self.page(100).rows(as: Late.self)
    #expect(try rows.map { try $0.name } == (0..<100).map { "n\($0)" })
    let one = try RowDecoder().decode(Late.self, from: Self.page(3).rows[2])
    #expect(try one.name == "n2")
    #expect(throws: RowError.self) { try one.container.decode(Int.self, forKey: .parent) }
  }

  @Test func someKeptAndSomeNot() throws {
    struct Row: Decodable {
      let late: KeyedDecodingContainer<Keys>?
      let name: String

      init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Keys.self)
        name = try container.decode(String.self, forKey: .name)
        late = name.hasSuffix("7") ? container : nil
      }
    }
    let rows = try Self.page(200).rows(as: Row.self)
    #expect(rows.map(\.name) == (0..<200).map { "n\($0)" })
    let late = try rows.compactMap { try $0.late?.decode(String.self, forKey: .name) }
    #expect(late == rows.map(\.name).filter { $0.hasSuffix("7") })
  }

  @Test func objectsWithTheSameKeysInEachOther() throws {
    final class Node: Decodable {
      let parent: Node?
      let cs: [Node]
      let name: String

      // The name comes last, when containers of other objects have been asked in between.
      init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Keys.self)
        parent = try container.decodeIfPresent(Node.self, forKey: .parent)
        cs = try container.decodeIfPresent([Node].self, forKey: .cs) ?? []
        name = try container.decode(String.self, forKey: .name)
      }
    }
    let text = #"""
      {"records":[
        {"Name":"a","Parent":{"Name":"b","Parent":{"Name":"c"}},
         "Cs":{"records":[{"Name":"d","Parent":{"Name":"e"}},{"Name":"f"}]}},
        {"Name":"g","Cs":null,"Parent":{"Name":"h","Cs":{"records":[{"Name":"i"}]}}}]}
      """#
    func names(_ node: Node) -> String {
      node.name + (node.parent.map { "<" + names($0) } ?? "")
        + (node.cs.isEmpty ? "" : "[" + node.cs.map(names).joined(separator: " ") + "]")
    }
    let rows = try QueryPage(json: text).rows(as: Node.self)
    #expect(rows.map(names) == ["a<b<c[d<e f]", "g<h[i]"])
  }

  @Test func twoContainersOfOneObject() throws {
    struct Row: Decodable {
      let both: [String]

      init(from decoder: any Decoder) throws {
        let first = try decoder.container(keyedBy: Keys.self)
        let inner = try first.nestedContainer(keyedBy: Keys.self, forKey: .parent)
        let second = try decoder.container(keyedBy: Keys.self)
        both = try [second, inner, first].map { try $0.decode(String.self, forKey: .name) }
      }
    }
    let text = #"""
      {"records":[{"Name":"a","Parent":{"Name":"b"}},{"Name":"c","Parent":{"Name":"d"}}]}
      """#
    let rows = try QueryPage(json: text).rows(as: Row.self)
    #expect(rows.map(\.both) == [["a", "b", "a"], ["c", "d", "c"]])
  }

  @Test func nothingIsLeftBehind() throws {
    final class Witness: Sendable {}
    let key = CodingUserInfoKey(rawValue: "witness")!
    struct Row: Decodable { let name: String }
    weak var left: Witness?
    do {
      let witness = Witness()
      left = witness
      var decoder = RowDecoder()
      decoder.userInfo[key] = witness
      _ = try Self.page(3).rows(as: Row.self, decoder: decoder)
      _ = try decoder.decode(Row.self, from: Self.page(1).rows[0])
      struct Wrong: Decodable { let other: String }
      #expect(throws: RowError.self) { try Self.page(3).rows(as: Wrong.self, decoder: decoder) }
    }
    #expect(left == nil)
  }
}
