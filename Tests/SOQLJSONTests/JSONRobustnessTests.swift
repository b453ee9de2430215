import Foundation
import SOQLJSON
import SOQLTestSupport
import Testing

/// Whatever the bytes are: a tape or an error, and never a trap.
@Suite struct JSONRobustnessTests {
  private static let page = Array(
    #"""
    {"totalSize":2,"done":false,"nextRecordsUrl":"\/services\/data\/v62.0\/query\/01g-2000",
     "records":[{"attributes":{"type":"Account","url":"\u002fservices"},"Id":"001xx000003DGb2AAG",
      "Name":"Zoë \"東京\" 😀 \uD83D\uDE00\n","AnnualRevenue":-1.50E+3,"Employees":12,
      "Parent":null,"IsActive":true,"Contacts":{"totalSize":0,"records":[]}},{},[[],[0e-1]]]}
    """#.utf8
  )

  @Test func everyTruncation() throws {
    check(JSONRobustnessTests.page)
    for count in JSONRobustnessTests.page.indices {
      let bytes = Array(JSONRobustnessTests.page[..<count])
      let error = #expect(throws: JSONError.self) { try JSONTape(parsing: bytes) }
      #expect((0...count).contains(error?.offset ?? -1))
    }
  }

  @Test func mutationsReadAsAnotherReaderReadsThem() {
    var random = SeededGenerator(seed: 11)
    let pieces =
      Array(#"{}[],:"\/untrfalse0123456789+-.eE "#.utf8) + [0x00, 0x1F, 0x80, 0xC3, 0xF4]
    for _ in 0..<4_000 {
      var bytes = JSONRobustnessTests.page
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: bytes.indices, using: &random)
        let byte =
          random.chance(70) ? random.pick(pieces) : UInt8.random(in: 0...255, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes.insert(byte, at: place)
        case 1: bytes.remove(at: place)
        case 2: bytes.swapAt(place, Int.random(in: bytes.indices, using: &random))
        default: bytes[place] = byte
        }
      }
      let error = check(bytes)
      let otherReads = (try? JSONSerialization.jsonObject(with: Data(bytes))) != nil
      // Foundation lets a comma stand before a closing bracket or brace.
      let isForgiven =
        error.map { error in
          let before = bytes[..<error.offset].last { !" \t\r\n".utf8.contains($0) }
          return before == UInt8(ascii: ",")
            && bytes[error.offset...].first.map("]}".utf8.contains) == true
        } ?? false
      if (error == nil) != otherReads, !isForgiven {
        Issue.record("seed \(random.seed): \(String(decoding: bytes, as: UTF8.self))")
      }
    }
  }

  @Test func anyBytes() {
    var random = SeededGenerator(seed: 12)
    let pieces = Array(#"{}[],:""\u0018D-.e "#.utf8)
    for _ in 0..<50_000 {
      let count = Int.random(in: 0..<24, using: &random)
      let isNoise = random.chance(20)
      check(
        (0..<count).map { _ in
          isNoise ? UInt8.random(in: 0...255, using: &random) : random.pick(pieces)
        }
      )
    }
  }

  @Test func deepTextsTakeNoStack() {
    SmallStack.run {
      for (opening, closing) in [("[", "]"), (#"{"a":"#, "}")] {
        let openings = String(repeating: opening, count: 100_000)
        let text = Array((openings + "1" + String(repeating: closing, count: 100_000)).utf8)
        #expect(throws: JSONError.self) { try JSONTape(parsing: text) }
        #expect(throws: JSONError.self) {
          try JSONTape(parsing: Array(openings.utf8), maximumDepth: .max)
        }
        guard let tape = try? JSONTape(parsing: text, maximumDepth: 100_000) else {
          Issue.record("a deep text is not read")
          continue
        }
        var depth = 0
        var value = tape.root
        while let inner = value.elements.first(where: { _ in true }) ?? value["a"] {
          value = inner
          depth += 1
        }
        #expect(depth == 100_000)
        #expect(value.integer == 1)
      }
    }
  }

  /// Two megabytes each.
  @Test(
    .timeLimit(.minutes(2)),
    arguments: [
      ("[", "0,", "0]"), ("[", "[],", "[]]"), ("{", #""":0,"#, #""":0}"#), ("\"", "x", "\""),
      ("\"", #"\n"#, "\""), ("\"", #"\uD83D\uDE00"#, "\""), ("\"", "東", "\""), ("", " ", "1"),
      ("", "9", ""), ("0.", "0", "1e-9"), ("1e", "9", ""), ("", "[", ""), ("", "\"\\", ""),
      (#"{"a":0,"#, #""\u0061":0,"#, #""b":0}"#),
    ]
  )
  func largeHostileTexts(_ head: String, _ piece: String, _ tail: String) {
    let count = 2_000_000 / piece.utf8.count
    check(Array((head + String(repeating: piece, count: count) + tail).utf8))
  }

  /// Reads bytes and asks for all that can be asked; returns why they are not JSON.
  @discardableResult
  private func check(_ bytes: [UInt8]) -> JSONError? {
    do throws(JSONError) {
      let root = try JSONTape(parsing: bytes).root
      _ = root["a"]
      _ = root.count
      visit(root, in: bytes)
      return nil
    } catch {
      #expect((0...bytes.count).contains(error.offset))
      return error
    }
  }

  /// Asks a value and, as tests are shallow, by recursion all that it holds.
  private func visit(_ value: JSONValue, in bytes: [UInt8]) {
    _ = value.integer
    _ = value.isString("aé")
    let isConsistent =
      bytes.indices.contains(value.offset) && (value.bool == nil) == (value.kind != .bool)
      && (value.string == nil) == (value.kind != .string)
      && (value.numberText == nil) == (value.kind != .number)
    if !isConsistent { Issue.record("a value at \(value.offset) contradicts itself") }
    for element in value.elements { visit(element, in: bytes) }
    for (key, member) in value.members {
      visit(key, in: bytes)
      visit(member, in: bytes)
    }
  }
}
