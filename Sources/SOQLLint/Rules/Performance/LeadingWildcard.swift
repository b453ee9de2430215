import SOQLSyntax

/// PERF202.
enum LeadingWildcard: LintRule {
  static let rule = Rule(
    "PERF202",
    "leading-wildcard",
    "a LIKE whose pattern starts with %, for which no index serves"
  )

  static let documentation = RuleDocumentation(
    severity: .warning,
    rationale: """
      An index is ordered by the first letters of a text. A pattern that starts with % says nothing of \
      them, so that every row is looked at. Patterns that are bound are not judged, nor are tests and \
      custom metadata.
      """,
    source: "Query & Search Optimization Cheat Sheet, \"Index Selectivity Exceptions\"",
    bad: [
      .soql("SELECT Id FROM Account WHERE Name LIKE '%Ltd' LIMIT 10"),
      .soql("SELECT Id FROM Contact WHERE Email = 'a@b.example' OR (NOT LastName LIKE '%')"),
    ],
    good: [
      .soql("SELECT Id FROM Account WHERE Name LIKE 'Acme%' LIMIT 10"),
      .soql("SELECT Id FROM Account WHERE Name LIKE '\\%Acme' LIMIT 10"),
      .soql("SELECT Id FROM Account WHERE Name LIKE :pattern LIMIT 10"),
    ]
  )

  static func check(_ query: LintedQuery, _ findings: inout Findings) {
    for statement in query.statementsOverRecords {
      for filter in statement.filters where filter.comparisonOperator == .like {
        guard let literal = filter.value?.literal, literal.startsWithWildcard,
          let path = filter.path
        else { continue }
        findings.report(
          rule,
          .warning,
          at: literal.range,
          "no index serves a LIKE on \(statement.quoted(path)) whose pattern starts with '%'",
          note: "start with the text that is looked for, or search with SOSL"
        )
      }
    }
  }
}
