import SOQLSyntax

/// What a run of the linter looks for.
package struct LintOptions: Sendable {
  /// Where the queries are sent.
  package var channel = Channel.any
  /// The rules whose findings are reported.
  package var rules: Set<Rule> = RuleCatalogue.defaultRules

  /// Whether an object of which nothing is known is an error.
  package var requiresSchema = false

  package init() {}
}
