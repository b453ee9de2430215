extension RuleCatalogue {
  /// The family SEC.
  static let securityRules: [any LintRule.Type] = [
    MissingAccessMode.self,
    DynamicSOQLInjection.self,
    EscapeInUnquotedPosition.self,
  ]
}
