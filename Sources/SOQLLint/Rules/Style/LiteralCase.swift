import SOQLSyntax

/// TRUE, FALSE, NULL and date literals in another case than upper case.
enum LiteralCase: LintRule {
  static let rule = Rule(
    "STY603",
    "literal-case",
    "TRUE, FALSE, NULL and date literals that are not in upper case"
  )

  static let documentation = RuleDocumentation(
    severity: .information,
    fix: .safe,
    rationale: """
      Words that are values look like names of fields when they are in lower case. Upper case sets them \
      apart, as it does with keywords. What Apex binds is never touched.
      """,
    source: "the style of soql-format",
    bad: [
      .soql("SELECT Id FROM Account WHERE IsDeleted = false"),
      .soql("SELECT Id FROM Account WHERE CreatedDate = last_n_days:30"),
    ],
    good: [.soql("SELECT Id FROM Account WHERE IsDeleted = FALSE AND CreatedDate = TODAY")]
  )

  static func check(_ query: LintedQuery, _ findings: inout Findings) {
    guard let words = SpellingFinding(.literals, in: query.tree) else { return }
    findings.report(
      rule,
      documentation.severity,
      at: words.edits[0].range,
      "\(words.subject("literal")) not in upper case",
      note: "write '\(words.edits[0].text)'" + (words.edits.count > 1 ? ", and so on" : ""),
      fixes: [FixIt("write literals in upper case", isSafe: true, words.edits)]
    )
  }
}
