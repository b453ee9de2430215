import SOQLJSON
import SOQLTestSupport
import Testing

/// What the writer writes, the reader reads.
@Suite struct JSONRoundTripTests {
  @Test func randomValues() throws {
    var random = SeededGenerator(seed: 13)
    for _ in 0..<2_000 {
      let value = Value.random(depth: 5, using: &random)
      var json = JSONWriter()
      value.write(to: &json)
      let read = try JSONTape(parsing: json.bytes).root
      #expect(Value(read) == value, "seed \(random.seed)")
    }
  }
}

/// A value apart from its text.
private indirect enum Value: Equatable {
  case null
  case bool(Bool)
  case integer(Int)
  case number(String)
  /// A text by its bytes: strings that look the same are not the same here.
  case string([UInt8])
  case array([Value])
  case object(keys: [[UInt8]], values: [Value])

  static func random(depth: Int, using random: inout SeededGenerator) -> Value {
    switch Int.random(in: 0..<(depth > 0 ? 9 : 5), using: &random) {
    case 0: .null
    case 1: .bool(Bool.random(using: &random))
    case 2: .integer(Int.random(in: Int.min...Int.max, using: &random) >> random.pick([0, 20, 56]))
    case 3: .number(random.pick(["0.1", "-1.5e-7", "1e400", "-123456789012345678901234567890.5"]))
    case 4: .string(Array(text(using: &random).utf8))
    case 5, 6:
      .array((0..<count(using: &random)).map { _ in .random(depth: depth - 1, using: &random) })
    default:
      .object(keys: count(using: &random), depth: depth, using: &random)
    }
  }

  private static func object(
    keys count: Int,
    depth: Int,
    using random: inout SeededGenerator
  ) -> Value {
    .object(
      keys: (0..<count).map { _ in Array(text(using: &random).utf8) },
      values: (0..<count).map { _ in .random(depth: depth - 1, using: &random) }
    )
  }

  private static func count(using random: inout SeededGenerator) -> Int {
    Int.random(in: 0..<5, using: &random)
  }

  private static func text(using random: inout SeededGenerator) -> String {
    let limit = random.pick([0x7F, 0x7F, 0x2FFF, 0x10FFFF] as [UInt32])
    var text = ""
    for _ in 0..<Int.random(in: 0..<20, using: &random) {
      let value = UInt32.random(in: 0...limit, using: &random)
      if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
    }
    return text
  }

  func write(to json: inout JSONWriter) {
    switch self {
    case .null: json.null()
    case .bool(let value): json.bool(value)
    case .integer(let value): json.integer(value)
    case .number(let text): json.number(text)
    case .string(let bytes): json.string(String(decoding: bytes, as: UTF8.self))
    case .array(let values):
      json.beginArray()
      for value in values { value.write(to: &json) }
      json.endArray()
    case .object(let keys, let values):
      json.beginObject()
      for (key, value) in zip(keys, values) {
        json.key(String(decoding: key, as: UTF8.self))
        value.write(to: &json)
      }
      json.endObject()
    }
  }

  init(_ value: JSONValue) {
    switch value.kind {
    case .null: self = .null
    case .bool: self = .bool(value.bool == true)
    case .number:
      self = value.integer.map { .integer($0) } ?? .number(value.numberText ?? "")
    case .string: self = .string(Array((value.string ?? "").utf8))
    case .array: self = .array(value.elements.map { Value($0) })
    case .object:
      let members = Array(value.members)
      self = .object(
        keys: members.map { Array(($0.key.string ?? "").utf8) },
        values: members.map { Value($0.value) }
      )
    }
  }
}
