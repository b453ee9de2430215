extension Parser {
  /// Checks the backslash pairs of the string at hand.
  ///
  /// Source: the SOQL reference, "Quoted String Escape Sequences"; `\_` and `\%` belong to LIKE.
  mutating func checkEscapes(isPattern: Bool) {
    let range = range
    var index = range.lowerBound + 1
    let end = range.upperBound - 1
    while index < end {
      guard source[index] == UInt8(ascii: "\\") else {
        index += 1
        continue
      }
      if let length = escapeLength(at: index, end: end, isPattern: isPattern) {
        index += length
      } else {
        // A string of nothing but mistakes is not worth more words than are shown.
        guard diagnostics.count < Parser.diagnosticLimit else { return }
        reportEscape(at: index, end: end, isPattern: isPattern)
        index += 2
      }
    }
  }

  /// The length of a legal escape, or `nil`.
  private func escapeLength(at index: Int, end: Int, isPattern: Bool) -> Int? {
    guard index + 1 < end else { return nil }
    switch source[index + 1] {
    case UInt8(ascii: "n"), UInt8(ascii: "N"), UInt8(ascii: "r"), UInt8(ascii: "R"),
      UInt8(ascii: "t"), UInt8(ascii: "T"), UInt8(ascii: "f"), UInt8(ascii: "F"),
      UInt8(ascii: "b"), UInt8(ascii: "B"), UInt8(ascii: "\""), UInt8(ascii: "'"),
      UInt8(ascii: "\\"):
      return 2
    case UInt8(ascii: "_"), UInt8(ascii: "%"): return isPattern ? 2 : nil
    case UInt8(ascii: "u"), UInt8(ascii: "U"):
      guard index + 6 <= end else { return nil }
      let digits = source[index + 2..<index + 6]
      let isRefused = digits.allSatisfy { $0 | 0x20 == UInt8(ascii: "f") }
      return digits.allSatisfy(\.isHexDigit) && !isRefused ? 6 : nil
    default: return nil
    }
  }

  private mutating func reportEscape(at index: Int, end: Int, isPattern: Bool) {
    let next = source[index + 1]
    let isUnicode = next | 0x20 == UInt8(ascii: "u")
    var place = index..<min(index + 2, end)
    // A character beyond ASCII is shown whole.
    while place.upperBound < end, source[place.upperBound] & 0xC0 == 0x80 {
      place = index..<place.upperBound + 1
    }
    var advice = "the escapes are \\n \\r \\t \\f \\b \\\" \\' \\\\ and \\uXXXX"
    if isUnicode { advice = "\\u takes four hexadecimal digits, FFFF excepted" }
    if next == UInt8(ascii: "_") || next == UInt8(ascii: "%") {
      advice = "\\_ and \\% are escapes in a LIKE pattern only"
    }
    report(
      Diagnostic(
        .literalFormat,
        at: place,
        "'\(text(place))' is no escape",
        notes: [Diagnostic.Note(advice)],
        fixes: [
          FixIt(
            "write a backslash as '\\\\'",
            isSafe: false,
            [
              SourceEdit(inserting: "\\", at: index)
            ]
          )
        ],
        server: .malformedQuery(
          "Invalid string literal '\(excerpt(range.dropFirst().dropLast()))'. "
            + "Illegal character sequence '\(text(place))' in string literal."
        )
      )
    )
  }

  /// Reports a string written with SQL's doubled quote, `'O''Neil'`, and takes all of it.
  mutating func reportDoubledQuote() {
    let quotes = Int(tokens[position - 1].end) - 1..<Int(tokens[position].start) + 1
    report(
      Diagnostic(
        .sqlIsm,
        at: quotes,
        "a quote in a string is not doubled",
        notes: [Diagnostic.Note("write \\'")],
        fixes: [
          FixIt("write \\'", isSafe: false, [SourceEdit(replacing: quotes, with: "\\'")])
        ],
        server: serverUnexpectedToken
      )
    )
    let node = open(.unexpected)
    while kind == .string || kind == .unterminatedString, isAdjacent(position - 1) { advance() }
    close(node)
  }

  /// Reports a line break inside a string and takes the string.
  mutating func reportLineBreakInString() {
    let range = range
    var edits: [SourceEdit] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard source[index].endsLine else {
        index += 1
        continue
      }
      let isPair =
        source[index] == UInt8(ascii: "\r") && source[index + 1] == UInt8(ascii: "\n")
      let end = index + (isPair ? 2 : 1)
      edits.append(SourceEdit(replacing: index..<end, with: "\\n"))
      index = end
    }
    report(
      Diagnostic(
        .literalFormat,
        at: range,
        "a string may not hold a line break",
        notes: [Diagnostic.Note("write \\n, or close the quote")],
        fixes: [FixIt("write the line break as \\n", isSafe: false, edits)],
        server: .malformedQuery("Line breaks not allowed in string literals")
      )
    )
    takeBrokenString()
  }

  /// Reports a string in double quotes and takes it.
  mutating func takeDoubleQuotes() {
    report(unexpected("a string in single quotes"))
    takeBrokenString()
  }

  /// Reports a string without its closing quote and takes it.
  mutating func reportUnterminatedString() {
    let place = range
    report(
      Diagnostic(
        .syntaxError,
        at: place,
        "the string has no closing quote",
        notes: [Diagnostic.Note("close it by ', and write a quote inside it as \\'")],
        fixes: [
          FixIt(
            "close the quote",
            isSafe: false,
            [SourceEdit(inserting: "'", at: place.upperBound)]
          )
        ],
        server: serverUnexpectedToken
      )
    )
    takeBrokenString()
    // What follows on the next lines may well be meant as the string's.
    isRecovering = true
  }

  /// Reports an Apex literal in three quotes where the query is not Apex.
  mutating func reportApexString() {
    report(
      Diagnostic(
        .literalFormat,
        at: range,
        "strings in three quotes belong to Apex",
        notes: [Diagnostic.Note("use single quotes and \\n")],
        server: serverUnexpectedToken
      )
    )
  }

  private mutating func takeBrokenString() {
    let node = open(.stringLiteral)
    advance()
    close(node)
    markBroken(node)
  }
}
