import SOQLHosts

/// Where a query stands in code.
final class QuerySite {
  let code: LintedCode
  let query: EmbeddedQuery
  /// Whether it stands in a test class or test method.
  let isTest: Bool

  init(code: LintedCode, query: EmbeddedQuery, isTest: Bool) {
    self.code = code
    self.query = query
    self.isTest = isTest
  }
}
