/// Why an edit was not made; the query is as it was.
public enum EditError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The query does not follow the grammar, so that its parts are not known for sure.
  case brokenQuery(SyntaxError)
  /// A text is not the one part that it was given as, or its parts would not stand alone where it goes;
  /// with what it should have been and the errors that it makes, if it makes any.
  case unfit(text: String, expected: String, [Diagnostic])
  /// The query has no such part.
  case notFound(String)
  /// The query cannot do without the part.
  case required(String)

  /// What is wrong and what would be right.
  public var description: String {
    switch self {
    case .brokenQuery(let error): "the query cannot be edited: \(error)"
    case .unfit(let text, let expected, let diagnostics):
      "'\(text)' is not \(expected) here"
        + (diagnostics.first.map { "; the query would have: \($0.message)" } ?? "")
    case .notFound(let part): "the query has no \(part)"
    case .required(let part): "the query needs its \(part)"
    }
  }
}
