import SOQLSyntax

/// What rules found in a query or a file.
struct Findings {
  private(set) var diagnostics: [Diagnostic] = []

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
    diagnostics.append(
      Diagnostic(
        rule,
        severity: severity,
        at: range,
        message,
        notes: note.map { [Diagnostic.Note($0)] } ?? [],
        fixes: fixes
      )
    )
  }
}
