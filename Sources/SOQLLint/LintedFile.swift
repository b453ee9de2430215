import SOQLSyntax

/// A file that was linted, with what was found in it.
package struct LintedFile: Sendable {
  /// The path as the user knows it.
  package let path: String
  /// The bytes of the file, for reports to show; none without findings, so that a run over thousands of
  /// files holds few.
  package let source: [UInt8]
  /// How many queries the file holds.
  package let queryCount: Int
  /// The findings, in source order.
  package let findings: [Diagnostic]

  package init(path: String, source: [UInt8], queryCount: Int, findings: [Diagnostic]) {
    self.path = path
    self.source = findings.isEmpty ? [] : source
    self.queryCount = queryCount
    self.findings = findings
  }

  /// How many findings have a severity.
  func count(_ severity: Severity) -> Int {
    findings.count { $0.severity == severity }
  }
}
