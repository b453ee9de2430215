import SOQLSyntax

/// Clauses that add deleted rows, or that write although they stand in a query.
enum AllRowsOrTrackingSideEffect: LintRule {
  static let rule = Rule(
    "COR310",
    "all-rows-or-tracking-side-effect",
    "ALL ROWS, FOR VIEW, FOR REFERENCE or UPDATE, which do more than read rows"
  )

  static let isDefault = false

  static let documentation = RuleDocumentation(
    severity: .information,
    rationale: """
      ALL ROWS brings deleted and archived rows into a result that is mostly used as if they were live. \
      FOR VIEW and FOR REFERENCE change what users see as recently used, and UPDATE TRACKING and VIEWSTAT \
      change statistics: a query that only reads writes. All are right at times, and worth a look.
      """,
    source:
      "SOQL and SOSL Reference, FOR VIEW, FOR REFERENCE, UPDATE; Apex Developer Guide, ALL ROWS",
    bad: [
      .soql("SELECT Id FROM Account WHERE IsDeleted = TRUE ALL ROWS"),
      .soql("SELECT Id FROM Contact LIMIT 1 FOR VIEW"),
      .soql("SELECT Title FROM KnowledgeArticleVersion LIMIT 1 UPDATE VIEWSTAT"),
    ],
    good: [.soql("SELECT Id FROM Account WHERE IsDeleted = FALSE")]
  )

  static func check(_ query: LintedQuery, _ findings: inout Findings) {
    for linted in query.statements {
      for clause in linted.statement.syntax.children {
        guard let effect = effect(of: clause, linted.statement, linted.objectName) else { continue }
        findings.report(
          rule,
          documentation.severity,
          at: clause.range,
          effect,
          note: "leave the clause out unless that is what the query is for"
        )
      }
    }
  }

  private static func effect(
    of clause: SyntaxNode,
    _ statement: SelectStatement,
    _ object: String
  ) -> String? {
    switch clause.kind {
    case .allRowsClause: "deleted and archived rows of '\(object)' are in the result"
    case .forViewClause:
      "reading '\(object)' marks its rows as "
        + (statement.isForView ? "viewed" : "referenced")
    case .updateClause:
      "reading '\(object)' changes its "
        + (statement.updatesViewStat ? "view statistics" : "keyword statistics")
    default: nil
    }
  }
}
