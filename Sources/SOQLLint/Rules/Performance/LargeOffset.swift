import SOQLSyntax

/// PERF212.
enum LargeOffset: LintRule {
  static let rule = Rule(
    "PERF212",
    "large-offset",
    "an OFFSET above 500, whose rows are read and thrown away"
  )

  static let documentation = RuleDocumentation(
    severity: .warning,
    rationale: """
      The server reads and sorts the rows that OFFSET skips, each time anew, and rows that come or go \
      between two pages shift the others. Paging by the last value seen reads only the page. Above 2,000 \
      the server refuses the query, which offset-range reports.
      """,
    source: "SOQL and SOSL Reference, \"OFFSET\"",
    bad: [.soql("SELECT Id FROM Account WHERE Rating = 'Hot' ORDER BY Id LIMIT 50 OFFSET 1000")],
    good: [
      .soql("SELECT Id FROM Account WHERE Rating = 'Hot' ORDER BY Id LIMIT 50 OFFSET 500"),
      .soql("SELECT Id FROM Account WHERE Id > '001000000000001AAA' ORDER BY Id LIMIT 50"),
    ]
  )

  static func check(_ query: LintedQuery, _ findings: inout Findings) {
    for statement in query.statementsOverRecords {
      guard let offset = statement.statement.offsetClause, let count = offset.count, count > 500,
        count <= 2_000
      else { continue }
      findings.report(
        rule,
        .warning,
        at: offset.range,
        "\(count) rows of \(statement.quotedObject) are read only to be skipped",
        note: "page by the last value seen: WHERE Id > :last ORDER BY Id LIMIT n"
      )
    }
  }
}
