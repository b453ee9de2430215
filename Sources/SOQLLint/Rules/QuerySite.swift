import SOQLHosts

/// Where a query stands in code.
struct QuerySite {
  let code: LintedCode
  let query: EmbeddedQuery
  /// Whether it stands in a test class or test method.
  let isTest: Bool
}

/// A file of code as rules see it.
struct LintedCode {
  let path: String
  let file: ApexFile
  /// The API version that the code is compiled with.
  let apiVersion: Int

  /// Whether a place lies in a test class or test method.
  func isTest(_ range: Range<Int>) -> Bool {
    file.outline.types.contains { $0.isTest && $0.body.contains(range.lowerBound) }
      || file.outline.methods.contains { $0.isTest && $0.body.contains(range.lowerBound) }
  }
}
