import SOQLJSON

/// Values as JSON, as the server wrote them: numbers digit by digit, strings byte by byte.
///
/// What is left out are the `attributes` of records and the envelopes round the rows of subqueries, and
/// white space between values. Characters that could command a terminal are written as escapes, which
/// mean the same.
struct JSONText {
  let tape: JSONTape
  let tree: ColumnTree

  /// Appends a record with its parents and children.
  func append(record place: Int, to text: inout [UInt8]) {
    append(object: place, node: 0, to: &text)
  }

  /// Appends a value that is no record, such as an address.
  func append(value place: Int, to text: inout [UInt8]) {
    append(place, node: nil, to: &text)
  }

  private func append(object: Int, node: Int?, to text: inout [UInt8]) {
    let end = tape.place(after: object)
    var key = object + 1
    var isFirst = true
    text.append(UInt8(ascii: "{"))
    while key < end {
      let value = key + 1
      defer { key = tape.place(after: value) }
      let name = tape.bytes(at: key)
      if name.elementsEqual("attributes".utf8) { continue }
      if !isFirst { text.append(UInt8(ascii: ",")) }
      isFirst = false
      append(string: name, to: &text)
      text.append(UInt8(ascii: ":"))
      // Only what may be a record, or the rows of a subquery, depends on the query.
      let kind = tape.kind(at: value)
      let member =
        kind == .object || kind == .null ? node.flatMap { tree.member(name, of: $0) } : nil
      append(value, node: member, to: &text)
    }
    text.append(UInt8(ascii: "}"))
  }

  private func append(_ place: Int, node: Int?, to text: inout [UInt8]) {
    switch tape.kind(at: place) {
    case .null:
      // So the server says that a subquery found nothing.
      text += node.map { tree.nodes[$0].isChildren } == true ? "[]".utf8 : "null".utf8
    case .bool, .number: text += tape.bytes(at: place)
    case .string: append(string: tape.bytes(at: place), to: &text)
    case .array: append(tape.value(at: place).elements, node: node, to: &text)
    case .object:
      let value = tape.value(at: place)
      if value.isEnvelope, let records = value["records"] {
        append(records.elements, node: node, to: &text)
      } else {
        append(object: place, node: node, to: &text)
      }
    }
  }

  private func append(_ elements: JSONValue.Elements, node: Int?, to text: inout [UInt8]) {
    var isFirst = true
    text.append(UInt8(ascii: "["))
    for element in elements {
      if !isFirst { text.append(UInt8(ascii: ",")) }
      isFirst = false
      append(element.place, node: node, to: &text)
    }
    text.append(UInt8(ascii: "]"))
  }

  /// Appends a string with its quotes.
  private func append(string: ArraySlice<UInt8>, to text: inout [UInt8]) {
    text.append(UInt8(ascii: "\""))
    if string.allSatisfy({ $0 < 0x7F }) {
      text += string
    } else {
      for scalar in String(decoding: string, as: UTF8.self).unicodeScalars {
        if commandsTerminal(scalar) {
          let digits = String(scalar.value, radix: 16)
          text += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8
        } else {
          text += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
        }
      }
    }
    text.append(UInt8(ascii: "\""))
  }

  /// Whether a terminal obeys a character, or shows what follows it in another order.
  private func commandsTerminal(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
