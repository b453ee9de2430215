/// One finding about a query: what is wrong, where, and what to do.
///
/// A diagnostic is data; text, JSON and other reports are renderings of it.
///
/// ```swift
/// let tree = SyntaxTree(parsing: "SELECT Id FROM Account WHERE Name IS NULL")
/// tree.diagnostics[0].message  // "SOQL has no 'IS NULL'"
/// tree.diagnostics[0].range    // 34..<41, the bytes of 'IS NULL'
/// ```
public struct Diagnostic: Sendable, Hashable {
  /// The rule of the catalogue that this finding belongs to.
  public var rule: Rule
  /// How grave the finding is.
  public var severity: Severity
  /// The bytes of the source that the finding is about; empty where something is missing.
  public var range: Range<Int>
  /// One sentence that says what was found and what was expected.
  public var message: String
  /// What to do about it, and related places.
  public var notes: [Note]
  /// Edits that mend the finding; each entry is an alternative.
  public var fixes: [FixIt]
  /// What the server answers, where that is known.
  public var server: ServerError?
  /// The check that found it, where the finding comes from a check on a query that the grammar
  /// accepts, such as `A-PLAIN`.
  public var check: String?

  package init(
    _ rule: Rule,
    severity: Severity = .error,
    at range: Range<Int>,
    _ message: String,
    notes: [Note] = [],
    fixes: [FixIt] = [],
    server: ServerError? = nil,
    check: String? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.range = range
    self.message = message
    self.notes = notes
    self.fixes = fixes
    self.server = server
    self.check = check
  }

  /// Advice that belongs to a diagnostic, with the place it speaks of, if it has one.
  public struct Note: Sendable, Hashable {
    /// One sentence of advice.
    public var message: String
    /// The bytes that the note is about, or `nil` where it is about the diagnostic's own range.
    public var range: Range<Int>?

    package init(_ message: String, at range: Range<Int>? = nil) {
      self.message = message
      self.range = range
    }
  }
}
