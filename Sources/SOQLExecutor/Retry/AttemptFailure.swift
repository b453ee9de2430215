/// Why a try of a request failed.
package enum AttemptFailure: Error, Sendable {
  case transport(TransportError)
  case server(SalesforceError)
  case response(ResponseError)

  package var cause: ExecutionError.Cause {
    switch self {
    case .transport(let error):
      switch error.kind {
      case .cancelled: .cancelled
      case .shutDown: .shutDown
      default: .transport(error)
      }
    case .server(let error): .server(error)
    case .response(let error): .response(error)
    }
  }

  /// How long the server wants to be left alone.
  var retryAfter: Duration? {
    if case .server(let error) = self { error.retryAfter } else { nil }
  }
}
