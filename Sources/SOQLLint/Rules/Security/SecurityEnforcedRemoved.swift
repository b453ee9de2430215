import SOQLSyntax

/// WITH SECURITY_ENFORCED, which API 67 removed.
enum SecurityEnforcedRemoved: LintRule {
  static let rule = Rule(
    "SEC402",
    "security-enforced-removed",
    "WITH SECURITY_ENFORCED, which does not compile from API 67 on"
  )

  static let documentation = RuleDocumentation(
    severity: .warning,
    fix: .unsafe,
    rationale: """
      From API 67 on Apex takes WITH SECURITY_ENFORCED no more, so a class that is moved to that version \
      stops compiling. USER_MODE takes its place and checks more: fields in WHERE and ORDER BY, \
      polymorphic fields and sharing. Rows and errors may differ, so the fix needs a look. Before 67 the \
      finding is a warning, from then on an error.
      """,
    source: "Salesforce release notes, Summer '26, Apex",
    bad: [.soql("SELECT Id FROM Account WITH SECURITY_ENFORCED")],
    good: [
      .soql("SELECT Id FROM Account WITH USER_MODE"),
      .soql("SELECT Id FROM Account"),
    ]
  )

  static func check(_ query: LintedQuery, _ findings: inout Findings) {
    let isGone = query.tree.options.apiVersion.number >= 67
    switch query.tree.options.channel {
    case .any: break
    // The validator refuses the clause in Apex from 67 on, and elsewhere always.
    case .apex, .dynamicApex: if isGone { return }
    default: return
    }
    for linted in query.statements {
      for clause in linted.statement.withClauses where clause.form == .securityEnforced {
        let object = linted.objectName
        findings.report(
          rule,
          isGone ? .error : documentation.severity,
          at: clause.range,
          isGone
            ? "WITH SECURITY_ENFORCED on '\(object)' is gone since API 67"
            : "WITH SECURITY_ENFORCED on '\(object)' is gone from API 67 on",
          note: "WITH USER_MODE takes its place; it checks WHERE, ORDER BY and sharing as well",
          fixes: [
            FixIt(
              "write WITH USER_MODE",
              isSafe: false,
              [SourceEdit(replacing: clause.range, with: "WITH USER_MODE")]
            )
          ]
        )
      }
    }
  }
}
