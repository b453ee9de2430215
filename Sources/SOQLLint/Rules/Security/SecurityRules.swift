extension RuleCatalogue {
  /// The family SEC.
  static let securityRules: [any LintRule.Type] = [
    MissingAccessMode.self,
    SecurityEnforcedRemoved.self,
    DynamicSOQLInjection.self,
    EscapeInUnquotedPosition.self,
    ExplicitSystemMode.self,
    SensitiveField.self,
  ]
}
