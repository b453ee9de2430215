extension RuleCatalogue {
  /// The family APX.
  static let apexRules: [any LintRule.Type] = []
}
