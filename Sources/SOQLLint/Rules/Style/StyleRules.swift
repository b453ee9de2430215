extension RuleCatalogue {
  /// The family STY.
  static let styleRules: [any LintRule.Type] = []
}
