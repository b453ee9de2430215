/// A request to one server.
///
/// Server and path are apart, and the token has a place of its own: nothing that stands in a path can send
/// the token elsewhere, and no description shows it.
public struct HTTPRequest: Sendable, CustomStringConvertible {
  /// GET, POST and so on.
  public var method: HTTPMethod
  /// The server.
  public var origin: Origin
  /// Path and query, percent-encoded; starts with a slash.
  public var target: String
  /// Fields besides those that follow from the rest.
  public var headers: HTTPHeaders
  /// The access token, sent as `Authorization: Bearer`.
  public var bearer: Secret?
  /// What is sent, if anything.
  public var body: [UInt8]?
  /// How long it may take.
  public var deadlines: Deadlines
  /// Whether the answer may come compressed.
  public var acceptsCompression = true

  /// A request.
  public init(
    _ method: HTTPMethod,
    _ origin: Origin,
    _ target: String,
    headers: HTTPHeaders = HTTPHeaders(),
    bearer: Secret? = nil,
    body: [UInt8]? = nil,
    deadlines: Deadlines = Deadlines()
  ) {
    self.method = method
    self.origin = origin
    self.target = target
    self.headers = headers
    self.bearer = bearer
    self.body = body
    self.deadlines = deadlines
  }

  /// Method, server and path; the query may hold personal data and is left out.
  public var description: String {
    "\(method.rawValue) \(origin)\(target.prefix { $0 != "?" })"
  }
}

/// The method of a request.
public enum HTTPMethod: String, Sendable, Hashable {
  case get = "GET"
  case head = "HEAD"
  case post = "POST"
  case put = "PUT"
  case patch = "PATCH"
  case delete = "DELETE"
}

/// How long the parts of a request may take.
public struct Deadlines: Sendable, Hashable {
  /// Until the connection stands, encryption included; 30 seconds by default.
  ///
  /// It counts from the look-up of the host's name, not while other requests hold all connections.
  public var connect: Duration = .seconds(30)
  /// Between two pieces of the answer, the first included; 150 seconds by default, since the server may
  /// work on a query for 120.
  ///
  /// A piece of the request that goes out is one, too.
  public var idle: Duration = .seconds(150)
  /// The whole request; 30 minutes by default.
  public var total: Duration = .seconds(1800)

  /// The default times.
  public init() {}
}
