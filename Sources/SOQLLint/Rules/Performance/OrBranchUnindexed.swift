import SOQLSchema
import SOQLSyntax

/// PERF207.
enum OrBranchUnindexed: LintRule {
  static let rule = Rule(
    "PERF207",
    "or-branch-unindexed",
    "an OR in which one branch has no index, so that those of the others are of no use"
  )

  static let isDefault = false

  static let documentation = RuleDocumentation(
    severity: .information,
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
    for statement in query.completeStatements where !statement.isChild {
      guard let condition = statement.statement.whereCondition else { continue }
      let facts = IndexFacts(statement)
      guard facts.usesIndex(condition) == .no else { continue }
      for branches in requiredAlternatives(condition) {
        let uses = branches.map(facts.usesIndex)
        guard uses.contains(.yes), let bad = uses.firstIndex(of: .no) else { continue }
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

  /// What is known of the indexes for each comparison of a statement.
  private struct IndexFacts {
    /// By the places of the comparisons.
    private let comparisons: [Int: Fact]

    init(_ statement: LintedStatement) {
      comparisons = Dictionary(
        statement.filters.map { ($0.comparison.range.lowerBound, $0.usesIndex) }
      ) { first, _ in first }
    }

    func usesIndex(_ condition: Condition) -> Fact {
      switch condition {
      case .logical(let joint, let terms, _):
        let facts = terms.map(usesIndex)
        let decisive: Fact = joint == .and ? .yes : .no
        if facts.contains(decisive) { return decisive }
        return facts.contains(.unknown) ? .unknown : decisive == .yes ? .no : .yes
      case .parenthesized(let inner, _): return usesIndex(inner)
      case .not(let inner, _):
        // What is known of a comparison under NOT is about both.
        if case .logical = inner.withoutBrackets { return .unknown }
        return usesIndex(inner)
      case .comparison(let comparison):
        return comparisons[comparison.range.lowerBound] ?? .unknown
      }
    }
  }
}

extension Condition {
  fileprivate var withoutBrackets: Condition {
    if case .parenthesized(let inner, _) = self { return inner.withoutBrackets }
    return self
  }
}
