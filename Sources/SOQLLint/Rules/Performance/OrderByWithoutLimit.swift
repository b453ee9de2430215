import SOQLSyntax

/// PERF210.
enum OrderByWithoutLimit: LintRule {
  static let rule = Rule(
    "PERF210",
    "order-by-without-limit",
    "an ORDER BY without LIMIT, which sorts all rows"
  )

  static let isDefault = false

  static let documentation = RuleDocumentation(
    severity: .information,
    rationale: """
      Sorting all rows takes time that an index saves where only the first are wanted. Many queries want \
      all rows in order, so that the rule is off by default. Groups and subqueries are left alone.
      """,
    source: "SOQL and SOSL Reference, \"ORDER BY\"",
    bad: [.soql("SELECT Id FROM Account WHERE Industry = 'Energy' ORDER BY Name")],
    good: [
      .soql("SELECT Id FROM Account WHERE Industry = 'Energy' ORDER BY Name LIMIT 20"),
      .soql("SELECT Industry, COUNT(Id) FROM Account GROUP BY Industry ORDER BY Industry"),
    ]
  )

  static func check(_ query: LintedQuery, _ findings: inout Findings) {
    for statement in query.completeStatements where !statement.isChild {
      guard let order = statement.statement.orderByClause, statement.statement.limitClause == nil,
        !statement.isAggregated
      else { continue }
      findings.report(
        rule,
        .information,
        at: order.range,
        "all rows of \(statement.quotedObject) are sorted, for there is no LIMIT",
        note: "add a LIMIT, or leave the order to whoever shows the rows"
      )
    }
  }
}
