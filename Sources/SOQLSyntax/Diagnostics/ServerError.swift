/// What Salesforce answers to the same mistake.
///
/// Source: the API's documented error codes and captured answers. The wording changed with API 61,
/// which quotes tokens; texts here follow the version that was asked for.
public struct ServerError: Sendable, Hashable {
  /// The `errorCode`, such as `MALFORMED_QUERY`.
  public var errorCode: String
  /// The text after the frame that shows the place.
  public var message: String

  package init(_ errorCode: String, _ message: String) {
    self.errorCode = errorCode
    self.message = message
  }

  package static func malformedQuery(_ message: String) -> ServerError {
    ServerError("MALFORMED_QUERY", message)
  }
}
