extension RuleCatalogue {
  /// The family COR.
  static let correctnessRules: [any LintRule.Type] = []
}
