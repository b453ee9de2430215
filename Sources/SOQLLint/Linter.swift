import SOQLSyntax

/// Lints files that hold one query each.
package struct Linter: Sendable {
  private let options: LintOptions

  package init(_ options: LintOptions) {
    self.options = options
  }

  /// The findings in a file.
  package func lint(_ source: [UInt8], path: String) -> LintedFile {
    let findings =
      UTF8Text.problem(in: source).map { [$0] }
      ?? SyntaxTree(parsing: source, options: options.parse).diagnostics
    return LintedFile(
      path: path,
      source: source,
      findings: findings.filter { options.rules.contains($0.rule) }
    )
  }
}
