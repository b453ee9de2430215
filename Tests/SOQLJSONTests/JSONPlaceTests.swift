import SOQLTestSupport
import Testing

@testable import SOQLJSON

@Suite struct JSONPlaceTests {
  private static let text = #"""
    {"a":[1,{"b":"\u00e9x","c":[[],{}]} , []],"long key of text":true, "n":null, "x":{ } , "s":"e" }
    """#

  @Test func copiesAreTheirValue() throws {
    let tape = try JSONTape(parsing: Array(JSONPlaceTests.text.utf8))
    for place in 0..<tape.count {
      let copy = tape.copy(at: place)
      let again = try JSONTape(parsing: copy.storage.source)
      #expect(copy.count == tape.place(after: place) - place)
      #expect(copy.count == again.count)
      for index in 0..<copy.count {
        #expect(copy.kind(at: index) == again.kind(at: index))
        #expect(copy.offset(at: index) == again.offset(at: index))
        #expect(copy.place(after: index) == again.place(after: index))
        #expect(copy.string(at: index) == tape.string(at: place + index))
      }
    }
  }

  @Test func keysKnowTheirDepth() throws {
    let tape = try JSONTape(parsing: Array(JSONPlaceTests.text.utf8))
    let keys = (0..<tape.count).filter { tape.keyDepth(at: $0) > 0 }
    #expect(keys.map { tape.string(at: $0) } == ["a", "b", "c", "long key of text", "n", "x", "s"])
    #expect(keys.map { tape.keyDepth(at: $0) } == [1, 3, 3, 1, 1, 1, 1])
  }

  @Test func keysWithEscapesHaveNoDepth() throws {
    let tape = try JSONTape(parsing: Array(#"{"\u0061":{"b":1},"c":2}"#.utf8))
    #expect((0..<tape.count).map { tape.keyDepth(at: $0) } == [0, 0, 0, 2, 0, 1, 0])
  }

  @Test func textsAreCompared() throws {
    let texts = [
      "", "a", "seven77", "eight888", "nine99999", "é", String(repeating: "long", count: 9),
    ]
    let members = texts.map { $0.debugDescription + ":0" }.joined(separator: ",")
    let tape = try JSONTape(parsing: Array("{\(members)}".utf8))
    for (index, text) in texts.enumerated() {
      let place = 1 + 2 * index
      for var other in texts + [text + "x", "x" + text.dropFirst(), text.dropLast() + "x"] {
        other.withUTF8 { other in
          let isSame = other.elementsEqual(text.utf8)
          #expect(tape.isString(at: place, other) == isSame)
          #expect(tape.isKey(other, at: place, depth: 1) == isSame)
          #expect(!tape.isKey(other, at: place, depth: 2))
        }
      }
    }
  }

  @Test func textsOfSmallValuesNeedMoreRoom() throws {
    for count in [1, 100, 10_000] {
      let text = "[" + String(repeating: "{},", count: count) + "0]"
      let tape = try JSONTape(parsing: Array(text.utf8))
      #expect(tape.count == count + 2)
      #expect(tape.root.count == count + 1)
    }
  }
}
