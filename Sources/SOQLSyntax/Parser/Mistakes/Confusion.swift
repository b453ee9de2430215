/// The usual confusions with SQL and other languages, told apart by the token at which the parser
/// stumbles.
struct Confusion {
  let message: String
  let advice: String
  var range: Range<Int>
  var fixes: [FixIt] = []

  /// The diagnostic about it.
  func diagnostic(in parser: borrowing Parser) -> Diagnostic {
    Diagnostic(
      .sqlIsm,
      at: range,
      message,
      notes: [Diagnostic.Note(advice)],
      fixes: fixes,
      server: parser.serverUnexpectedToken
    )
  }

  /// The confusion that the current token shows, wherever it stands.
  static func detect(_ parser: borrowing Parser) -> Confusion? {
    let range = parser.range
    switch parser.kind {
    case .star:
      let previous = parser.position > 0 ? parser.tokens[parser.position - 1].kind : .select
      return Confusion(
        message: "SOQL has no '*'",
        advice: previous == .select || previous == .comma || previous == .leftParen
          ? "name the fields; over REST, FIELDS(ALL) with LIMIT 200 selects all"
          : "SOQL computes nothing; use a formula field",
        range: range
      )
    case .semicolon:
      return Confusion(
        message: "a SOQL query has no ';' at its end",
        advice: "remove it",
        range: range,
        fixes: parser.peek() == .endOfQuery
          ? [FixIt("remove the ';'", isSafe: true, [SourceEdit(deleting: range)])] : []
      )
    case .exclamation:
      return Confusion(message: "SOQL has no '!'", advice: "write NOT or !=", range: range)
    case .doubleQuotedString: return doubleQuotes(parser)
    case .backquotedName:
      return Confusion(
        message: "names in SOQL are never quoted",
        advice: "remove the backquotes",
        range: range,
        fixes: range.count < 3
          ? []
          : [
            FixIt(
              "remove the backquotes",
              isSafe: false,
              [
                SourceEdit(replacing: range, with: parser.text(range.dropFirst().dropLast()))
              ]
            )
          ]
      )
    case .doubleMinus:
      return Confusion(
        message: "SOQL has no '--' comments",
        advice: "in files, comments start with // or stand between /* and */",
        range: range,
        fixes: [FixIt("write '//'", isSafe: false, [SourceEdit(replacing: range, with: "//")])]
      )
    default: return foreignWord(parser, at: parser.position) ?? foreignAlias(parser)
    }
  }

  private static func doubleQuotes(_ parser: borrowing Parser) -> Confusion {
    let range = parser.range
    let inner = parser.text(range.dropFirst().dropLast())
    let isPlain = range.count > 1 && !inner.contains { $0 == "'" || $0 == "\\" }
    return Confusion(
      message: "strings stand in single quotes",
      advice: "SOQL does not know double quotes",
      range: range,
      fixes: isPlain
        ? [
          FixIt(
            "use single quotes",
            isSafe: false,
            [
              SourceEdit(replacing: range, with: "'\(inner)'")
            ]
          )
        ] : []
    )
  }

  /// A word of SQL that was read as an alias or a field, until the next token made no sense.
  private static func foreignAlias(_ parser: borrowing Parser) -> Confusion? {
    guard parser.position > 0,
      parser.kind == .path || parser.kind.isWord || parser.kind == .integer
    else { return nil }
    return foreignWord(parser, at: parser.position - 1)
  }

  /// Words of SQL that SOQL does not have, where they stand in the way.
  private static func foreignWord(_ parser: borrowing Parser, at index: Int) -> Confusion? {
    guard parser.tokens[index].kind == .name else { return nil }
    let range = parser.tokens[index].range
    let word = parser.text(range).uppercased()
    let advice: String? =
      switch word {
      case "JOIN", "INNER", "LEFT", "RIGHT", "FULL", "OUTER", "CROSS":
        "follow a relationship instead: Account.Name in the SELECT list, or a subquery"
      case "UNION", "INTERSECT", "MINUS", "EXCEPT": "run two queries"
      case "DISTINCT": "group by the field instead, or count with COUNT_DISTINCT"
      case "BETWEEN": "write two comparisons with >= and <="
      case "EXISTS": "use Id IN (SELECT …)"
      case "CASE": "SOQL computes nothing; use a formula field"
      case "TOP": "write LIMIT at the end of the query"
      case "ILIKE", "RLIKE", "REGEXP": "LIKE ignores case; its wildcards are % and _"
      default: nil
      }
    guard let advice else { return nil }
    return Confusion(message: "SOQL has no \(word)", advice: advice, range: range)
  }

