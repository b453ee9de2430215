extension Parser {
  /// Reports what the lexer met between the tokens, and bytes that are no UTF-8.
  mutating func reportGaps() {
    isRecovering = false
    if let start = gaps.unterminatedComment { reportUnterminatedComment(at: start) }
    if let start = gaps.firstComment, gaps.unterminatedComment != start,
      !options.channel.allowsComments
    {
      reportComments()
    }
    if let first = gaps.unicodeSpaces.first { reportUnicodeSpaces(gaps.unicodeSpaces, first) }
    reportInvalidUTF8()
  }

  private mutating func reportUnterminatedComment(at start: Int) {
    report(
      Diagnostic(
        .syntaxError,
        at: start..<start + 2,
        "the comment is never closed",
        notes: [Diagnostic.Note("close it by */")]
      )
    )
  }

  /// Source: Salesforce's grammars have no comments; the Apex compiler removes them before SOQL.
  private mutating func reportComments() {
    let comments = Trivia.pieces(of: self.tokens, in: source).filter(\.isComment)
    guard let first = comments.first else { return }
    let edits = comments.map { SourceEdit(replacing: $0.range, with: " ") }
    let more = comments.count > 1 ? "; \(comments.count - 1) more follow" : ""
    report(
      Diagnostic(
        .syntaxError,
        at: first.range,
        "the server takes no comments",
        notes: [Diagnostic.Note("remove it before the query is sent\(more)")],
        fixes: [FixIt("remove the comments", isSafe: true, edits)],
        server: .malformedQuery("unexpected token: '/'"),
        check: "C-COMMENT"
      )
    )
  }

  private mutating func reportUnicodeSpaces(_ spaces: [Range<Int>], _ first: Range<Int>) {
    let more = spaces.count > 1 ? "; \(spaces.count - 1) more follow" : ""
    let scalar = text(first).unicodeScalars.first?.value ?? 0
    let digits = String(scalar, radix: 16, uppercase: true)
    let code = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    let name = scalar == 0xA0 ? "no-break space" : "blank"
    report(
      Diagnostic(
        .syntaxError,
        at: first,
        "the \(name) U+\(code) is no white space to SOQL",
        notes: [Diagnostic.Note("it was likely pasted from a page; write a plain blank\(more)")],
        fixes: [
          FixIt(
            "write plain blanks",
            isSafe: true,
            spaces.map { SourceEdit(replacing: $0, with: " ") }
          )
        ],
        check: "N-UNICODE-SPACE"
      )
    )
  }

  private mutating func reportInvalidUTF8() {
    guard let place = UTF8Text.firstInvalid(in: source) else { return }
    report(
      Diagnostic(
        .syntaxError,
        at: place,
        "the text is not UTF-8: byte 0x\(String(source[place.lowerBound], radix: 16, uppercase: true))",
        notes: [Diagnostic.Note("save the text as UTF-8")]
      )
    )
  }

  /// The diagnostics in source order, with a word about those that were left out.
  func sortedDiagnostics() -> [Diagnostic] {
    guard diagnostics.count > 1 else { return diagnostics }
    var sorted = diagnostics.enumerated()
      .sorted {
        ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
      }
      .map(\.element)
    if sorted.count >= Parser.diagnosticLimit {
      sorted[sorted.count - 1].notes.append(
        Diagnostic.Note("further findings in this query are not shown")
      )
    }
    return sorted
  }
}
