extension Parser {
  /// Reports COUNT() beside other items; the parser has not taken it, or taken it as the first item.
  mutating func reportCountAllInCompany(_ item: Int) {
    let isFirst = kind == .comma
    let range =
      isFirst
      ? self.range(ofTokens: Int(nodes[item].firstToken)..<position)
      : self.range(ofTokens: position..<position + 3)
    reportAndRecover(
      Diagnostic(
        .syntaxError,
        at: range,
        "COUNT() stands alone in a SELECT list",
        notes: [Diagnostic.Note("COUNT(Id) counts beside other items")],
        fixes: [
          FixIt(
            "write COUNT(Id)",
            isSafe: false,
            [
              SourceEdit(inserting: "Id", at: range.upperBound - 1)
            ]
          )
        ],
        server: serverUnexpectedToken
      )
    )
  }

  /// Reports AS before an alias and takes it; the alias is read as one.
  mutating func reportAsInSelect() {
    let isPlain = nodes[nodes.count - 1].kind == .fieldPath
    let hasAlias = peek().isAliasable
    let deleted = source.withBlanksAfter(range)
    report(
      Diagnostic(
        .sqlIsm,
        at: range,
        "AS may not stand in a SELECT list",
        notes: [Diagnostic.Note("the alias follows its item directly, as in COUNT(Id) total")],
        fixes: [FixIt("remove AS", isSafe: hasAlias && !isPlain, [SourceEdit(deleting: deleted)])],
        server: serverUnexpectedToken
      )
    )
    let node = open(.unexpected)
    advance()
    close(node)
    if !kind.isAliasable { reportUnexpected("an alias") }
  }

  /// Reports what follows an item of a SELECT list where a comma or FROM must.
  mutating func reportAfterSelectItem() {
    var diagnostic = unexpected("',' or FROM")
    if diagnostic.rule == .syntaxError, diagnostic.fixes.isEmpty,
      kind == .path || kind.isWord || kind == .leftParen
    {
      let end = Int(tokens[position - 1].end)
      diagnostic.notes.append(Diagnostic.Note("a comma may be missing before it"))
      diagnostic.fixes = [
        FixIt("insert a comma", isSafe: false, [SourceEdit(inserting: ",", at: end)])
      ]
    }
    reportAndRecover(diagnostic)
  }

  /// Reports an argument that only SQL takes, and takes it.
  mutating func takeConfusedArguments(_ confusion: Confusion) {
    report(confusion.diagnostic(in: self))
    let node = open(.unexpected)
    advance()
    close(node)
    if kind == .path || kind.isNameable { leaf(.fieldPath) }
  }
}

extension Confusion {
  /// `COUNT(*)` and `COUNT(DISTINCT field)`, from their first argument on.
  static func inArguments(_ parser: borrowing Parser) -> Confusion? {
    let name = parser.position - 2
    guard name >= 0, parser.tokens[name].kind == .count else { return nil }
    if parser.kind == .star, parser.peek() == .rightParen {
      return Confusion(
        message: "SOQL has no COUNT(*)",
        advice: "COUNT() counts rows where it stands alone, COUNT(Id) beside other items",
        range: parser.range,
        fixes: [
          FixIt(
            "write COUNT(Id)",
            isSafe: false,
            [
              SourceEdit(replacing: parser.range, with: "Id")
            ]
          )
        ]
      )
    }
    guard parser.spells("distinct"), parser.peek() == .path || parser.peek().isNameable else {
      return nil
    }
    let word = parser.source.withBlanksAfter(parser.range)
    return Confusion(
      message: "SOQL has no DISTINCT",
      advice: "COUNT_DISTINCT counts distinct values",
      range: parser.range,
      fixes: [
        FixIt(
          "write COUNT_DISTINCT",
          isSafe: false,
          [
            SourceEdit(replacing: parser.tokens[name].range, with: "COUNT_DISTINCT"),
            SourceEdit(deleting: word),
          ]
        )
      ]
    )
  }
}
