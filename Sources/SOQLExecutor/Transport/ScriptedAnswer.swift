/// What a ``ScriptedTransport`` does with a request.
public struct ScriptedAnswer: Sendable {
  let content: Content

  enum Content: Sendable {
    case response(HTTPResponse)
    case failure(TransportError)
    case function(@Sendable (HTTPRequest) async throws(TransportError) -> HTTPResponse)
    case never
  }

  /// Gives a response.
  public static func response(_ response: HTTPResponse) -> ScriptedAnswer {
    ScriptedAnswer(content: .response(response))
  }

  /// Gives a text as JSON.
  public static func json(
    _ text: String,
    status: Int = 200,
    headers: HTTPHeaders = HTTPHeaders()
  ) -> ScriptedAnswer {
    self.text(text, type: "application/json;charset=UTF-8", status: status, headers: headers)
  }

  /// Gives a text of some type.
  public static func text(
    _ text: String,
    type: String,
    status: Int = 200,
    headers: HTTPHeaders = HTTPHeaders()
  ) -> ScriptedAnswer {
    var headers = headers
    if headers["Content-Type"] == nil { headers["Content-Type"] = type }
    return .response(HTTPResponse(status: status, headers: headers, body: Array(text.utf8)))
  }

  /// Fails.
  public static func failure(
    _ kind: TransportError.Kind,
    mayHaveBeenSent: Bool,
    _ description: String = "the script wants it so"
  ) -> ScriptedAnswer {
    ScriptedAnswer(
      content: .failure(
        TransportError(kind, mayHaveBeenSent: mayHaveBeenSent, description)
      )
    )
  }

  /// Asks a function, which may wait.
  public static func function(
    _ function: @escaping @Sendable (HTTPRequest) async throws(TransportError) -> HTTPResponse
  ) -> ScriptedAnswer {
    ScriptedAnswer(content: .function(function))
  }

  /// Gives no answer.
  ///
  /// The request ends when it is cancelled or the transport is shut down. Deadlines do not count.
  public static let never = ScriptedAnswer(content: .never)
}
