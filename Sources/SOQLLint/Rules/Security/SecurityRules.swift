extension RuleCatalogue {
  /// The family SEC.
  static let securityRules: [any LintRule.Type] = [
    SecurityEnforcedRemoved.self,
    ExplicitSystemMode.self,
    SensitiveField.self,
  ]
}
