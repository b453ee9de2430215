import SOQLSchema
import SOQLSyntax

/// PERF205.
enum FormulaFilter: LintRule {
  static let rule = Rule(
    "PERF205",
    "formula-filter",
    "a formula field in WHERE, which is computed for every row"
  )

  private static let schema = """
    object Deal__c fields=complete
    id Id
    string Region__c +calculated formula="Account__r.Region__c"
    """

  static let documentation = RuleDocumentation(
    severity: .warning,
    rationale: """
      A formula has no stored value: it is computed for each row that is looked at. One that reads other \
      objects, the time or the user can never be indexed and is a warning; others can be, by Support, \
      and are information. Summaries are stored and left alone, as are fields of which nothing tells \
      that they are formulas, and queries that another filter leads to a few rows.
      """,
    source:
      "Salesforce Developers blog, \"Force.com SOQL Best Practices: Nulls and Formula Fields\"",
    bad: [
      .soql(
        "SELECT Id FROM Deal__c WHERE Region__c = 'EMEA'",
        schema: schema
      )
    ],
    good: [
      .soql("SELECT Id FROM Account WHERE Industry = 'Energy'"),
      .soql(
        "SELECT Region__c FROM Deal__c WHERE Id = '001000000000001AAA'",
        schema: schema
      ),
    ]
  )

  static func check(_ query: LintedQuery, _ findings: inout Findings) {
    for statement in query.completeStatements
    where !statement.isChild && !statement.isSelective {
      for filter in statement.filters {
        guard let field = filter.field, let path = filter.path, field[.calculated] == .yes,
          let formula = formula(of: field)
        else { continue }
        let why =
          formula.spansObjects
          ? "reads other objects" : formula.isVolatile ? "changes by itself" : "has no stored value"
        findings.report(
          rule,
          formula.isDeterministic ? .information : .warning,
          at: path.range,
          "\(statement.quoted(path)) is a formula that \(why), so it is computed for every row",
          note: formula.isDeterministic
            ? "filter by the fields that it is made of, or have Support index it"
            : "filter by the fields that it is made of, or keep the value in a field of its own"
        )
      }
    }
  }

  /// The formula of a field; one that is not told counts as the simplest, if the field cannot be a summary.
  private static func formula(of field: FieldDescription) -> Formula? {
    if let text = field.calculatedFormula { return Formula(text) }
    switch field.type {
    case .string, .boolean, .url, .phone, .email, .picklist: return Formula("")
    default: return nil
    }
  }
}
