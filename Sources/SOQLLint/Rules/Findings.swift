import SOQLSyntax

/// What rules found in a query or a file.
struct Findings {
  private(set) var diagnostics: [Diagnostic] = []
  /// What a rule on queries found elsewhere in the file of the query.
  private(set) var inFile: [Diagnostic] = []
  /// How many findings are kept.
  private let limit: Int

  init(limit: Int = .max) {
    self.limit = limit
  }

  /// Reports a finding.
  ///
  /// The message is one sentence in lower case, names in single quotes; a note says what to do.
  mutating func report(
    _ rule: Rule,
    _ severity: Severity,
    at range: Range<Int>,
    _ message: String,
    note: String? = nil,
    fixes: @autoclosure () -> [FixIt] = []
  ) {
    // Fixes are parsed, which takes too long for thousands of them.
    guard diagnostics.count < limit else { return }
    diagnostics.append(Findings.diagnostic(rule, severity, at: range, message, note, fixes()))
  }

  /// Reports a finding of a rule on queries that lies outside the query, at a place in its file.
  mutating func reportInFile(
    _ rule: Rule,
    _ severity: Severity,
    at range: Range<Int>,
    _ message: String,
    note: String? = nil
  ) {
    guard inFile.count < limit else { return }
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
