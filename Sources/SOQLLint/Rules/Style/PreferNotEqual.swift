import SOQLSyntax

/// `<>` where nearly everybody writes `!=`.
enum PreferNotEqual: LintRule {
  static let rule = Rule("STY602", "prefer-not-equal", "<> in place of !=")

  static let documentation = RuleDocumentation(
    severity: .information,
    fix: .safe,
    rationale: """
      Both spellings mean the same. Apex has only != for values, and nearly all queries use it; one \
      spelling is easier to search for.
      """,
    source: "the style of soql-format",
    bad: [.soql("SELECT Id FROM Account WHERE Rating <> 'Cold'")],
    good: [.soql("SELECT Id FROM Account WHERE Rating != 'Cold'")]
  )

  static func check(_ query: LintedQuery, _ findings: inout Findings) {
    guard let operators = SpellingFinding(.operators, in: query.tree) else { return }
    let count = operators.edits.count
    findings.report(
      rule,
      documentation.severity,
      at: operators.edits[0].range,
      count == 1 ? "'<>' stands for '!='" : "'<>' stands for '!=' in \(count) places",
      note: "write '!='",
      fixes: [FixIt("write !=", isSafe: true, operators.edits)]
    )
  }
}
