import SOQLSyntax

/// Writes queries, and keeps book of each value: nothing else turns a value into text.
struct Writer {
  private(set) var bytes: [UInt8] = []
  private(set) var values: [WrittenValue] = []
  /// What cannot be written; a question mark stands in its place, which no server takes.
  private(set) var problems: [Diagnostic] = []
  /// Whether question marks stand for all values.
  private let hidesValues: Bool

  init(hidingValues: Bool = false) {
    hidesValues = hidingValues
  }

  mutating func write(_ syntax: String) {
    bytes += syntax.utf8
  }

  mutating func write(_ fragment: Fragment) {
    for piece in fragment.pieces {
      switch piece {
      case .syntax(let text): write(text)
      case .path(let steps): write(steps)
      case .checkedPath(let path): write(path)
      case .value(let literal): write(literal)
      case .query(let parts):
        write("(")
        write(parts)
        write(")")
      }
    }
  }

  /// Writes a path of a model; a model may be wrong, and must not smuggle text into queries.
  mutating func write(_ steps: [StaticString]) {
    for (index, step) in steps.enumerated() {
      if index > 0 { write(".") }
      let name = step.description
      if NameSyntax.isName(name) {
        write(name)
      } else {
        refuse("'\(name)' is no name")
      }
    }
  }

  mutating func write(_ literal: SOQLLiteral) {
    if let problem = literal.payload.problem {
      refuse(problem)
    } else if hidesValues, literal.payload != .null {
      write("?")
    } else {
      let start = bytes.count
      literal.payload.write(to: &bytes)
      values.append(WrittenValue(range: start..<bytes.count, payload: literal.payload))
    }
  }

  mutating func write(list values: [SOQLLiteral]) {
    write("(")
    for (index, value) in values.enumerated() {
      if index > 0 { write(", ") }
      write(value)
    }
    write(")")
  }

  /// Writes a question mark for what cannot be written.
  mutating func refuse(_ problem: String) {
    problems.append(
      Diagnostic(.literalFormat, at: bytes.count..<bytes.count + 1, problem)
    )
    write("?")
  }
}

/// A value, and where it was written.
struct WrittenValue: Sendable {
  let range: Range<Int>
  let payload: LiteralPayload
}
