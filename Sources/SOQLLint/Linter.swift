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
      encodingProblem(in: source).map { [$0] }
      ?? SyntaxTree(parsing: source, options: options.parse).diagnostics
    return LintedFile(
      path: path,
      source: source,
      findings: findings.filter { options.rules.contains($0.rule) }
    )
  }

  /// A file in another encoding gets one finding: what a parser would say of it helps nobody.
  private func encodingProblem(in source: [UInt8]) -> Diagnostic? {
    let name: String
    if source.starts(with: [0xFF, 0xFE]) || source.starts(with: [0xFE, 0xFF]) {
      name = "UTF-16"
    } else if source.count >= 2, source.prefix(64).contains(0) {
      name = source.prefix(64).count { $0 == 0 } * 3 > min(source.count, 64) ? "UTF-16" : "binary"
    } else if let place = UTF8Text.firstInvalid(in: source) {
      return Diagnostic(
        .unreadableFile,
        at: place,
        "the file is not UTF-8: byte 0x\(String(source[place.lowerBound], radix: 16, uppercase: true))",
        notes: [Diagnostic.Note("save the file as UTF-8")]
      )
    } else {
      return nil
    }
    return Diagnostic(
      .unreadableFile,
      at: 0..<0,
      "the file is \(name), not text in UTF-8",
      notes: [Diagnostic.Note("save the file as UTF-8")]
    )
  }
}
