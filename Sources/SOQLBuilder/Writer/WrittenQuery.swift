import SOQLSchema
import SOQLSyntax
import SOQLValidator

/// A query as it was written, with what the writer knows of it.
struct WrittenQuery: Sendable {
  let bytes: [UInt8]
  let values: [WrittenValue]
  let problems: [Diagnostic]

  init(_ writer: Writer) {
    bytes = writer.bytes
    values = writer.values
    problems = writer.problems
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// What is wrong with the query: what cannot be written; else, whether each value is read as it was
  /// meant; else, what parser and validator find.
  func diagnostics(_ options: ParseOptions, _ schema: Schema?) -> [Diagnostic] {
    guard problems.isEmpty else { return problems }
    let tree = SyntaxTree(parsing: bytes, options: options)
    let misread = ValueCheck(tree).diagnostics(of: values)
    if let first = misread.first {
      // A value behind a mistake is misread for it.
      let mistakes = tree.diagnostics.filter {
        $0.check == nil && $0.severity == .error && $0.range.upperBound <= first.range.lowerBound
      }
      return mistakes.isEmpty ? misread : mistakes
    }
    guard let schema, tree.isWellFormed else { return tree.diagnostics }
    let found = tree.diagnostics + Validator(schema: schema).diagnostics(of: tree)
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}

/// A query that cannot be sent.
public struct QueryError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The errors, in source order; at least one.
  public let diagnostics: [Diagnostic]

  /// The error of some diagnostics, or `nil` if none is one.
  init?(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics.filter { $0.severity == .error }
    if self.diagnostics.isEmpty { return nil }
  }

  /// What is wrong first.
  public var description: String { diagnostics.first?.message ?? "" }
}
