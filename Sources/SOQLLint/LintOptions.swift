import SOQLSyntax

/// What a run of the linter looks for.
package struct LintOptions: Sendable {
  /// Where the queries are sent, and with which version.
  package var parse = ParseOptions()
  /// The rules whose findings are reported.
  package var rules: Set<Rule> = Set(Rule.allCases)

  package init() {}
}
