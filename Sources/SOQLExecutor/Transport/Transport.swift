/// Sends requests.
///
/// A transport follows no redirects, keeps no cookies, and gives the whole answer, whatever its status;
/// decisions are not its own.
public protocol Transport: Sendable {
  /// Sends a request and waits for the whole answer.
  ///
  /// If the task is cancelled, the transfer stops and a ``TransportError`` of kind
  /// ``TransportError/Kind/cancelled`` is thrown.
  func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse

  /// Stops all transfers and gives back sockets and threads; later requests fail.
  func shutdown() async
}

/// An answer.
public struct HTTPResponse: Sendable, CustomStringConvertible {
  /// The status code.
  public var status: Int
  /// The header fields.
  public var headers: HTTPHeaders
  /// What came, decompressed.
  public var body: [UInt8]

  /// An answer.
  public init(status: Int, headers: HTTPHeaders = HTTPHeaders(), body: [UInt8] = []) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// Status and size; header and body may hold what a log must not.
  public var description: String { "status \(status), \(body.count) bytes" }
}
