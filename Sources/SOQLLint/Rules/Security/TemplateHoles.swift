import SOQLHosts

/// The expressions of a query that is put together at run time, and whether each stands in quotes.
struct TemplateHoles {
  struct Hole {
    let range: Range<Int>
    /// Whether the SOQL round the expression is a string literal.
    let isQuoted: Bool
    /// The literals before and behind, where there are some.
    let before: Range<Int>?
    let after: Range<Int>?
  }

  let holes: [Hole]

  init(_ parts: [EmbeddedQuery.Part]) {
    var holes: [Hole] = []
    var isQuoted = false
    for (index, part) in parts.enumerated() {
      switch part {
      case .literal(_, let bytes): TemplateHoles.step(over: bytes, &isQuoted)
      case .expression(let range):
        holes.append(
          Hole(
            range: range,
            isQuoted: isQuoted,
            before: index > 0 ? TemplateHoles.literal(parts[index - 1]) : nil,
            after: index + 1 < parts.count ? TemplateHoles.literal(parts[index + 1]) : nil
          )
        )
      }
    }
    self.holes = holes
  }

  private static func literal(_ part: EmbeddedQuery.Part) -> Range<Int>? {
    if case .literal(let range, _) = part { return range }
    return nil
  }

  private static func step(over bytes: [UInt8], _ isQuoted: inout Bool) {
    var place = 0
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "\\") {
        place += 1
      } else if bytes[place] == UInt8(ascii: "'") {
        isQuoted.toggle()
      }
      place += 1
    }
  }
}
