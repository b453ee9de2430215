extension RuleCatalogue {
  /// The family SEC.
  static let securityRules: [any LintRule.Type] = []
}
