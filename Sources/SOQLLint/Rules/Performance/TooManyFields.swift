import SOQLSyntax

/// PERF211.
enum TooManyFields: LintRule {
  static let rule = Rule(
    "PERF211",
    "too-many-fields",
    "a SELECT list of more than 50 items"
  )

  static let isDefault = false

  static let documentation = RuleDocumentation(
    severity: .information,
    rationale: """
      Each field costs memory and time for every row, and a list that nobody reads any more hides which \
      fields are needed. The rule counts to 50 and is off by default.
      """,
    source: "Apex Developer Guide, \"Execution Governors and Limits\"",
    bad: [.soql("SELECT \(names(51)) FROM Deal__c LIMIT 5")],
    good: [.soql("SELECT \(names(50)) FROM Deal__c LIMIT 5")]
  )

  private static let limit = 50

  static func check(_ query: LintedQuery, _ findings: inout Findings) {
    for statement in query.statementsOverRecords {
      guard let items = statement.statement.selectClause?.items, items.count > limit else {
        continue
      }
      findings.report(
        rule,
        .information,
        at: items[limit].range,
        "\(items.count) items of \(statement.quotedObject) are chosen, more than \(limit)",
        note: "choose the fields that are needed"
      )
    }
  }

  private static func names(_ count: Int) -> String {
    (1...count).map { "F\($0)__c" }.joined(separator: ", ")
  }
}
