import SOQLSchema
import SOQLSyntax

/// PERF208.
enum TextRangeComparison: LintRule {
  static let rule = Rule(
    "PERF208",
    "text-range-comparison",
    "a text field compared by <, <=, > or >=, for which no index serves"
  )

  static let documentation = RuleDocumentation(
    severity: .warning,
    rationale: """
      Indexes of text fields serve =, IN and LIKE with a start, but no comparison by order, so that every \
      row is looked at. Numbers, dates, Ids and picklists are left alone, and so are fields whose type is \
      not known and queries that another filter leads to a few rows.
      """,
    source: "Query & Search Optimization Cheat Sheet, \"Index Selectivity Exceptions\"",
    bad: [.soql("SELECT Id FROM Account WHERE Name > 'M' ORDER BY Name LIMIT 200")],
    good: [
      .soql("SELECT Id FROM Account WHERE Name LIKE 'M%'"),
      .soql("SELECT Id FROM Account WHERE Id > '001000000000001AAA' ORDER BY Id LIMIT 200"),
      .soql("SELECT Id FROM Opportunity WHERE Amount > 1000"),
    ]
  )

  static func check(_ query: LintedQuery, _ findings: inout Findings) {
    for statement in query.completeStatements
    where !statement.isChild && !statement.isSelective {
      for filter in statement.filters {
        guard filter.comparisonOperator.comparesOrder, !filter.isOfFunction,
          let path = filter.path, filter.field?.isPlainText == true
        else { continue }
        let word = filter.comparisonOperator.text
        findings.report(
          rule,
          .warning,
          at: filter.comparison.range,
          "no index serves '\(word)' on \(statement.quoted(path)), which is a text",
          note: "filter by = or by LIKE with a start, or page by Id"
        )
      }
    }
  }
}

extension ComparisonOperator {
  /// Whether it asks what comes before or after a value.
  fileprivate var comparesOrder: Bool {
    switch self {
    case .less, .lessOrEqual, .greater, .greaterOrEqual: true
    case .equal, .notEqual, .like, .in, .notIn, .includes, .excludes: false
    }
  }
}
