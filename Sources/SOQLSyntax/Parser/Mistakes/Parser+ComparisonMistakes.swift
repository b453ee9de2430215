extension Parser {
  /// Reports and reads a comparison that only SQL has, if one stands here.
  mutating func reportForeignComparison(ofOperandAt start: Int) -> Bool {
    switch kind {
    case .name where spells("is"): return reportIs()
    case .name where spells("between"): return reportBetween(from: start)
    case .doubleEqual:
      reportReplacement(of: range, "SOQL has no '\(text(range))'", by: "=", isSafe: true)
      takeBrokenOperator(1, as: .equal)
      parseValue("a value")
    case .not:
      switch peek() {
      case .like: reportNotLike(from: start)
      case .includes: reportNegatedList("EXCLUDES")
      case .excludes: reportNegatedList("INCLUDES")
      case .null: reportNullWithoutOperator(1, "!= NULL")
      case .equal:
        let whole = range(ofTokens: position..<position + 2)
        reportReplacement(of: whole, "SOQL has no 'NOT ='", by: "!=", isSafe: true)
        takeBrokenOperator(2, as: .notEqual)
        parseValue("a value")
      default: return false
      }
    default: return false
    }
    return true
  }

  private mutating func takeBrokenOperator(_ count: Int, as meaning: ComparisonOperator) {
    let node = open(.comparisonOperator)
    for _ in 0..<count { advance() }
    nodes[node].detail = meaning.rawValue
    close(node)
    markBroken(node)
  }

  /// Reads `IS NULL`, `IS NOT NULL` and IS before another value.
  private mutating func reportIs() -> Bool {
    let isNegated = peek() == .not
    let count = isNegated ? 2 : 1
    if peek(count) == .null {
      reportNullWithoutOperator(count, isNegated ? "!= NULL" : "= NULL")
      return true
    }
    let whole = range(ofTokens: position..<position + count)
    reportReplacement(
      of: whole,
      "SOQL has no '\(isNegated ? "IS NOT" : "IS")'",
      by: isNegated ? "!=" : "=",
      isSafe: true
    )
    takeBrokenOperator(count, as: isNegated ? .notEqual : .equal)
    parseValue("a value")
    return true
  }

  /// Reads words before NULL that are no operator.
  private mutating func reportNullWithoutOperator(_ count: Int, _ replacement: String) {
    let whole = range(ofTokens: position..<position + count + 1)
    report(
      Diagnostic(
        .sqlIsm,
        at: whole,
        "SOQL has no '\(text(whole).uppercased())'",
        notes: [Diagnostic.Note("compare with NULL by = or !=")],
        fixes: [
          FixIt(
            "write \(replacement)",
            isSafe: true,
            [
              SourceEdit(replacing: whole, with: replacement)
            ]
          )
        ],
        server: serverUnexpectedToken
      )
    )
    takeBrokenOperator(count, as: replacement.hasPrefix("!") ? .notEqual : .equal)
    leaf(.nullLiteral)
  }

  /// Reads `field BETWEEN a AND b`, whose AND joins no conditions.
  private mutating func reportBetween(from start: Int) -> Bool {
    var diagnostic = Diagnostic(
      .sqlIsm,
      at: range,
      "SOQL has no BETWEEN",
      notes: [Diagnostic.Note("write two comparisons with >= and <=")],
      server: serverUnexpectedToken
    )
    let field = range(ofTokens: start..<position)
    takeBrokenOperator(1, as: .greaterOrEqual)
    let low = position
    parseValue("a value")
    if isRecovering || kind != .and {
      isRecovering = false
      reportAndRecover(diagnostic)
      return true
    }
    let lowRange = range(ofTokens: low..<position)
    takeBrokenOperator(1, as: .lessOrEqual)
    let high = position
    parseValue("a value")
    let highRange = range(ofTokens: high..<position)
    let whole = field.lowerBound..<highRange.upperBound
    let replacement =
      "(\(text(field)) >= \(text(lowRange)) AND \(text(field)) <= \(text(highRange)))"
    diagnostic.fixes = [
      FixIt(
        "write two comparisons",
        isSafe: false,
        [
          SourceEdit(replacing: whole, with: replacement)
        ]
      )
    ]
    report(diagnostic)
    return true
  }

  private mutating func reportNotLike(from start: Int) {
    let whole = range(ofTokens: position..<position + 2)
    let server = serverUnexpectedToken
    let field = range(ofTokens: start..<position)
    let not = range
    takeBrokenOperator(2, as: .like)
    parseValue("a pattern in single quotes after LIKE", isPattern: true)
    let end = Int(tokens[position - 1].end)
    report(
      Diagnostic(
        .sqlIsm,
        at: whole,
        "SOQL has no NOT LIKE",
        notes: [Diagnostic.Note("write (NOT field LIKE 'pattern')")],
        fixes: isRecovering
          ? []
          : [
            FixIt(
              "write (NOT … LIKE …)",
              isSafe: true,
              [
                SourceEdit(inserting: "(NOT ", at: field.lowerBound),
                SourceEdit(deleting: source.withBlanksAfter(not)),
                SourceEdit(inserting: ")", at: end),
              ]
            )
          ],
        server: server
      )
    )
  }

  private mutating func reportNegatedList(_ replacement: String) {
    let whole = range(ofTokens: position..<position + 2)
    let message = "SOQL has no '\(text(whole).uppercased())'"
    reportReplacement(of: whole, message, by: replacement, isSafe: true)
    takeBrokenOperator(2, as: replacement == "EXCLUDES" ? .excludes : .includes)
    if kind == .leftParen { parseValueList() } else { reportListExpected(after: replacement) }
  }

  /// Reports a value without brackets after IN, INCLUDES or EXCLUDES.
  mutating func reportListExpected(after word: String) {
    var fixes: [FixIt] = []
    if let end = endOfBareList(after: word) {
      let values = range(ofTokens: position..<end)
      var edits = [SourceEdit(inserting: "(", at: values.lowerBound)]
      let isClosed = tokens[end].kind == .rightParen && openParens == 0
      if !isClosed { edits.append(SourceEdit(inserting: ")", at: values.upperBound)) }
      fixes = [FixIt("put the value in brackets", isSafe: true, edits)]
    }
    var diagnostic = unexpected(
      word == "IN" ? "'(' or a bind after IN" : "'(' and values after \(word)"
    )
    if diagnostic.fixes.isEmpty { diagnostic.fixes = fixes }
    reportAndRecover(diagnostic)
  }

  /// Where literals with commas between them end that stand without the brackets of a list.
  private func endOfBareList(after word: String) -> Int? {
    var end = position
    while true {
      switch tokens[end].kind {
      case .string, .integer, .decimal, .date, .dateTime: end += 1
      case .colon
      where word != "IN" && end == position && peek().isNameable && peek(2) != .leftParen:
        end += 2
      default: return nil
      }
      guard tokens[end].kind == .comma else { return end }
      end += 1
    }
  }

  /// Reports a subquery in the place of a condition, and skips it.
  mutating func reportSubqueryAsOperand() {
    if let confusion = Confusion.detect(self) {
      reportAndRecover(confusion.diagnostic(in: self))
    } else {
      reportAndRecover(
        Diagnostic(
          .syntaxError,
          at: range(ofTokens: position..<position + 2),
          "expected a condition, found a subquery",
          notes: [Diagnostic.Note("a subquery stands only after a field and IN")],
          server: serverUnexpectedToken
        )
      )
    }
    if kind != .leftParen { leaf(.unexpected) }
    skipBrackets()
  }

  /// Reports what follows a value where AND, OR or the next clause must.
  mutating func reportAfterValue() {
    switch kind {
    case .and, .or, .doubleAmpersand, .doublePipe, .endOfQuery: return
    case .rightParen where openParens > 0: return
    case .rightBracket where openBrackets > 0: return
    default:
      guard clause == nil else { return }
      // What follows a literal that makes no sense is likely a piece of it.
      if nodes[nodes.count - 1].isBroken { isRecovering = true }
      reportUnexpected("AND, OR, the next clause or the end")
    }
  }

  /// Reports what follows a member of a list where a comma or bracket must.
  mutating func reportAfterListValue() {
    if nodes[nodes.count - 1].isBroken { isRecovering = true }
    guard !isRecovering else { return }
    var diagnostic = unexpected("',' or ')'")
    switch kind {
    case .string, .integer, .decimal, .colon, .date, .dateTime:
      let end = Int(tokens[position - 1].end)
      diagnostic.notes.append(Diagnostic.Note("a comma may be missing before it"))
      diagnostic.fixes = [
        FixIt("insert a comma", isSafe: false, [SourceEdit(inserting: ",", at: end)])
      ]
    default: break
    }
    reportAndRecover(diagnostic)
  }

  /// Reports a name where a value must stand, with the date literal it may be meant as.
  mutating func reportWordAsValue(_ expectation: String) {
    let word = text(range)
    if let near = EditDistance.nearest(to: word, in: RelativeDate.allCases.map(\.keyword)) {
      return reportMisspelledRelativeDate(near)
    }
    var diagnostic = unexpected(expectation)
    if diagnostic.rule != .syntaxError { return reportAndRecover(diagnostic) }
    if let near = EditDistance.nearest(to: word, in: ["TRUE", "FALSE", "NULL"]) {
      diagnostic.notes = [Diagnostic.Note("did you mean \(near)?")]
      diagnostic.fixes = [
        FixIt("write \(near)", isSafe: false, [SourceEdit(replacing: range, with: near)])
      ]
      return reportAndRecover(diagnostic)
    }
    if peek() == .leftParen {
      diagnostic.notes.append(Diagnostic.Note("values are literals; SOQL computes none"))
    } else if kind == .path || word.hasSuffix("__c") {
      diagnostic.notes.append(
        Diagnostic.Note("SOQL cannot compare two fields; use a formula field")
      )
    } else if diagnostic.notes.isEmpty {
      diagnostic.notes.append(Diagnostic.Note("text stands in single quotes, a bind after ':'"))
      diagnostic.fixes = [
        FixIt(
          "put it in single quotes",
          isSafe: false,
          [
            SourceEdit(replacing: range, with: "'\(word)'")
          ]
        )
      ]
    }
    reportAndRecover(diagnostic)
  }
}
