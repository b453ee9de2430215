import SOQLSyntax
import SOQLValidator

extension RuleCatalogue {
  /// The rules that parser and validator report: SYN, SCH and LNT.
  static let languageRules: [(rule: Rule, documentation: RuleDocumentation)] = []
}
