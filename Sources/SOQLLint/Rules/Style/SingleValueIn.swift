import SOQLSyntax

/// IN with a list of one value.
enum SingleValueIn: LintRule {
  static let rule = Rule("STY606", "single-value-in", "IN with a list of one value")

  static let isDefault = false

  static let documentation = RuleDocumentation(
    severity: .information,
    fix: .safe,
    rationale: """
      A list of one value is a plain comparison in a longer spelling. Lists of one bind are left alone, \
      since Apex may bind a collection. What NOT IN does with rows without a value is not documented, so \
      its fix needs a look.
      """,
    source: "SOQL and SOSL Reference, Comparison Operators",
    bad: [
      .soql("SELECT Id FROM Account WHERE Rating IN ('Hot')"),
      .soql("SELECT Id FROM Account WHERE Rating NOT IN ('Hot')"),
    ],
    good: [
      .soql("SELECT Id FROM Account WHERE Rating = 'Hot'"),
      .soql("SELECT Id FROM Account WHERE Rating IN (:ratings)"),
    ]
  )

  static func check(_ query: LintedQuery, _ findings: inout Findings) {
    for linted in query.statements {
      for condition in linted.conditions {
        guard case .comparison(let comparison) = condition, let path = comparison.plainField,
          case .list(let values, let list) = comparison.value, values.count == 1,
          case .literal(let literal) = values[0], literal.kind != .null,
          literal.kind != .relativeDate
        else { continue }
        let sign: String
        switch comparison.comparisonOperator {
        case .in: sign = "="
        case .notIn: sign = "!="
        default: continue
        }
        findings.report(
          rule,
          documentation.severity,
          at: list.range,
          "the list for \(linted.name(of: path)) holds one value",
          note: "compare by \(sign)",
          fixes: fixes(comparison, sign, list, literal)
        )
      }
    }
  }

  private static func fixes(
    _ comparison: Comparison,
    _ sign: String,
    _ list: SyntaxNode,
    _ literal: Literal
  ) -> [FixIt] {
    let tree = comparison.tree
    guard let operatorRange = comparison.operatorRange,
      !tree.holdsComment(operatorRange.lowerBound..<list.range.upperBound)
    else { return [] }
    // A word may follow the bracket, and would run into a number.
    let end = list.range.upperBound
    let isApart = end == tree.source.count || !tree.source[end].isPartOfWord
    let value = literal.text + (isApart ? "" : " ")
    let gap = tree.source[operatorRange.upperBound].isWhiteSpace ? "" : " "
    let edits = [
      SourceEdit(replacing: operatorRange, with: sign + gap),
      SourceEdit(replacing: list.range, with: value),
    ]
    return [FixIt("compare by \(sign)", isSafe: sign == "=", edits)]
  }
}
