/// A query that cannot be worked on, since it does not follow the grammar.
public struct SyntaxError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The errors of the query, in source order; at least one.
  public let diagnostics: [Diagnostic]

  /// The error of a tree, or `nil` if it is well-formed.
  package init?(_ tree: SyntaxTree) {
    guard !tree.isWellFormed else { return nil }
    diagnostics = tree.diagnostics.filter { $0.severity == .error && $0.check == nil }
  }

  /// What is wrong first, and where.
  public var description: String {
    guard let first = diagnostics.first else { return "the query does not follow the grammar" }
    return "at byte \(first.range.lowerBound): \(first.message)"
  }
}
