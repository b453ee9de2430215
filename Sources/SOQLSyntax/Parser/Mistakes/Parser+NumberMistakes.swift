extension Parser {
  /// Reports a number that runs into letters.
  mutating func reportMalformedNumber() {
    report(
      Diagnostic(
        .literalFormat,
        at: range,
        "'\(excerpt(range))' is no number",
        notes: [
          Diagnostic.Note("numbers have digits and one dot: no exponent, no suffix, no hexadecimal")
        ],
        server: serverUnexpectedToken
      )
    )
  }

  /// Reports `-USD500`, whose sign must follow the code, and takes it.
  mutating func reportSignBeforeCurrency() {
    let sign = range
    let amount = tokens[position + 1].range
    let code = text(amount.prefix(3))
    report(
      Diagnostic(
        .literalFormat,
        at: sign.lowerBound..<amount.upperBound,
        "the sign stands after the currency code",
        notes: [Diagnostic.Note("write \(code)\(text(sign))\(text(amount.dropFirst(3)))")],
        fixes: [
          FixIt(
            "put the sign after the code",
            isSafe: true,
            [
              SourceEdit(
                replacing: sign.lowerBound..<amount.upperBound,
                with: code + text(sign) + text(amount.dropFirst(3))
              )
            ]
          )
        ],
        server: serverUnexpectedToken
      )
    )
    let node = open(.currencyLiteral)
    advance()
    advance()
    close(node)
    markBroken(node)
  }

  /// Checks the value of the date, datetime or time at hand.
  mutating func checkDateValue() -> Bool {
    if kind == .malformedDate {
      report(
        Diagnostic(
          .literalFormat,
          at: range,
          "'\(excerpt(range))' is no date, datetime or time",
          notes: [Diagnostic.Note(malformedDateAdvice)],
          server: serverUnexpectedToken
        )
      )
      return false
    }
    guard let problem = CalendarDate.problem(in: source[range], kind) else { return true }
    let word = kind == .date ? "date" : kind == .time ? "time" : "datetime"
    report(
      Diagnostic(
        .literalFormat,
        at: range,
        "'\(text(range))' is no \(word): \(problem)",
        server: .malformedQuery("Invalid \(word): \(text(range))"),
        check: kind == .date ? "L-DATE" : kind == .time ? "L-TIME" : "L-DATETIME"
      )
    )
    return false
  }

  private var malformedDateAdvice: String {
    let text = text(range)
    let time = text.split(separator: "T", omittingEmptySubsequences: false).last ?? ""
    let hasDate = text.contains("-") && text.prefix(4).allSatisfy(\.isNumber)
    let colons = time.count { $0 == ":" }
    if hasDate, !text.uppercased().contains("T") {
      return "a date is YYYY-MM-DD, with two digits for month and day"
    }
    if colons == 2, !time.contains("+"), !time.uppercased().hasSuffix("Z") {
      return "a time needs its zone: Z or an offset such as +01:00"
    }
    if colons == 1 { return "a time needs its seconds: hh:mm:ss" }
    return hasDate
      ? "a datetime is YYYY-MM-DDThh:mm:ssZ, or with an offset such as +01:00"
      : "a time is hh:mm:ssZ, or with an offset such as +01:00"
  }

  /// Reports a date and a time with a blank between them, and takes the time.
  mutating func reportMissingTimeMark() {
    let gap = Int(tokens[position - 1].end)..<Int(tokens[position].start)
    let whole = range(ofTokens: position - 1..<position + 1)
    report(
      Diagnostic(
        .literalFormat,
        at: whole,
        "a datetime has a T between date and time",
        notes: [Diagnostic.Note("write YYYY-MM-DDThh:mm:ssZ")],
        fixes: kind == .time && source.withBlanksAfter(gap.lowerBound..<gap.lowerBound) == gap
          ? [FixIt("write a T", isSafe: true, [SourceEdit(replacing: gap, with: "T")])] : [],
        server: serverUnexpectedToken
      )
    )
    advance()
  }

  /// Reports a word before a colon that is no date literal.
  mutating func reportUnknownRelativeDate() {
    let names = RelativeDate.allCases.filter(\.isCounted).map(\.keyword)
    reportRelativeDate(near: EditDistance.nearest(to: text(range), in: names))
  }

  /// Reports a word that is nearly a date literal, and takes it with its count.
  mutating func reportMisspelledRelativeDate(_ near: String) {
    reportRelativeDate(near: near)
    let node = open(.relativeDateLiteral)
    advance()
    close(node)
    markBroken(node)
  }

  private mutating func reportRelativeDate(near: String?) {
    report(
      Diagnostic(
        .literalFormat,
        at: range,
        "there is no date literal '\(excerpt(range))'",
        notes: near.map { [Diagnostic.Note("did you mean \($0)?")] } ?? [],
        fixes: near.map { near in
          [
            FixIt(
              "write \(near)",
              isSafe: false,
              [
                SourceEdit(replacing: range, with: near)
              ]
            )
          ]
        } ?? [],
        server: serverUnexpectedToken
      )
    )
  }

  /// Checks that the count of a date literal is one that the server can hold.
  mutating func checkDateCount() {
    guard Int32(text(range)) == nil else { return }
    report(
      Diagnostic(.literalFormat, at: range, "the count is at most \(Int32.max)", check: "L-INT")
    )
  }

  /// Reports what stands after the colon of a date literal and is no count, and takes a number.
  mutating func reportDateCount(of node: Int) {
    let isSigned = (kind == .minus || kind == .plus) && (peek() == .integer || peek() == .decimal)
    let isNumber = kind == .decimal || kind == .malformedNumber
    let place = isSigned ? range(ofTokens: position..<position + 2) : placeOfCurrent
    report(
      Diagnostic(
        .literalFormat,
        at: place,
        "\(literalName(node)) takes a whole number without a sign, such as :30",
        notes: kind == .colon || kind.isNameable
          ? [Diagnostic.Note("a count cannot be bound; bind a date instead")] : [],
        server: serverUnexpectedToken
      )
    )
    if isSigned { advance() }
    if isSigned || isNumber { advance() }
    if !isSigned, !isNumber, kind.isNameable, evidentClause == nil { advance() }
    markBroken(node)
  }

  /// Reports a count after a date literal that takes none, and takes it.
  mutating func reportNeedlessDateCount(of node: Int) {
    let count = peek() == .integer ? 2 : 1
    let place = range(ofTokens: position..<position + count)
    report(
      Diagnostic(
        .literalFormat,
        at: place,
        "\(literalName(node)) takes no count",
        fixes: [FixIt("remove the count", isSafe: false, [SourceEdit(deleting: place)])],
        server: serverUnexpectedToken
      )
    )
    for _ in 0..<count { advance() }
    markBroken(node)
  }

  /// Reports a date literal without its count, or with one that no colon precedes, and takes that.
  mutating func reportMissingDateCount(of node: Int) {
    let name = literalName(node)
    let isCall = kind == .leftParen && peek() == .integer && peek(2) == .rightParen
    let count = kind == .integer ? 1 : isCall ? 3 : 0
    let number = count > 0 ? text(tokens[position + count / 2].range) : "30"
    let first = Int(nodes[node].firstToken)
    report(
      Diagnostic(
        .literalFormat,
        at: range(ofTokens: first..<position + count),
        "\(name) needs a count, as in \(name):\(number)",
        fixes: count == 0
          ? []
          : [
            FixIt(
              "write \(name):\(number)",
              isSafe: true,
              [
                SourceEdit(
                  replacing: Int(tokens[position - 1].end)..<Int(tokens[position + count - 1].end),
                  with: ":" + number
                )
              ]
            )
          ],
        server: serverUnexpectedToken
      )
    )
    for _ in 0..<count { advance() }
    markBroken(node)
  }

  private func literalName(_ node: Int) -> String {
    text(tokens[Int(nodes[node].firstToken)].range).uppercased()
  }
}
