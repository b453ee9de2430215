import SOQLCurlTransport
import SOQLExecutor
import SOQLFiles
import SOQLTestOrg
import Testing

/// A server and a transport, which end with the test.
func withServer(
  encryption: TLSContext? = nil,
  _ options: CurlTransportOptions = CurlTransportOptions(),
  handler: @escaping @Sendable (ServerRequest) -> ServerResponse,
  test: (HTTPServer, CurlTransport) async throws -> Void
) async throws {
  let server = try HTTPServer(encryption: encryption, handler: handler)
  defer { server.stop() }
  let transport = CurlTransport(options)
  do {
    try await test(server, transport)
  } catch {
    await transport.shutdown()
    throw error
  }
  await transport.shutdown()
}

/// An answer without anything in it.
let emptyAnswer: @Sendable (ServerRequest) -> ServerResponse = { _ in .json(200, "{}") }

extension HTTPServer {
  /// Waits until requests have come; tests of other things may keep this one waiting for long.
  func waitForRequests(
    _ count: Int,
    where condition: @Sendable (LoggedRequest) -> Bool = { _ in true }
  ) async {
    let areThere = await log.wait(for: count, within: .seconds(900), where: condition)
    #expect(areThere)
  }

  /// Waits until the server has seen all connections end.
  func waitForNoConnection() async throws {
    let end = ContinuousClock.now + .seconds(900)
    while openConnections > 0, ContinuousClock.now < end {
      try await Task.sleep(for: .milliseconds(5))
    }
    #expect(openConnections == 0)
  }

  /// A request to this server.
  func request(
    _ method: HTTPMethod = .get,
    _ target: String = "/",
    headers: HTTPHeaders = HTTPHeaders(),
    bearer: String? = nil,
    body: [UInt8]? = nil,
    deadlines: Deadlines = Deadlines()
  ) throws -> HTTPRequest {
    HTTPRequest(
      method,
      try Origin(origin),
      target,
      headers: headers,
      bearer: bearer.map { Secret($0) },
      body: body,
      deadlines: deadlines
    )
  }
}

extension Deadlines {
  /// Deadlines of some milliseconds.
  static func milliseconds(connect: Int? = nil, idle: Int? = nil, total: Int? = nil) -> Deadlines {
    var deadlines = Deadlines()
    if let connect { deadlines.connect = .milliseconds(connect) }
    if let idle { deadlines.idle = .milliseconds(idle) }
    if let total { deadlines.total = .milliseconds(total) }
    return deadlines
  }
}

extension CurlTransport {
  /// The error of a request that must fail.
  func failure(
    _ request: HTTPRequest,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> TransportError {
    try await #require(throws: TransportError.self, sourceLocation: sourceLocation) {
      try await send(request)
    }
  }
}

/// A port at which nobody accepts connections: they are made, and nothing comes of them.
final class SilentPort: Sendable {
  let port: Int
  private let descriptor: Int32

  init(receiveBuffer: Int32? = nil) throws {
    #if canImport(Darwin)
      descriptor = socket(AF_INET, SOCK_STREAM, 0)
    #else
      descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #endif
    if var size = receiveBuffer {
      setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &size, socklen_t(MemoryLayout<Int32>.size))
    }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isListening = withUnsafeMutablePointer(to: &address) { [descriptor] address in
      address.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(descriptor, address, size) == 0 && listen(descriptor, 16) == 0
          && getsockname(descriptor, address, &size) == 0
      }
    }
    port = Int(UInt16(bigEndian: address.sin_port))
    try #require(isListening)
  }

  deinit { close(descriptor) }

  /// Waits for a client after all.
  func accept() -> Int32 { SOQLFiles.accept(descriptor, nil, nil) }

  /// A port at which nobody listens.
  static func unusedPort() throws -> Int { try SilentPort().port }
}

/// How long something took.
func duration(of body: () async throws -> Void) async rethrows -> Duration {
  let start = ContinuousClock.now
  try await body()
  return ContinuousClock.now - start
}
