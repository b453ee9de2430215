import SOQLSyntax

/// Days of the calendar written into a query.
enum HardcodedDate: LintRule {
  static let rule = Rule(
    "COR304",
    "hardcoded-date",
    "a day of the calendar written into the query"
  )

  static let documentation = RuleDocumentation(
    severity: .information,
    rationale: """
      A fixed day is right when the query is written and wrong some time later: what was "this year" \
      becomes the past. Date literals such as THIS_YEAR or LAST_N_DAYS:30, or a bind, move with the \
      calendar. Days before 1971 and from 2100 on stand for "ever" and are left alone. There is no fix, \
      since only the author knows what the day stood for.
      """,
    source: "SOQL and SOSL Reference, Date Formats and Date Literals",
    bad: [
      .soql("SELECT Id FROM Opportunity WHERE CloseDate > 2024-01-01"),
      .soql("SELECT Id FROM Lead WHERE CreatedDate < 2024-06-30T00:00:00Z"),
    ],
    good: [
      .soql("SELECT Id FROM Opportunity WHERE CloseDate = THIS_YEAR"),
      .soql("SELECT Id FROM Opportunity WHERE CloseDate < 4000-12-31"),
    ]
  )

  static func check(_ query: LintedQuery, _ findings: inout Findings) {
    for linted in query.statements {
      for filter in linted.filters {
        guard let path = filter.path, let value = filter.value else { continue }
        let dates = value.literals.filter(isFixedDay)
        guard let first = dates.first else { continue }
        let text = dates.count == 1 ? "\(first.text) is a fixed day" : "these are fixed days"
        findings.report(
          rule,
          documentation.severity,
          at: dates.count == 1 ? first.range : value.range,
          "\(text), so what \(linted.name(of: path)) is compared with grows old",
          note: "write a date literal such as THIS_YEAR or LAST_N_DAYS:30, or bind the day"
        )
      }
    }
  }

  private static func isFixedDay(_ literal: Literal) -> Bool {
    guard literal.kind == .date || literal.kind == .dateTime, let year = Int(literal.text.prefix(4))
    else { return false }
    return (1971..<2100).contains(year)
  }
}
