import SOQLSchema
import SOQLSyntax
import SOQLValidator

/// Lints files that hold one query each.
package struct Linter: Sendable {
  private let options: LintOptions
  private let validator: Validator

  package init(_ options: LintOptions, schema: Schema = .bundled) {
    self.options = options
    validator = Validator(schema: schema, requiresSchema: options.requiresSchema)
  }

  /// The findings in a file.
  package func lint(_ source: [UInt8], path: String) -> LintedFile {
    let findings = UTF8Text.problem(in: source).map { [$0] } ?? findings(in: source)
    return LintedFile(
      path: path,
      source: source,
      findings: findings.filter { options.rules.contains($0.rule) }
    )
  }

  private func findings(in source: [UInt8]) -> [Diagnostic] {
    let tree = SyntaxTree(parsing: source, options: options.parse)
    let found = validator.diagnostics(of: tree)
    if found.isEmpty { return tree.diagnostics }
    if tree.diagnostics.isEmpty { return found }
    return (tree.diagnostics + found).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
