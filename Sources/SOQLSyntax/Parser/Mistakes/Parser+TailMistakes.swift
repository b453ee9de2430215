extension Parser {
  /// Reports a position in the SELECT list in the place of a field to order by, and takes it.
  mutating func reportOrdinal() {
    reportAndRecover(
      Diagnostic(
        .sqlIsm,
        at: range,
        "SOQL does not order by position",
        notes: [Diagnostic.Note("name the field to order by")],
        server: serverUnexpectedToken
      )
    )
  }

  /// Reports ASC or DESC after NULLS FIRST or NULLS LAST, and takes it.
  mutating func reportDirectionAfterNulls() {
    let direction = range
    let nulls = range(ofTokens: position - 2..<position)
    report(
      Diagnostic(
        .syntaxError,
        at: direction,
        "\(text(direction).uppercased()) must stand before \(text(nulls).uppercased())",
        fixes: [
          FixIt(
            "put them in order",
            isSafe: true,
            [
              SourceEdit(replacing: nulls, with: text(direction)),
              SourceEdit(replacing: direction, with: text(nulls)),
            ]
          )
        ],
        server: serverUnexpectedToken
      )
    )
    let node = open(.unexpected)
    advance()
    close(node)
  }

  /// Checks that the number of LIMIT or OFFSET is one that the server can hold.
  ///
  /// Source: both are 32-bit integers.
  mutating func checkRowCount(_ clause: String) {
    guard Int32(text(range)) == nil else { return }
    report(
      Diagnostic(
        .literalFormat,
        at: range,
        "\(clause) is at most \(Int32.max)",
        server: serverUnexpectedToken,
        check: "L-INT"
      )
    )
  }

  /// Reports a minus before the number of LIMIT or OFFSET, and takes both.
  mutating func reportNegativeRowCount(_ clause: String) {
    let count = peek() == .integer ? 2 : 1
    let whole = range(ofTokens: position..<position + count)
    report(
      Diagnostic(
        .syntaxError,
        at: whole,
        "\(clause) takes a whole number from 0 on",
        server: .malformedQuery(
          clause == "LIMIT"
            ? "Limit must be a non-negative value" : "SOQL offset must be a non-negative value"
        )
      )
    )
    let node = open(.numberLiteral)
    for _ in 0..<count { advance() }
    close(node)
    markBroken(node)
  }

  /// Reports `LIMIT 5, 10`, which some databases page by.
  mutating func reportSQLPaging(from clause: Int) {
    let first = range(ofTokens: Int(nodes[clause].firstToken) + 1..<position)
    var diagnostic = Diagnostic(
      .sqlIsm,
      at: range,
      "LIMIT takes one number",
      notes: [Diagnostic.Note("LIMIT 10 OFFSET 5 skips five rows and returns ten")],
      server: serverUnexpectedToken
    )
    if peek() == .integer, !isRecovering {
      let second = tokens[position + 1].range
      diagnostic.fixes = [
        FixIt(
          "write LIMIT … OFFSET …",
          isSafe: false,
          [
            SourceEdit(
              replacing: first.lowerBound..<second.upperBound,
              with: "\(text(second)) OFFSET \(text(first))"
            )
          ]
        )
      ]
    }
    reportAndRecover(diagnostic)
  }
}
