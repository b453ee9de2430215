/// What string literals mean, put one behind the other, and where each byte of it stands.
struct LiteralText {
  private(set) var text: [UInt8] = []
  private var runs: [SourceMap.Run] = []
  private var quoting: [SourceMap.Quoting] = []

  var map: SourceMap { SourceMap(runs, quoting) }

  /// What one literal means.
  static func meaning(of token: ApexToken, in source: Span<UInt8>) -> [UInt8] {
    var literal = LiteralText()
    literal.append(token, source)
    return literal.text
  }

  /// Adds a literal.
  mutating func append(_ token: ApexToken, _ source: Span<UInt8>) {
    let quotes = token.kind == .multilineString ? 3 : 1
    let start = Int(token.start) + quotes
    let end = token.kind == .openString ? Int(token.end) : Int(token.end) - quotes
    let literal = quoting.count
    quoting.append(token.kind == .multilineString ? .multiline : .plain)
    let isEmpty = start >= end
    if isEmpty {
      runs.append(
        SourceMap.Run(query: text.count..<text.count, file: start..<start, literal: literal)
      )
    }
    var index = start
    while index < end {
      let stop = ByteSearch.next(0x5C, or: 0x5C, source, from: index, before: end)
      if stop > index { add(source, index..<stop, literal) }
      index = stop
      if index < end { index = appendEscape(source, index, end, literal) }
    }
  }

  private mutating func add(_ source: Span<UInt8>, _ range: Range<Int>, _ literal: Int) {
    let start = text.count
    for index in range { text.append(source[index]) }
    runs.append(SourceMap.Run(query: start..<text.count, file: range, literal: literal))
  }

  /// Adds what an escape means, and gives the place behind it.
  ///
  /// One that Apex does not know stands for itself.
  private mutating func appendEscape(
    _ source: Span<UInt8>,
    _ start: Int,
    _ end: Int,
    _ literal: Int
  ) -> Int {
    let byte: UInt8
    switch start + 1 < end ? source[start + 1] : 0 {
    case UInt8(ascii: "n"), UInt8(ascii: "N"): byte = 0x0A
    case UInt8(ascii: "r"), UInt8(ascii: "R"): byte = 0x0D
    case UInt8(ascii: "t"), UInt8(ascii: "T"): byte = 0x09
    case UInt8(ascii: "f"), UInt8(ascii: "F"): byte = 0x0C
    case UInt8(ascii: "b"), UInt8(ascii: "B"): byte = 0x08
    case UInt8(ascii: "'"): byte = UInt8(ascii: "'")
    case UInt8(ascii: "\""): byte = UInt8(ascii: "\"")
    case UInt8(ascii: "\\"): byte = UInt8(ascii: "\\")
    case UInt8(ascii: "u"), UInt8(ascii: "U"):
      return appendUnicodeEscape(source, start, end, literal)
    default:
      let stop = min(start + 2, end)
      add(source, start..<stop, literal)
      return stop
    }
    text.append(byte)
    runs.append(
      SourceMap.Run(
        query: text.count - 1..<text.count,
        file: start..<start + 2,
        literal: literal
      )
    )
    return start + 2
  }

  private mutating func appendUnicodeEscape(
    _ source: Span<UInt8>,
    _ start: Int,
    _ end: Int,
    _ literal: Int
  ) -> Int {
    guard var value = LiteralText.codeUnit(source, start, end) else {
      add(source, start..<start + 2, literal)
      return start + 2
    }
    var stop = start + 6
    if (0xD800..<0xDC00).contains(value), let low = LiteralText.codeUnit(source, stop, end),
      (0xDC00..<0xE000).contains(low)
    {
      // Two code units make one character.
      value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
      stop += 6
    }
    let first = text.count
    text += Array(String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
    runs.append(
      SourceMap.Run(query: first..<text.count, file: start..<stop, literal: literal)
    )
    return stop
  }

  /// The value of `\uXXXX`.
  private static func codeUnit(_ source: Span<UInt8>, _ start: Int, _ end: Int) -> UInt32? {
    guard start + 6 <= end, source[start] == UInt8(ascii: "\\"),
      source[start + 1] | 0x20 == UInt8(ascii: "u")
    else { return nil }
    var value: UInt32 = 0
    for index in start + 2..<start + 6 {
      guard let digit = source[index].hexadecimalValue else { return nil }
      value = value << 4 | digit
    }
    return value
  }
}
