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
    // Most queries are shorter: growing step by step would copy each several times.
    bytes.reserveCapacity(512)
  }

  mutating func write(_ syntax: String) {
    var syntax = syntax
    syntax.withUTF8 { bytes.append(contentsOf: $0) }
  }

  mutating func write(_ word: String, between space: String) {
    write(space)
    write(word)
    write(space)
  }

  mutating func write(_ fragment: Fragment) {
    write(fragment.first)
    for piece in fragment.rest { write(piece) }
  }

  private mutating func write(_ piece: Fragment.Piece) {
    switch piece {
    case .syntax(let text): write(text)
    case .name(let name): write(name)
    case .path(let steps):
      for (index, step) in steps.enumerated() {
        if index > 0 { write(".") }
        write(step)
      }
    case .checkedPath(let path): write(path)
    case .value(let literal): write(literal)
    case .query(let parts):
      write("(")
      write(parts)
      write(")")
    }
  }

  mutating func write(list fragments: [Fragment]) {
    for (index, fragment) in fragments.enumerated() {
      if index > 0 { write(", ") }
      write(fragment)
    }
  }

  /// Writes a name of a model; a model may be wrong, and must not smuggle text into queries.
  mutating func write(_ name: StaticString) {
    let isName = name.withUTF8Buffer { text in
      guard NameSyntax.isName(text) else { return false }
      bytes.append(contentsOf: text)
      return true
    }
    if !isName { refuse("'\(name)' is no name") }
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
