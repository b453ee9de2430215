import SOQLHosts
import SOQLSyntax

/// A LIMIT that gives no rows, or that no transaction can use up.
enum LimitOutOfRange: LintRule {
  static let rule = Rule(
    "COR311",
    "limit-out-of-range",
    "LIMIT 0 sent over REST, or above 50,000 in Apex"
  )

  static let documentation = RuleDocumentation(
    severity: .information,
    rationale: """
      Two limits that say something else than was meant. LIMIT 0 sent over REST counts as a call and gives \
      nothing; whoever wants the columns asks for the describe result. In Apex a transaction may read \
      50,000 rows in all, so a greater LIMIT protects nothing: the query fails instead of stopping. Query \
      locators of batch Apex go beyond that and are left alone.
      """,
    source: "Apex Developer Guide, Execution Governors and Limits; SOQL and SOSL Reference, LIMIT",
    bad: [.apex("class Example { List<Lead> leads = [SELECT Id FROM Lead LIMIT 100000]; }")],
    good: [
      .soql("SELECT Id FROM Lead LIMIT 100000"),
      .apex("class Example { List<Lead> leads = [SELECT Id FROM Lead LIMIT 50000]; }"),
    ]
  )

  static func check(_ query: LintedQuery, _ findings: inout Findings) {
    guard let limit = query.root.statement.limitClause, let count = limit.count else { return }
    switch query.tree.options.channel {
    case .rest:
      guard count == 0 else { return }
      findings.report(
        rule,
        documentation.severity,
        at: limit.range,
        "LIMIT 0 over REST gives no rows of '\(query.root.objectName)'",
        note: "leave the call out, or ask for the describe result"
      )
    case .apex, .dynamicApex:
      guard count > 50_000, !isLocator(query.site?.query.use) else { return }
      findings.report(
        rule,
        documentation.severity,
        at: limit.range,
        "no transaction of Apex reads more than 50,000 rows, so this LIMIT on "
          + "'\(query.root.objectName)' never acts",
        note: "lower the limit, or read the rows in batch Apex"
      )
    default: return
    }
  }

  private static func isLocator(_ use: EmbeddedQuery.Use?) -> Bool {
    guard case .databaseCall(let call) = use else { return false }
    return call.method == .getQueryLocator || call.method == .getQueryLocatorWithBinds
  }
}
