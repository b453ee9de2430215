import SOQLSyntax

/// What a run of the linter looks for.
package struct LintOptions: Sendable {
  /// Where the queries are sent, and with which version if their project does not say.
  package var parse = ParseOptions()
  /// The rules whose findings are reported.
  package var rules = RuleSelection.byDefault
  /// Whether an object of which nothing is known is an error.
  package var requiresSchema = false

  package init() {}
}
