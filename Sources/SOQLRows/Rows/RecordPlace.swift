import SOQLJSON

/// A record of a page, for errors about what it holds.
struct RecordPlace: Sendable {
  private let start: UInt32
  /// The number, or the greatest one for none: a page has fewer records.
  private let ordinal: UInt32

  init(number: Int?, place: Int) {
    ordinal = number.map { UInt32(truncatingIfNeeded: $0) } ?? .max
    start = UInt32(truncatingIfNeeded: place)
  }

  /// Which record of the page it is; `nil` for one that has left its page.
  var number: Int? { ordinal == .max ? nil : Int(ordinal) }
  /// Where it is on the tape.
  var place: Int { Int(start) }
}

extension RecordPlace {
  /// A step from a value to one that it holds.
  enum Step {
    case key(String)
    case index(Int)
  }

  /// An error about a value that is not what was expected.
  func error(_ tape: JSONTape, at place: Int, expected: String) -> RowError {
    if tape.kind(at: place) == .null {
      return error(tape, at: place, .null(expected: expected))
    }
    let found = RecordPlace.summary(tape, at: place)
    return error(tape, at: place, .unexpected(expected: expected, found: found))
  }

  /// An error about a value, or about a column that an object lacks.
  func error(
    _ tape: JSONTape,
    at place: Int,
    column: String? = nil,
    _ problem: RowError.Problem
  ) -> RowError {
    var path = ""
    for step in steps(tape, to: place) + (column.map { [.key($0)] } ?? []) {
      switch step {
      case .key(let key): path += path.isEmpty ? key : ".\(key)"
      case .index(let index): path += "[\(index)]"
      }
    }
    return RowError(
      problem: problem,
      record: number,
      recordID: tape.value(at: self.place)["Id"]?.string,
      path: path,
      offset: tape.offset(at: place)
    )
  }

  /// The way to a value in the record; envelopes of subqueries are no steps.
  func steps(_ tape: JSONTape, to target: Int) -> [Step] {
    var steps: [Step] = []
    var place = self.place
    // A key as the target ends the way at its value, which stands behind it.
    while place < target, tape.place(after: place) > target {
      let isObject = tape.kind(at: place) == .object
      var child = place + 1
      var index = 0
      while true {
        let value = isObject ? child + 1 : child
        let next = tape.place(after: value)
        if target < next {
          if !isObject {
            steps.append(.index(index))
          } else if let key = tape.string(at: child),
            !(key == "records" && tape.kind(at: value) == .array)
          {
            steps.append(.key(key))
          }
          place = value
          break
        }
        child = next
        index += 1
      }
    }
    return steps
  }

  /// A value in a few words.
  static func summary(_ tape: JSONTape, at place: Int) -> String {
    switch tape.kind(at: place) {
    case .null: return "null"
    case .bool: return tape.bool(at: place) == true ? "true" : "false"
    case .array: return "an array"
    case .object: return "an object"
    case .number: return "the number " + shortened(tape.bytes(at: place))
    case .string: return "the string \"" + shortened(tape.bytes(at: place)) + "\""
    }
  }

  private static func shortened(_ bytes: ArraySlice<UInt8>) -> String {
    if bytes.count <= 60 { return String(decoding: bytes, as: UTF8.self) }
    return String(String(decoding: bytes.prefix(64), as: UTF8.self).unicodeScalars.prefix(40)) + "…"
  }
}
