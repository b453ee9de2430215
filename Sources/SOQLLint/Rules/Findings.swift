import SOQLSyntax

/// What rules found in a query or a file.
struct Findings {
  private(set) var diagnostics: [Diagnostic] = []
  /// What a rule on queries found elsewhere in the file of the query.
  private(set) var inFile: [Diagnostic] = []

  /// Reports a finding.
  ///
  /// The message is one sentence in lower case, names in single quotes; a note says what to do.
  mutating func report(
    _ rule: Rule,
    _ severity: Severity,
    at range: Range<Int>,
    _ message: String,
    note: String? = nil,
    fixes: [FixIt] = []
  ) {
    diagnostics.append(Findings.diagnostic(rule, severity, at: range, message, note, fixes))
  }

  /// Reports a finding of a rule on queries that lies outside the query, at a place in its file.
  mutating func reportInFile(
    _ rule: Rule,
    _ severity: Severity,
    at range: Range<Int>,
    _ message: String,
    note: String? = nil
  ) {
    inFile.append(Findings.diagnostic(rule, severity, at: range, message, note, []))
  }

  private static func diagnostic(
    _ rule: Rule,
    _ severity: Severity,
    at range: Range<Int>,
    _ message: String,
    _ note: String?,
    _ fixes: [FixIt]
  ) -> Diagnostic {
    Diagnostic(
      rule,
      severity: severity,
      at: range,
      message,
      notes: note.map { [Diagnostic.Note($0)] } ?? [],
      fixes: fixes
    )
  }
}
