import SOQLSyntax
import SOQLValidator

/// All rules, in the order of the catalogue.
package enum RuleCatalogue {
  /// All rules, those of parser and validator first.
  package static let rules: [Rule] =
    Rule.syntaxRules + Rule.schemaRules + lintRules.map { $0.rule } + [.unreadableFile]

  /// The rules that run only if they are selected.
  static let optionalRules: [Rule] = lintRules.filter { !$0.isDefault }.map { $0.rule }

  /// What is to be said of a rule.
  package static func documentation(of rule: Rule) -> RuleDocumentation? {
    lintRules.first { $0.rule == rule }?.documentation
      ?? languageRules.first { $0.rule == rule }?.documentation
  }

  /// The rules that look at parsed queries and at code.
  static let lintRules: [any LintRule.Type] =
    performanceRules + correctnessRules + securityRules + apexRules + styleRules
}
