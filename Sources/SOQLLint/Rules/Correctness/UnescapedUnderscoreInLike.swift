import SOQLSyntax

/// An underscore in a pattern that looks as if it stood for itself.
enum UnescapedUnderscoreInLike: LintRule {
  static let rule = Rule(
    "COR307",
    "unescaped-underscore-in-like",
    "an underscore in LIKE, which stands for any character"
  )

  static let documentation = RuleDocumentation(
    severity: .information,
    fix: .unsafe,
    rationale: #"""
      In a pattern _ stands for exactly one character of any kind. Names with underscores are often \#
      written into patterns as they are: LIKE '%__c' finds all that has three characters or more and ends \#
      in c. A backslash makes the underscore stand for itself. Patterns without any letter or digit beside \#
      their underscores, such as '_%', are understood as meant.
      """#,
    source: "SOQL and SOSL Reference, Comparison Operators",
    bad: [
      .soql("SELECT Id FROM EntityDefinition WHERE QualifiedApiName LIKE '%__mdt'"),
      .soql("SELECT Id FROM ApexClass WHERE Name LIKE 'Test_%'"),
    ],
    good: [
      .soql(#"SELECT Id FROM EntityDefinition WHERE QualifiedApiName LIKE '%\_\_mdt'"#),
      .soql("SELECT Id FROM Account WHERE Name LIKE '_%'"),
    ]
  )

  static func check(_ query: LintedQuery, _ findings: inout Findings) {
    for linted in query.statements {
      for filter in linted.filters {
        guard let path = filter.path, let pattern = LikePattern(filter) else { continue }
        let source = query.tree.source
        let looksMeant = pattern.underscores.contains { place in
          source[place - 1].isLetterOrDigit || source[place + 1].isLetterOrDigit
        }
        guard looksMeant else { continue }
        let edits = pattern.underscores.map { SourceEdit(inserting: "\\", at: $0) }
        findings.report(
          rule,
          documentation.severity,
          at: pattern.literal.range,
          "'_' in the pattern \(pattern.literal.shortText) for \(linted.name(of: path)) stands for any "
            + "character",
          note: #"write \_ for an underscore"#,
          fixes: [FixIt(#"write \_"#, isSafe: false, edits)]
        )
      }
    }
  }
}

extension UInt8 {
  /// Letters beyond ASCII count as well.
  fileprivate var isLetterOrDigit: Bool {
    self &- 0x30 < 10 || (self | 0x20) &- 0x61 < 26 || self >= 0x80
  }
}
