import SOQLHosts

/// Where a query stands in code.
struct QuerySite {
  let code: LintedCode
  let query: EmbeddedQuery
  /// Whether it stands in a test class or test method.
  let isTest: Bool
}
