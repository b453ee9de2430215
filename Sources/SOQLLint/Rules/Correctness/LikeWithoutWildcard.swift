import SOQLSyntax

/// LIKE with a pattern that is a plain text.
enum LikeWithoutWildcard: LintRule {
  static let rule = Rule(
    "COR306",
    "like-without-wildcard",
    "LIKE with a pattern that has no wildcard"
  )

  static let documentation = RuleDocumentation(
    severity: .information,
    fix: .unsafe,
    rationale: """
      Without % or _ LIKE finds only rows that are equal to the text, which = says better. More often a % \
      was forgotten, and the query finds less than was meant. A pattern that Apex binds is not known \
      and gives no finding.
      """,
    source: "SOQL and SOSL Reference, Comparison Operators",
    bad: [
      .soql("SELECT Id FROM Account WHERE Name LIKE 'Acme'"),
      .soql(#"SELECT Id FROM CustomField__c WHERE Name LIKE 'Site\_\_c'"#),
    ],
    good: [
      .soql("SELECT Id FROM Account WHERE Name LIKE 'Acme%'"),
      .soql("SELECT Id FROM Account WHERE Name LIKE :pattern"),
    ]
  )

  static func check(_ query: LintedQuery, _ findings: inout Findings) {
    for linted in query.statements {
      for filter in linted.filters {
        guard let path = filter.path, let pattern = LikePattern(filter), !pattern.hasWildcard
        else { continue }
        findings.report(
          rule,
          documentation.severity,
          at: pattern.literal.range,
          "the pattern \(pattern.literal.shortText) for \(linted.name(of: path)) has no wildcard",
          note: "add % where other text may stand, or compare by =",
          fixes: fixes(filter.comparison, pattern)
        )
      }
    }
  }

  /// Compares by =, where a wildcard needs no backslash and may have none.
  private static func fixes(_ comparison: Comparison, _ pattern: LikePattern) -> [FixIt] {
    guard let like = comparison.operatorRange else { return [] }
    let edits = pattern.wildcardEscapes.map { SourceEdit(deleting: $0..<$0 + 1) }
    return [FixIt("compare by =", isSafe: false, [SourceEdit(replacing: like, with: "=")] + edits)]
  }
}
