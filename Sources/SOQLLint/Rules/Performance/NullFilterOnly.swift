import SOQLSyntax

/// PERF204.
enum NullFilterOnly: LintRule {
  static let rule = Rule(
    "PERF204",
    "null-filter-only",
    "a WHERE that only looks for NULL, which indexes leave out by default"
  )

  static let documentation = RuleDocumentation(
    severity: .information,
    rationale: """
      Custom indexes have no entry for rows without a value, so that a query for nothing but NULL looks at \
      every row. Support can add an index that includes them, which no description tells: the finding is \
      advice. It is made only where all filters are comparisons with NULL.
      """,
    source:
      "Salesforce Developers blog, \"Force.com SOQL Best Practices: Nulls and Formula Fields\"",
    bad: [.soql("SELECT Id FROM Contact WHERE AccountId = NULL")],
    good: [
      .soql("SELECT Id FROM Contact WHERE AccountId = NULL AND CreatedDate = TODAY"),
      .soql("SELECT Id FROM Contact WHERE AccountId != NULL"),
    ]
  )

  static func check(_ query: LintedQuery, _ findings: inout Findings) {
    for statement in query.completeStatements where !statement.isChild {
      guard let first = statement.filters.first, let path = first.path,
        statement.filters.allSatisfy({
          $0.comparisonOperator == .equal && $0.value?.isNull == true && !$0.isNegated
        })
      else { continue }
      findings.report(
        rule,
        .information,
        at: first.comparison.range,
        "\(statement.quoted(path)) is only compared with NULL, which most indexes leave out",
        note: "add a filter on a field with an index, or have Support index the empty values"
      )
    }
  }
}
