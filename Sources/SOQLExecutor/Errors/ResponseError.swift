/// An answer that is not what was asked for.
public struct ResponseError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong with the answer.
  public enum Problem: Sendable, Hashable {
    /// The server wants the request to be sent elsewhere, which is never done.
    case redirect(status: Int)
    /// The answer has nothing in it.
    case empty
    /// The answer is a web page.
    case webPage
    /// The answer is no JSON, or ends within.
    case malformed
    /// The answer is JSON of another shape.
    case unexpectedShape
  }

  /// What is wrong.
  public let problem: Problem
  /// What happened and what to do.
  public let description: String

  package init(_ problem: Problem, _ description: String) {
    self.problem = problem
    self.description = description
  }
}
