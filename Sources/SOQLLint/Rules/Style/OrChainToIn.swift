import SOQLSchema
import SOQLSyntax

/// Values of one field joined by OR.
enum OrChainToIn: LintRule {
  static let rule = Rule(
    "STY605",
    "or-chain-to-in",
    "a field compared by = with one value after the other, joined by OR"
  )

  static let isDefault = false

  static let documentation = RuleDocumentation(
    severity: .information,
    fix: .safe,
    rationale: """
      IN says in one condition what a chain of OR says in many, needs no brackets beside AND, and shows \
      which values there are. Multi-select picklists take no IN, so a field of unknown type that is \
      compared with texts gives a fix that needs a look.
      """,
    source: "SOQL and SOSL Reference, Comparison Operators",
    bad: [.soql("SELECT Id FROM Account WHERE Rating = 'Hot' OR Rating = 'Warm'")],
    good: [
      .soql("SELECT Id FROM Account WHERE Rating IN ('Hot', 'Warm')"),
      .soql("SELECT Id FROM Account WHERE Rating = 'Hot' OR Industry = 'Energy'"),
      .soql("SELECT Id FROM Account WHERE Rating = 'Hot' OR Rating = NULL"),
    ]
  )

  /// A comparison of a field with a value by `=`.
  private struct Link {
    let comparison: Comparison
    let path: FieldPath
    let literal: Literal

    init?(_ condition: Condition, _ linted: LintedStatement) {
      guard case .comparison(let comparison) = condition,
        comparison.comparisonOperator == .equal, let path = comparison.plainField,
        case .literal(let literal) = comparison.value,
        linted.field(at: path)?.type != .multipicklist
      else { return nil }
      switch literal.kind {
      case .string, .number, .date, .dateTime: break
      // NULL, TRUE and FALSE are no list of values, and days like TODAY are spans.
      default: return nil
      }
      self.comparison = comparison
      self.path = path
      self.literal = literal
    }

    func isContinued(by next: Link) -> Bool {
      path.text.lowercased() == next.path.text.lowercased() && literal.kind == next.literal.kind
    }
  }

  static func check(_ query: LintedQuery, _ findings: inout Findings) {
    for linted in query.statements {
      for condition in linted.conditions {
        guard case .logical(.or, let terms, _) = condition else { continue }
        var chain: [Link] = []
        for term in terms {
          let link = Link(term, linted)
          if let link, let last = chain.last, last.isContinued(by: link) {
            chain.append(link)
          } else {
            report(chain, linted, &findings)
            chain = link.map { [$0] } ?? []
          }
        }
        report(chain, linted, &findings)
      }
    }
  }

  private static func report(
    _ chain: [Link],
    _ linted: LintedStatement,
    _ findings: inout Findings
  ) {
    guard chain.count > 1, let first = chain.first, let last = chain.last else { return }
    findings.report(
      rule,
      documentation.severity,
      at: first.comparison.range.lowerBound..<last.comparison.range.upperBound,
      "OR joins \(chain.count) values of \(linted.name(of: first.path)) that IN can list",
      note: "list the values after IN",
      fixes: fixes(chain, linted)
    )
  }

  private static func fixes(_ chain: [Link], _ linted: LintedStatement) -> [FixIt] {
    let tree = linted.statement.tree
    guard let first = chain.first, let last = chain.last, let sign = first.comparison.operatorRange,
      let rest = tree.removal(
        of: first.comparison.range.upperBound..<last.comparison.range.upperBound
      )
    else { return [] }
    let values = chain.map(\.literal.text).joined(separator: ", ")
    let source = tree.source
    let before = source[sign.lowerBound - 1].isWhiteSpace ? "" : " "
    let after = source[sign.upperBound].isWhiteSpace ? "" : " "
    let isTyped = linted.field(at: first.path) != nil || first.literal.kind != .string
    return [
      FixIt(
        "list the values after IN",
        isSafe: isTyped,
        [
          SourceEdit(replacing: sign, with: "\(before)IN\(after)"),
          SourceEdit(replacing: first.literal.range, with: "(\(values))"),
          rest,
        ]
      )
    ]
  }
}
