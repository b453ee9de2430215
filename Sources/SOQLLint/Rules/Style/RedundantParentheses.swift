import SOQLSyntax

/// Brackets that change nothing.
enum RedundantParentheses: LintRule {
  static let rule = Rule(
    "STY607",
    "redundant-parentheses",
    "doubled brackets, and brackets round a lone comparison"
  )

  static let isDefault = false

  static let documentation = RuleDocumentation(
    severity: .information,
    fix: .safe,
    rationale: """
      Brackets tell AND and OR apart. Doubled ones, and those round one comparison, tell nothing and hide \
      the others. Brackets that stand round all of a condition, or under NOT, are left alone.
      """,
    source: "the style of soql-format",
    bad: [
      .soql("SELECT Id FROM Account WHERE (Rating = 'Hot') AND (Industry = 'Energy')"),
      .soql("SELECT Id FROM Account WHERE ((Rating = 'Hot' OR Rating = 'Warm')) AND Phone != NULL"),
    ],
    good: [
      .soql("SELECT Id FROM Account WHERE (Rating = 'Hot' OR Rating = 'Warm') AND Phone != NULL"),
      .soql("SELECT Id FROM Account WHERE Phone != NULL AND (NOT Rating = 'Hot')"),
    ]
  )

  static func check(_ query: LintedQuery, _ findings: inout Findings) {
    let redundant = RedundantTokens.find(in: query.tree)
    guard !redundant.isEmpty else { return }
    for linted in query.statements {
      var reported = 0
      for condition in linted.conditions {
        let node = condition.syntax.index
        guard node >= reported, case .parenthesized = condition else { continue }
        reported = check(node, redundant, linted, &findings)
      }
    }
  }

  /// Looks at brackets and those straight inside them; gives the first node behind.
  private static func check(
    _ start: Int,
    _ redundant: [Bool],
    _ linted: LintedStatement,
    _ findings: inout Findings
  ) -> Int {
    let tree = linted.statement.tree
    let tokens = tree.unsafeTokens
    var node = start
    var openings: [Range<Int>] = []
    var closings: [Range<Int>] = []
    while tree.unsafeNodes[node].kind == .parenthesizedCondition {
      let record = tree.unsafeNodes[node]
      if redundant[Int(record.firstToken)] {
        openings.append(tokens[Int(record.firstToken)].range)
        closings.insert(tokens[Int(record.endToken) - 1].range, at: 0)
      }
      node += 1
    }
    guard let first = openings.first, let last = closings.last else { return node }
    let pairs = openings.count == 1 ? "brackets" : "\(openings.count) pairs of brackets"
    let edits =
      openings.map { opening($0, $0 == first, tree) }
      + closings.map { closing($0, $0 == last, tree) }
    findings.report(
      rule,
      documentation.severity,
      at: first.lowerBound..<last.upperBound,
      "\(pairs) in the condition on '\(linted.objectName)' change nothing",
      note: "leave them out",
      fixes: [FixIt("leave the brackets out", isSafe: true, edits)]
    )
    return node
  }

  /// Takes an opening bracket out, with the blanks behind it; a blank stays where a word stands before.
  private static func opening(_ range: Range<Int>, _ isOuter: Bool, _ tree: SyntaxTree)
    -> SourceEdit
  {
    var end = range.upperBound
    while tree.source[end].isBlank { end += 1 }
    let needsBlank =
      isOuter && range.lowerBound > 0 && tree.source[range.lowerBound - 1].isPartOfWord
    return SourceEdit(replacing: range.lowerBound..<end, with: needsBlank ? " " : "")
  }

  /// Takes a closing bracket out, with the blanks before it; a blank stays where a word follows.
  private static func closing(_ range: Range<Int>, _ isOuter: Bool, _ tree: SyntaxTree)
    -> SourceEdit
  {
    let source = tree.source
    let needsBlank =
      isOuter && range.upperBound < source.count && source[range.upperBound].isPartOfWord
    let start = tree.removal(of: range)?.range.lowerBound ?? range.lowerBound
    return SourceEdit(replacing: start..<range.upperBound, with: needsBlank ? " " : "")
  }
}
