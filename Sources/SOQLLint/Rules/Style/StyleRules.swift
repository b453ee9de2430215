extension RuleCatalogue {
  /// The family STY.
  static let styleRules: [any LintRule.Type] = [
    KeywordCase.self,
    PreferNotEqual.self,
    LiteralCase.self,
    RedundantAscending.self,
    OrChainToIn.self,
    SingleValueIn.self,
    RedundantParentheses.self,
    UselessAlias.self,
    Unformatted.self,
  ]
}
