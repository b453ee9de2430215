import SOQLSchema
import SOQLSyntax

/// PERF209.
enum LastModifiedUpperBound: LintRule {
  static let rule = Rule(
    "PERF209",
    "lastmodified-upper-bound",
    "an upper bound for LastModifiedDate, for which no index serves"
  )

  static let documentation = RuleDocumentation(
    severity: .warning,
    fix: .unsafe,
    rationale: """
      LastModifiedDate has no index. The optimizer uses that of SystemModstamp instead, which is never \
      earlier: that finds all rows after a time, but not those before one. <, <= and date literals that \
      stand for a span, such as = LAST_WEEK, have such an end. SystemModstamp also changes when Salesforce \
      itself touches a row, so that the fix is unsafe. Queries that another filter leads to a few rows are \
      left alone.
      """,
    source: "Salesforce Developers blog, \"SystemModStamp vs. LastModifiedDate\"",
    bad: [
      .soql("SELECT Id FROM Account WHERE LastModifiedDate < 2024-01-01T00:00:00Z"),
      .soql("SELECT Id FROM Account WHERE LastModifiedDate = LAST_WEEK"),
    ],
    good: [
      .soql("SELECT Id FROM Account WHERE LastModifiedDate >= LAST_WEEK"),
      .soql("SELECT Id FROM Account WHERE SystemModstamp = LAST_WEEK"),
    ]
  )

  static func check(_ query: LintedQuery, _ findings: inout Findings) {
    for statement in query.completeStatements
    where !statement.isChild && !statement.isSelective {
      for filter in statement.filters {
        guard filter.fieldName == "lastmodifieddate", !filter.isOfFunction, hasUpperBound(filter),
          let path = filter.path
        else { continue }
        findings.report(
          rule,
          .warning,
          at: filter.comparison.range,
          "no index serves an upper bound for \(statement.quoted(path))",
          note: "filter by SystemModstamp, which has an index and is never earlier",
          fixes: fix(path, query, statement)
        )
      }
    }
  }

  private static func hasUpperBound(_ filter: LintedStatement.Filter) -> Bool {
    switch filter.comparisonOperator {
    case .less, .lessOrEqual: filter.value?.isNull != true
    case .equal: filter.value?.literal?.kind == .relativeDate
    default: false
    }
  }

  private static func fix(
    _ path: FieldPath,
    _ query: LintedQuery,
    _ statement: LintedStatement
  ) -> [FixIt] {
    guard let last = path.segments.last else { return [] }
    // Few objects have one date and not the other.
    let object = statement.object(ofFieldAt: path)
    guard object == nil || object?.field(named: "SystemModstamp") != nil else { return [] }
    return query.fix(
      "write SystemModstamp",
      isSafe: false,
      [SourceEdit(replacing: last.range, with: "SystemModstamp")]
    )
  }
}
