import SOQLSyntax
import SOQLValidator

extension RuleCatalogue {
  /// The rules that parser and validator report: SYN, SCH and LNT.
  static let languageRules: [(rule: Rule, documentation: RuleDocumentation)] =
    syntaxDocumentation + shapeDocumentation + nameDocumentation + typeDocumentation
    + valueDocumentation + fileDocumentation

  /// LNT906.
  private static let fileDocumentation: [(rule: Rule, documentation: RuleDocumentation)] = [
    (
      .unreadableFile,
      RuleDocumentation(
        severity: .error,
        rationale: """
          Queries are sent as UTF-8. A file in another encoding, such as UTF-16, or a binary file cannot \
          be read as one, so that nothing in it is checked. No example can show it here.
          """,
        source: "REST API Developer Guide, \"Query\"",
        bad: [],
        good: []
      )
    )
  ]
}
