/// An error that Salesforce answered with.
///
/// ```swift
/// catch let error as ExecutionError {
///   if case .server(let answer) = error.cause, answer.code == .invalidField { … }
/// }
/// ```
///
/// Answers that are not in JSON, such as a page about maintenance, are errors of this type, too; they have
/// no code.
public struct SalesforceError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The HTTP status; for a request inside of a composite one, that of its own.
  public let status: Int
  /// The code; `nil` if the answer has none.
  public let code: ErrorCode?
  /// The server's words, which may cite the query; shortened if they are a page.
  public let message: String
  /// The fields that the error is about, if the server names any.
  public let fields: [String]
  /// What else the server says is wrong.
  public let others: [Detail]
  /// How long to wait before the next try, if the server says so.
  public let retryAfter: Duration?

  /// One of several things that are wrong.
  public struct Detail: Sendable, Hashable {
    /// The code.
    public let code: ErrorCode?
    /// The server's words.
    public let message: String
    /// The fields that it is about.
    public let fields: [String]

    package init(code: ErrorCode?, message: String, fields: [String]) {
      self.code = code
      self.message = message
      self.fields = fields
    }
  }

  /// An error from what the server said; at least one detail is given.
  package init(status: Int, details: [Detail], retryAfter: Duration? = nil) {
    let first = details.first ?? Detail(code: nil, message: "", fields: [])
    self.status = status
    code = first.code
    message = first.message
    fields = first.fields
    others = Array(details.dropFirst())
    self.retryAfter = retryAfter
  }

  /// The number under which Salesforce's support finds the error, such as `1194583911-212031 (-1234)`.
  public var gackID: String? { GackID.find(in: message) }

  /// Whether the same request may succeed later; a request that changes something must not be sent again
  /// for that alone.
  public var isRetryable: Bool { RetryRule(self).isTransient }

  /// Status, code and message in a line, with what to do about it.
  public var description: String {
    var text = "the server answered \(status)"
    if let code { text += " \(code)" }
    if !message.isEmpty { text += ": \(PlainText.line(message))" }
    if !fields.isEmpty { text += " (fields: \(PlainText.line(fields.joined(separator: ", "))))" }
    if let advice { text += "; \(advice)" }
    return text
  }
}
