import SOQLSyntax

/// Aliases in FROM that nothing uses, and the AS before one.
enum UselessAlias: LintRule {
  static let rule = Rule("STY608", "useless-alias", "an alias in FROM that nothing uses, or its AS")

  static let isDefault = false

  static let documentation = RuleDocumentation(
    severity: .information,
    fix: .safe,
    rationale: """
      An alias in FROM is worth its place if paths start with it. One that nothing uses is left from an \
      earlier query, and AS before an alias adds nothing.
      """,
    source: "SOQL and SOSL Reference, FROM",
    bad: [
      .soql("SELECT Id FROM Account a WHERE Name != NULL"),
      .soql("SELECT a.Id FROM Account AS a"),
    ],
    good: [
      .soql("SELECT a.Id FROM Account a"),
      .soql("SELECT Id, (SELECT Id FROM a.Contacts) FROM Account a"),
    ]
  )

  static func check(_ query: LintedQuery, _ findings: inout Findings) {
    var counts: [ArraySlice<UInt8>: Int]?
    func isUsed(_ alias: String) -> Bool {
      let known = counts ?? wordCounts(query.tree)
      counts = known
      // Where it is declared, it stands once.
      return known[ArraySlice(alias.utf8.map(\.lowercased)), default: 0] > 1
    }
    for linted in query.statements {
      for item in linted.statement.fromClause?.items ?? [] {
        guard let alias = item.alias, let object = item.object else { continue }
        // Of other objects in FROM, the item itself is a join.
        let isFirst =
          item.range.lowerBound == linted.statement.fromClause?.items.first?.range.lowerBound
        if isFirst, !query.mayHaveMore, !isUsed(alias) {
          report("nothing uses the alias '\(alias)' of '\(object.name)'", item, query, &findings)
        } else if let word = item.syntax.tokens.dropFirst().first, word.kind == .as {
          let fix = query.tree.removal(of: word.range)
          findings.report(
            rule,
            documentation.severity,
            at: word.range,
            "AS before the alias '\(alias)' of '\(object.name)' adds nothing",
            note: "leave it out",
            fixes: fix.map { [FixIt("leave AS out", isSafe: true, [$0])] } ?? []
          )
        }
      }
    }
  }

  private static func report(
    _ message: String,
    _ item: FromItem,
    _ query: LintedQuery,
    _ findings: inout Findings
  ) {
    guard let object = item.object, let name = item.syntax.tokens.last else { return }
    let edit = query.tree.removal(of: object.range.upperBound..<item.range.upperBound)
    findings.report(
      rule,
      documentation.severity,
      at: name.range,
      message,
      note: "leave it out",
      fixes: edit.map { [FixIt("leave the alias out", isSafe: true, [$0])] } ?? []
    )
  }

  /// How often each word stands alone or at the start of a path, in lower case.
  private static func wordCounts(_ tree: SyntaxTree) -> [ArraySlice<UInt8>: Int] {
    var counts: [ArraySlice<UInt8>: Int] = [:]
    for token in tree.unsafeTokens where token.kind.isWord || token.kind == .path {
      let step = tree.source[token.range].prefix { $0 != UInt8(ascii: ".") }
      counts[ArraySlice(step.map(\.lowercased)), default: 0] += 1
    }
    return counts
  }
}
