import SOQLSchema
import SOQLSyntax

/// PERF213.
enum LongTextInList: LintRule {
  static let rule = Rule(
    "PERF213",
    "long-text-in-list",
    "a long text field chosen from a query without LIMIT"
  )

  static let isDefault = false

  static let documentation = RuleDocumentation(
    severity: .information,
    rationale: """
      A long text holds up to 131,072 characters and is read for every row, which fills the heap of Apex. \
      Of custom metadata, queries that choose one count against the limit of queries, as others do not. \
      The rule is off by default and speaks only of fields that are known to be long, in queries without \
      LIMIT that no filter leads to a few rows.
      """,
    source:
      "Apex Developer Guide, \"Custom Metadata Types\" and \"Execution Governors and Limits\"",
    bad: [.soql("SELECT Id, Description FROM Account WHERE Industry = 'Energy'")],
    good: [
      .soql("SELECT Id, Description FROM Account WHERE Industry = 'Energy' LIMIT 20"),
      .soql("SELECT Description FROM Account WHERE Id = '001000000000001AAA'"),
      .soql("SELECT Id, Name FROM Account WHERE Industry = 'Energy'"),
    ]
  )

  static func check(_ query: LintedQuery, _ findings: inout Findings) {
    guard !query.isTest else { return }
    // Of metadata types, too, which lie in a cache for all but long texts.
    for statement in query.statements {
      guard statement.statement.limitClause == nil, !statement.isSelective,
        !query.mayHaveMore || statement.role != .root
      else { continue }
      for item in statement.statement.selectClause?.items ?? [] {
        guard case .field(let path) = item.expression,
          statement.field(at: path)?.isLongText == true
        else { continue }
        findings.report(
          rule,
          .information,
          at: path.range,
          "the long text \(statement.quoted(path)) is read for every row, for there is no LIMIT",
          note: "add a LIMIT, or read it for the rows that are shown"
        )
      }
    }
  }
}
