/// The rules on queries and files that need nothing but the text.
extension Rule {
  /// The text is not a SOQL query.
  public static let syntaxError = Rule(
    "SYN001",
    "syntax-error",
    "the text does not parse as a SOQL query"
  )
  /// The text uses SQL that SOQL does not have.
  public static let sqlIsm = Rule(
    "SYN002",
    "sql-ism",
    "SQL that SOQL does not have, such as *, IS NULL, ==, BETWEEN or double quotes"
  )
  /// AND, OR and NOT stand side by side without brackets.
  public static let mixedLogicNeedsParens = Rule(
    "SYN003",
    "mixed-logic-needs-parens",
    "AND with OR, or NOT beside them, without brackets"
  )
  /// A field, alias or relationship is chosen twice.
  public static let duplicateField = Rule(
    "SYN004",
    "duplicate-field",
    "a field, alias or child relationship that is chosen twice"
  )
  /// FIELDS() has no bound, or stands where it must not.
  public static let fieldsFunctionBound = Rule(
    "SYN005",
    "fields-function-bound",
    "FIELDS() without the LIMIT that it needs, or where it must not stand"
  )
  /// OFFSET is too large or stands where it must not.
  public static let offsetRange = Rule(
    "SYN006",
    "offset-range",
    "OFFSET above 2,000, or in a subquery or job that takes none"
  )
  /// An aggregate stands where it must not, or in company that it does not take.
  public static let aggregateShape = Rule(
    "SYN007",
    "aggregate-shape",
    "an aggregate in company that the server refuses, such as COUNT() with GROUP BY"
  )
  /// A subquery has a shape that its place does not allow.
  public static let subqueryShape = Rule(
    "SYN008",
    "subquery-shape",
    "a subquery of a shape that its place does not allow"
  )
  /// FOR UPDATE stands with a clause that it does not take.
  public static let lockingCombination = Rule(
    "SYN009",
    "locking-combination",
    "FOR UPDATE with ORDER BY, aggregates or OFFSET"
  )
  /// The channel, version or kind of object does not take this part of the query.
  public static let wrongContext = Rule(
    "SYN010",
    "wrong-context",
    "what the channel, the API version or the kind of object does not take"
  )
  /// A documented limit of queries is exceeded.
  public static let queryLimits = Rule(
    "SYN011",
    "query-limits",
    "a query beyond a documented limit, such as five parents in a path"
  )
  /// A string, number, date or currency literal is malformed or out of range.
  public static let literalFormat = Rule(
    "SYN012",
    "literal-format",
    "a malformed or impossible string, number, date or currency literal"
  )
  /// The clauses are right but in the wrong order.
  public static let clauseOrder = Rule(
    "SYN013",
    "clause-order",
    "clauses in an order that the server refuses"
  )
  /// A file is not text in UTF-8.
  public static let unreadableFile = Rule(
    "LNT906",
    "unreadable-file",
    "a file that is not text in UTF-8"
  )

  /// The rules on the text alone, in the order of their ids.
  package static let syntaxRules: [Rule] = [
    .syntaxError,
    .sqlIsm,
    .mixedLogicNeedsParens,
    .duplicateField,
    .fieldsFunctionBound,
    .offsetRange,
    .aggregateShape,
    .subqueryShape,
    .lockingCombination,
    .wrongContext,
    .queryLimits,
    .literalFormat,
    .clauseOrder,
  ]
}
