import SOQLSyntax

/// PERF214.
enum UnboundedChildQuery: LintRule {
  static let rule = Rule(
    "PERF214",
    "unbounded-child-query",
    "a subquery without WHERE and LIMIT, which reads all children of each row"
  )

  static let isDefault = false

  static let documentation = RuleDocumentation(
    severity: .information,
    rationale: """
      All children of every row are read, and the rows of subqueries count against limits, too. A parent \
      with very many children makes the whole query fail. Most parents have few, so that the rule is off \
      by default.
      """,
    source: "SOQL and SOSL Reference, \"Relationship Query Limitations\"",
    bad: [.soql("SELECT Id, (SELECT Id FROM Contacts) FROM Account LIMIT 20")],
    good: [
      .soql("SELECT Id, (SELECT Id FROM Contacts LIMIT 5) FROM Account LIMIT 20"),
      .soql("SELECT Id, (SELECT Id FROM Cases WHERE IsClosed = FALSE) FROM Account LIMIT 20"),
    ]
  )

  static func check(_ query: LintedQuery, _ findings: inout Findings) {
    for statement in query.statementsOverRecords where statement.isChild {
      guard statement.statement.whereCondition == nil, statement.statement.limitClause == nil,
        let object = statement.statement.fromClause?.object
      else { continue }
      findings.report(
        rule,
        .information,
        at: object.range,
        "all rows of '\(object.name)' are read for each parent, for there is neither WHERE nor LIMIT",
        note: "add a WHERE or a LIMIT to the subquery"
      )
    }
  }
}
