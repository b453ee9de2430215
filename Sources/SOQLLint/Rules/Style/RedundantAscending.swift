import SOQLSyntax

/// ASC, which is what ORDER BY does anyway.
enum RedundantAscending: LintRule {
  static let rule = Rule("STY604", "redundant-asc", "ASC, which is the order anyway")

  static let isDefault = false

  static let documentation = RuleDocumentation(
    severity: .information,
    fix: .safe,
    rationale: """
      ORDER BY goes up unless DESC is written, so ASC adds nothing. Some like to see it beside a DESC; \
      the rule is for those who do not, and off unless it is selected.
      """,
    source: "SOQL and SOSL Reference, ORDER BY",
    bad: [.soql("SELECT Id FROM Account ORDER BY Name ASC NULLS LAST, Id DESC")],
    good: [.soql("SELECT Id FROM Account ORDER BY Name NULLS LAST, Id DESC")]
  )

  static func check(_ query: LintedQuery, _ findings: inout Findings) {
    for linted in query.statements {
      for item in linted.statement.orderByClause?.items ?? [] {
        // The first token is the field or function that is ordered by.
        guard let token = item.syntax.tokens.dropFirst().first(where: { $0.kind == .asc }) else {
          continue
        }
        let edit = query.tree.removal(of: token.range)
        var fixes: [FixIt] = []
        if let edit { fixes = [FixIt("leave ASC out", isSafe: true, [edit])] }
        var name = "'\(linted.objectName)'"
        if case .field(let path) = item.expression { name = linted.name(of: path) }
        findings.report(
          rule,
          documentation.severity,
          at: token.range,
          "ORDER BY \(name) goes up without ASC",
          note: "leave it out",
          fixes: fixes
        )
      }
    }
  }
}
