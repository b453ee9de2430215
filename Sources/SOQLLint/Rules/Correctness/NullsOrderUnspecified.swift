import SOQLSchema
import SOQLSyntax

/// ORDER BY a field that may be empty, without saying where the empty ones go.
enum NullsOrderUnspecified: LintRule {
  static let rule = Rule(
    "COR308",
    "nulls-order-unspecified",
    "ORDER BY a field that may be null, without NULLS FIRST or LAST"
  )

  static let isDefault = false

  static let documentation = RuleDocumentation(
    severity: .information,
    fix: .unsafe,
    rationale: """
      Rows without a value come first unless the query says otherwise. With LIMIT, a list "by latest \
      activity" then starts with the rows that never had any, or shows nothing else. The rule speaks only \
      of fields that the schema or the documentation says may be null; paths to parents do not take NULLS \
      and are left alone.
      """,
    source: "SOQL and SOSL Reference, ORDER BY",
    bad: [.soql("SELECT Id FROM Account ORDER BY LastActivityDate LIMIT 10")],
    good: [
      .soql("SELECT Id FROM Account ORDER BY LastActivityDate NULLS LAST LIMIT 10"),
      .soql("SELECT Id FROM Account ORDER BY Id LIMIT 10"),
    ]
  )

  static func check(_ query: LintedQuery, _ findings: inout Findings) {
    guard !query.mayHaveMore else { return }
    for linted in query.statements {
      for item in linted.statement.orderByClause?.items ?? [] {
        guard item.nullsFirst == nil, case .field(let path) = item.expression,
          let field = linted.field(at: path), mayBeNull(field),
          let owner = linted.object(ofFieldAt: path), owner.name == linted.object?.name
        else { continue }
        let edit = SourceEdit(inserting: " NULLS LAST", at: item.range.upperBound)
        findings.report(
          rule,
          documentation.severity,
          at: item.range,
          "\(linted.name(of: path)) may be null, and nothing says where such rows go",
          note: "add NULLS FIRST or NULLS LAST",
          fixes: [FixIt("add NULLS LAST", isSafe: false, [edit])]
        )
      }
    }
  }

  /// Source: the Object Reference, "Frequently Occurring Fields", for those that no schema tells of.
  private static func mayBeNull(_ field: FieldDescription) -> Bool {
    switch field[.nillable] {
    case .yes: return true
    case .no: return false
    case .unknown:
      let names = ["lastactivitydate", "lastvieweddate", "lastreferenceddate"]
      return names.contains(field.name.lowercased())
    }
  }
}
