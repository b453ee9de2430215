extension Parser {
  /// Records a diagnostic, unless it is likely the consequence of one already given.
  mutating func report(_ diagnostic: Diagnostic) {
    guard !isRecovering, diagnostics.count < Parser.diagnosticLimit else { return }
    diagnostics.append(diagnostic)
  }

  /// Records a mistake after which the parser does not know where it is in the clause.
  mutating func reportAndRecover(_ diagnostic: Diagnostic) {
    report(diagnostic)
    isRecovering = true
  }

  /// Reports that the current token is not what must stand here.
  mutating func reportUnexpected(_ expectation: String) {
    guard !isRecovering else { return }
    reportAndRecover(unexpected(expectation))
  }

  /// Reports what another language would write, with what SOQL writes.
  mutating func reportReplacement(
    of range: Range<Int>,
    _ message: String,
    by replacement: String,
    written: String? = nil,
    isSafe: Bool
  ) {
    report(
      Diagnostic(
        .sqlIsm,
        at: range,
        message,
        notes: [Diagnostic.Note("write \(replacement)")],
        fixes: [
          FixIt(
            "write \(replacement)",
            isSafe: isSafe,
            [
              SourceEdit(replacing: range, with: written ?? replacement)
            ]
          )
        ],
        server: .malformedQuery("unexpected token: '\(excerpt(range))'")
      )
    )
  }

  /// Reports that a name must stand here.
  mutating func reportNameExpected(_ expectation: String) {
    guard !isRecovering else { return }
    var diagnostic = unexpected(expectation)
    if kind.isReserved, evidentClause == nil {
      diagnostic.notes.append(Diagnostic.Note("'\(text(range))' is a reserved word"))
    }
    reportAndRecover(diagnostic)
  }

  /// A diagnostic about the current token, with a hint where the mistake is a common one.
  func unexpected(_ expectation: String) -> Diagnostic {
    if let confusion = Confusion.detect(self) {
      return confusion.diagnostic(in: self)
    }
    var diagnostic = Diagnostic(
      .syntaxError,
      at: placeOfCurrent,
      "expected \(expectation), found \(currentDescription)",
      notes: Confusion.notes(self),
      server: serverUnexpectedToken
    )
    if let (range, keyword) = Confusion.misspelledKeyword(self) {
      return Diagnostic(
        .syntaxError,
        at: range,
        "expected \(expectation), found '\(text(range))'",
        notes: [Diagnostic.Note("did you mean \(keyword)?")],
        fixes: [
          FixIt("write \(keyword)", isSafe: false, [SourceEdit(replacing: range, with: keyword)])
        ],
        server: serverUnexpectedToken
      )
    }
    if let comma = needlessComma {
      diagnostic.notes.append(Diagnostic.Note("remove the comma", at: comma))
      diagnostic.fixes = [FixIt("remove the comma", isSafe: true, [SourceEdit(deleting: comma)])]
    }
    return diagnostic
  }

  /// The comma before the current token, or the current one, if a list would be whole without it.
  private var needlessComma: Range<Int>? {
    guard position > 0 else { return nil }
    let previous = tokens[position - 1].kind
    if previous == .comma {
      let ends =
        kind == .comma || kind == .rightParen || kind == .endOfQuery || evidentClause != nil
      return ends ? tokens[position - 1].range : nil
    }
    let opens = previous == .select || previous == .leftParen || previous == .by
    let next = peek()
    return kind == .comma && opens && (next.isNameable || next == .path) ? range : nil
  }

  /// The bytes to point at: the current token, or the end of the last one at the end of the query.
  var placeOfCurrent: Range<Int> {
    guard kind == .endOfQuery else { return range }
    let end = position > 0 ? Int(tokens[position - 1].end) : Int(tokens[0].start)
    return end..<end
  }

  /// The current token as messages name it.
  var currentDescription: String {
    switch kind {
    case .endOfQuery: return "the end of the query"
    case .string, .multilineString, .apexMultilineString: return "the string \(excerpt(range))"
    case .unterminatedString: return "a string without a closing quote"
    case .integer, .decimal: return "the number \(excerpt(range))"
    case .date, .dateTime, .time: return "the literal \(excerpt(range))"
    default: return "'\(excerpt(range))'"
    }
  }

  /// A piece of the source for a message, cut where it is long.
  func excerpt(_ range: Range<Int>) -> String {
    guard range.count > 40 else { return text(range) }
    // Cut between characters: a byte that continues one is never the first that is left out.
    var end = range.lowerBound + 37
    while end > range.lowerBound, source[end] & 0xC0 == 0x80 { end -= 1 }
    return text(range.lowerBound..<end) + "…"
  }

  /// The server's word for the current token.
  ///
  /// Source: release notes of Summer '24 (API 61), which began to quote the token.
  var serverUnexpectedToken: ServerError {
    let token = kind == .endOfQuery ? "<EOF>" : excerpt(range)
    return .malformedQuery(
      options.apiVersion.hasQuotedTokens
        ? "unexpected token: '\(token)'" : "unexpected token: \(token)"
    )
  }
}
