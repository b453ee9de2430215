import SOQLSyntax

/// PERF216.
enum OversizedInList: LintRule {
  static let rule = Rule(
    "PERF216",
    "oversized-in-list",
    "a list of more than 200 literals after IN or NOT IN"
  )

  static let documentation = RuleDocumentation(
    severity: .information,
    rationale: """
      A query has a limit of 100,000 characters, one in a URL of far fewer, and a list that long is data, \
      not a question. A semi-join, a field that marks the rows, or in Apex a bound collection says which \
      rows are meant. Only literals are counted, to 200.
      """,
    source: "SOQL and SOSL Reference, \"SOQL and SOSL Limits for Search Queries\"",
    bad: [.soql("SELECT Id FROM Account WHERE AccountNumber IN (\(strings(201)))")],
    good: [
      .soql("SELECT Id FROM Account WHERE AccountNumber IN (\(strings(200)))"),
      .soql("SELECT Id FROM Account WHERE Id IN (SELECT AccountId FROM Contact)"),
    ]
  )

  private static let limit = 200

  static func check(_ query: LintedQuery, _ findings: inout Findings) {
    guard !query.isTest else { return }
    for statement in query.statements {
      for filter in statement.filters {
        guard filter.comparisonOperator == .in || filter.comparisonOperator == .notIn,
          let path = filter.path, case .list(let values, let node) = filter.value
        else { continue }
        let count = values.count { $0.literal != nil }
        guard count > limit else { continue }
        findings.report(
          rule,
          .information,
          at: node.range,
          "\(statement.quoted(path)) is compared with \(count) literals, more than \(limit)",
          note: "use a semi-join or a field that marks the rows, or bind a collection in Apex"
        )
      }
    }
  }

  private static func strings(_ count: Int) -> String {
    (1...count).map { "'A\($0)'" }.joined(separator: ", ")
  }
}
