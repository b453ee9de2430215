import SOQLSchema
import SOQLSyntax

/// PERF215.
enum FunctionOnFilterField: LintRule {
  static let rule = Rule(
    "PERF215",
    "function-on-filter-field",
    "a date function over a field in WHERE, for which no index serves"
  )

  static let documentation = RuleDocumentation(
    severity: .warning,
    fix: .unsafe,
    rationale: """
      An index holds the field's values, not what a function makes of them, so that the function is \
      computed for every row. A range of dates or a date literal says the same of most periods. toLabel \
      and DISTANCE are left alone, and so are queries that another filter leads to a few rows. The fix \
      writes a calendar year as a range, in UTC as CALENDAR_YEAR counts it; it is unsafe, since the \
      author may have meant another time zone.
      """,
    source: "Query & Search Optimization Cheat Sheet; SOQL and SOSL Reference, \"Date Functions\"",
    bad: [
      .soql("SELECT Id FROM Opportunity WHERE CALENDAR_YEAR(CloseDate) = 2024"),
      .soql("SELECT Id FROM Case WHERE DAY_ONLY(CreatedDate) > 2024-06-30 AND IsClosed = FALSE"),
    ],
    good: [
      .soql("SELECT Id FROM Opportunity WHERE CloseDate >= 2024-01-01 AND CloseDate < 2025-01-01"),
      .soql("SELECT Id FROM Opportunity WHERE CloseDate = THIS_YEAR"),
      .soql("SELECT Id FROM Case WHERE toLabel(Status) = 'New'"),
      .soql(
        "SELECT CALENDAR_YEAR(CloseDate), COUNT(Id) FROM Opportunity GROUP BY CALENDAR_YEAR(CloseDate)"
      ),
    ]
  )

  static func check(_ query: LintedQuery, _ findings: inout Findings) {
    for statement in query.completeStatements
    where !statement.isChild && !statement.isSelective {
      for filter in statement.filters {
        guard case .function(let call) = filter.comparison.operand, let path = call.field,
          functions.contains(call.name.uppercased())
        else { continue }
        findings.report(
          rule,
          .warning,
          at: call.range,
          "'\(call.name)' over \(statement.quoted(path)) is computed for every row",
          note: "compare the field itself with the first and last day, or with a date literal",
          fixes: fix(call, filter, query)
        )
      }
    }
  }

  private static let functions: Set<String> = [
    "CALENDAR_MONTH", "CALENDAR_QUARTER", "CALENDAR_YEAR", "DAY_IN_MONTH", "DAY_IN_WEEK",
    "DAY_IN_YEAR", "DAY_ONLY", "FISCAL_MONTH", "FISCAL_QUARTER", "FISCAL_YEAR", "HOUR_IN_DAY",
    "WEEK_IN_MONTH", "WEEK_IN_YEAR",
  ]

  /// The year as a range.
  private static func fix(
    _ call: FunctionCall,
    _ filter: LintedStatement.Filter,
    _ query: LintedQuery
  ) -> [FixIt] {
    guard call.name.uppercased() == "CALENDAR_YEAR", call.nestedCall == nil,
      filter.comparisonOperator == .equal, let path = call.field,
      let type = filter.field?.type, type == .date || type == .datetime,
      let year = filter.value?.literal.flatMap({ Int($0.text) }), (1_700..<4_000).contains(year)
    else { return [] }
    let time = type == .date ? "" : "T00:00:00Z"
    let range = "\(path.text) >= \(year)-01-01\(time) AND \(path.text) < \(year + 1)-01-01\(time)"
    // Beside AND no brackets are needed, beside OR and under NOT they are.
    let text = filter.isRequired ? range : "(\(range))"
    return query.fix(
      "write \(range)",
      isSafe: false,
      [SourceEdit(replacing: filter.comparison.range, with: text)]
    )
  }
}
