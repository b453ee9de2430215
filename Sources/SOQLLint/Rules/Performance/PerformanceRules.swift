extension RuleCatalogue {
  /// The family PERF.
  static let performanceRules: [any LintRule.Type] = []
}
