import SOQLSyntax

/// WITH SYSTEM_MODE without a word on why.
enum ExplicitSystemMode: LintRule {
  static let rule = Rule(
    "SEC405",
    "explicit-system-mode",
    "WITH SYSTEM_MODE without a comment beside it"
  )

  static let isDefault = false

  static let documentation = RuleDocumentation(
    severity: .information,
    rationale: """
      SYSTEM_MODE reads what the user may not see. That is right at times, and whoever reads the code \
      later must know why: a comment before or behind the clause says so, and the rule is content.
      """,
    source: "Apex Developer Guide, Enforce User Mode for Database Operations",
    bad: [.soql("SELECT Id FROM Account WITH SYSTEM_MODE")],
    good: [
      .soql("SELECT Id FROM Account WITH SYSTEM_MODE // the nightly job counts all rows"),
      .soql("SELECT Id FROM Account WITH USER_MODE"),
    ]
  )

  static func check(_ query: LintedQuery, _ findings: inout Findings) {
    for linted in query.statements {
      for clause in linted.statement.withClauses where clause.form == .systemMode {
        if query.tree.holdsComment(query.tree.withGaps(clause.range)) { continue }
        findings.report(
          rule,
          documentation.severity,
          at: clause.range,
          "WITH SYSTEM_MODE reads rows and fields of '\(linted.objectName)' that the user may not see",
          note: "say why in a comment beside it, or write WITH USER_MODE"
        )
      }
    }
  }
}
