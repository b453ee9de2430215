import SOQLSyntax

/// Keywords and functions in another case than the usual one.
enum KeywordCase: LintRule {
  static let rule = Rule(
    "STY601",
    "keyword-case",
    "keywords and functions that are not in their usual case"
  )

  static let documentation = RuleDocumentation(
    severity: .information,
    fix: .safe,
    rationale: """
      SOQL takes keywords in any case. Upper case sets them apart from names, as the documentation does; \
      toLabel, convertCurrency and convertTimezone are written as documented. Names, texts and what Apex \
      binds are never touched. One finding stands for all words of a query.
      """,
    source: "the style of soql-format",
    bad: [
      .soql("select Id from Account"),
      .soql("SELECT count(Id) FROM Account"),
    ],
    good: [
      .soql("SELECT Id FROM Account"),
      .soql("SELECT Id, toLabel(Type) FROM Group WHERE Name LIKE 'select%'"),
    ]
  )

  static func check(_ query: LintedQuery, _ findings: inout Findings) {
    guard let words = SpellingFinding(.keywords, in: query.tree) else { return }
    findings.report(
      rule,
      documentation.severity,
      at: words.edits[0].range,
      "\(words.subject("word")) not in the usual case",
      note: "write '\(words.edits[0].text)'" + (words.edits.count > 1 ? ", and so on" : ""),
      fixes: [FixIt("write keywords in their usual case", isSafe: true, words.edits)]
    )
  }
}
