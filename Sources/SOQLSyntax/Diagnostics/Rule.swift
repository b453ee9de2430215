/// A rule of the catalogue that a finding belongs to.
///
/// Ids and names are stable: an id is never given to another rule.
public enum Rule: String, Sendable, CaseIterable {
  /// The text is not a SOQL query.
  case syntaxError = "SYN001"
  /// The text uses SQL that SOQL does not have.
  case sqlIsm = "SYN002"
  /// AND, OR and NOT stand side by side without brackets.
  case mixedLogicNeedsParens = "SYN003"
  /// An aggregate stands where it must not, or in company that it does not take.
  case aggregateShape = "SYN007"
  /// A subquery has a shape that its place does not allow.
  case subqueryShape = "SYN008"
  /// A string, number, date or currency literal is malformed or out of range.
  case literalFormat = "SYN012"
  /// The clauses are right but in the wrong order.
  case clauseOrder = "SYN013"
  /// A file is not text in UTF-8.
  case unreadableFile = "LNT906"

  /// The stable id, such as `SYN001`.
  public var id: String { rawValue }

  /// The readable name, such as `syntax-error`; accepted wherever the id is.
  public var name: String {
    switch self {
    case .syntaxError: "syntax-error"
    case .sqlIsm: "sql-ism"
    case .mixedLogicNeedsParens: "mixed-logic-needs-parens"
    case .aggregateShape: "aggregate-shape"
    case .subqueryShape: "subquery-shape"
    case .literalFormat: "literal-format"
    case .clauseOrder: "clause-order"
    case .unreadableFile: "unreadable-file"
    }
  }

  /// One line that says what the rule reports.
  public var summary: String {
    switch self {
    case .syntaxError: "the text does not parse as a SOQL query"
    case .sqlIsm: "SQL that SOQL does not have, such as *, IS NULL, ==, BETWEEN or double quotes"
    case .mixedLogicNeedsParens: "AND with OR, or NOT beside them, without brackets"
    case .aggregateShape:
      "an aggregate in company that the server refuses, such as COUNT() with GROUP BY"
    case .subqueryShape: "a subquery of a shape that its place does not allow"
    case .literalFormat: "a malformed or impossible string, number, date or currency literal"
    case .clauseOrder: "clauses in an order that the server refuses"
    case .unreadableFile: "a file that is not text in UTF-8"
    }
  }
}
