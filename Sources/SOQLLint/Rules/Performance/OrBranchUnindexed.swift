import SOQLSchema
import SOQLSyntax

/// PERF207.
enum OrBranchUnindexed: LintRule {
  static let rule = Rule(
    "PERF207",
    "or-branch-unindexed",
    "an OR in which one branch has no index, so that those of the others are of no use"
  )

  static let documentation = RuleDocumentation(
    severity: .information,
    isDefault: false,
    rationale: """
      The rows of an OR are those of all its branches: if no index leads to those of one, all rows are \
      looked at, whatever indexes the others have. The rule speaks where one branch is known to use an \
      index and another known not to, and nothing joined by AND may use one. It is off by default, \
      since indexes that Support has added are in no description.
      """,
    source: "Query & Search Optimization Cheat Sheet, \"Selectivity of Filter Conditions\"",
    bad: [.soql("SELECT Id FROM Account WHERE Name = 'Acme' OR Industry = 'Energy'")],
    good: [
      .soql("SELECT Id FROM Account WHERE Name = 'Acme' OR ParentId = '001000000000001AAA'"),
      .soql(
        "SELECT Id FROM Account WHERE CreatedDate = TODAY AND (Name = 'Acme' OR Industry = 'Energy')"
      ),
    ]
  )

  static func check(_ query: LintedQuery, _ findings: inout Findings) {
    for statement in query.statementsOverRecords where !statement.isChild {
      guard let condition = statement.statement.whereCondition,
        !statement.filters.contains(where: { $0.isRequired && $0.usesIndex != .no })
      else { continue }
      for branches in requiredAlternatives(condition) {
        let facts = branches.map { usesIndex($0, statement) }
        guard facts.contains(.yes), let bad = facts.firstIndex(of: .no) else { continue }
        findings.report(
          rule,
          .information,
          at: branches[bad].syntax.range,
          "no index serves this branch of OR, so those of the others on \(statement.quotedObject) "
            + "are of no use",
          note: "make it a query of its own, or add a filter on a field with an index by AND"
        )
      }
    }
  }

  /// The branches of each OR that every row must meet.
  private static func requiredAlternatives(_ condition: Condition) -> [[Condition]] {
    switch condition {
    case .logical(.or, let branches, _): [branches]
    case .logical(.and, let terms, _): terms.flatMap(requiredAlternatives)
    case .parenthesized(let inner, _): requiredAlternatives(inner)
    case .not, .comparison: []
    }
  }

  private static func usesIndex(_ condition: Condition, _ statement: LintedStatement) -> Fact {
    switch condition {
    case .logical(let joint, let terms, _):
      let facts = terms.map { usesIndex($0, statement) }
      let decisive: Fact = joint == .and ? .yes : .no
      if facts.contains(decisive) { return decisive }
      return facts.contains(.unknown) ? .unknown : decisive == .yes ? .no : .yes
    case .parenthesized(let inner, _): return usesIndex(inner, statement)
    case .not: return .unknown
    case .comparison(let comparison):
      return statement.filters.first { $0.comparison.range == comparison.range }?.usesIndex
        ?? .unknown
    }
  }
}