  /// Further advice about an unexpected token that is no SQL.
  static func notes(_ parser: borrowing Parser) -> [Diagnostic.Note] {
    switch parser.kind {
    case .plus, .minus:
      return [Diagnostic.Note("SOQL computes nothing; use a formula field")]
    case .slash:
      return [Diagnostic.Note("SOQL computes nothing; dates are written YYYY-MM-DD")]
    case .percent:
      return [Diagnostic.Note("a pattern stands in single quotes")]
    case .malformedName where parser.source[parser.range.lowerBound] == UInt8(ascii: "$"):
      return [Diagnostic.Note("if a template fills this in, check the text that it makes")]
    case .question:
      return [Diagnostic.Note("SOQL has no ? parameters; in Apex bind with :name")]
    case .leftBrace, .invalid:
      return [Diagnostic.Note("if a template fills this in, check the text that it makes")]
    case .dot, .malformedName:
      return [Diagnostic.Note("no blank may stand beside a dot, and names start with a letter")]
    case .name, .path:
      guard holdsCurlyQuote(parser) else { return [] }
      return [Diagnostic.Note("curly quotes are letters to SOQL; use ' and '")]
    default: return []
    }
  }

  /// The word at hand, or the one before it, where it is nearly the keyword of a clause.
  static func misspelledKeyword(_ parser: borrowing Parser) -> (range: Range<Int>, keyword: String)?
  {
    let keywords = ["FROM", "WHERE", "GROUP", "HAVING", "ORDER", "LIMIT", "OFFSET"]
    for index in [parser.position - 1, parser.position] where index >= 0 {
      guard parser.tokens[index].kind == .name else { continue }
      let range = parser.tokens[index].range
      if let keyword = EditDistance.nearest(to: parser.text(range), in: keywords) {
        return (range, keyword)
      }
    }
    return nil
  }

  private static func holdsCurlyQuote(_ parser: borrowing Parser) -> Bool {
    parser.text(parser.range).unicodeScalars.contains { (0x2018...0x201F).contains($0.value) }
  }

  /// The diagnostic about a text that does not start with SELECT.
  static func notAQuery(_ parser: borrowing Parser) -> Diagnostic {
    var diagnostic = Diagnostic(
      .syntaxError,
      at: parser.range,
      "a query starts with SELECT, found \(parser.currentDescription)",
      server: parser.serverUnexpectedToken
    )
    switch parser.kind {
    case .doubleMinus:
      if let confusion = detect(parser) { return confusion.diagnostic(in: parser) }
    case .leftBracket:
      var edits = [SourceEdit(deleting: parser.range)]
      let last = parser.tokens[parser.tokens.count - 2]
      if last.kind == .rightBracket {
        edits.append(SourceEdit(deleting: last.range))
      }
      diagnostic.notes = [Diagnostic.Note("the brackets belong to Apex, not to the query")]
      diagnostic.fixes = [FixIt("remove the brackets", isSafe: true, edits)]
    case .update:
      diagnostic.notes = [Diagnostic.Note("SOQL only reads; records are changed through the API")]
    case .name where parser.spells("find"):
      diagnostic.notes = [Diagnostic.Note("this looks like SOSL, which is another language")]
    default:
      if let near = EditDistance.nearest(to: parser.text(parser.range), in: ["SELECT"]) {
        diagnostic.notes = [Diagnostic.Note("did you mean \(near)?")]
        diagnostic.fixes = [
          FixIt(
            "write \(near)",
            isSafe: false,
            [
              SourceEdit(replacing: parser.range, with: near)
            ]
          )
        ]
      }
    }
    return diagnostic
  }
}
