/// Something that a ``Connection`` does, for logs and metrics.
///
/// Events hold no token, no value of a query and no row.
public enum ConnectionEvent: Sendable {
  /// A query begins; with question marks for its values.
  case query(text: String, route: QueryRoute)
  /// A request is sent.
  case request(RequestInfo)
  /// An answer came, be it an error or not.
  case response(RequestInfo, status: Int, bytes: Int, duration: Duration)
  /// A request got no answer.
  case failure(RequestInfo, TransportError, duration: Duration)
  /// A request will be sent again.
  case retry(RetryEvent)
  /// The server did not take the session, and another one was got.
  case sessionRenewed
  /// A page came, with all its children.
  case page(number: Int, rows: Int, rowsBefore: Int, totalSize: Int?)
  /// A query is run again from its start.
  case restart(rowsDelivered: Int)
}

/// A request, for logs.
public struct RequestInfo: Sendable, Hashable, CustomStringConvertible {
  /// A number, which the tries of one request share.
  public let id: Int
  /// Which try it is, counted from one.
  public let attempt: Int
  /// The method.
  public let method: HTTPMethod
  /// The server and the path without its query, which may hold personal data.
  public let url: String

  /// Method and address.
  public var description: String { "#\(id) \(method.rawValue) \(url)" }
}

/// Why and when a request is sent again.
public struct RetryEvent: Sendable, Hashable {
  /// The request that failed.
  public let request: RequestInfo
  /// Why it failed.
  public let reason: String
  /// How long it waits.
  public let delay: Duration
}
