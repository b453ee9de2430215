import SOQLCurlTransport
import SOQLExecutor
import SOQLFiles
import SOQLTestOrg
import Testing

@Suite struct CancellationTests {
  /// Cancels a request once the server has it; the error, and how long that took.
  private static func cancel(
    _ delivery: ServerResponse.Delivery,
    after pause: Duration = .zero
  ) async throws -> (error: TransportError, time: Duration) {
    let handler: @Sendable (ServerRequest) -> ServerResponse = { _ in
      var response = ServerResponse.json(200, [UInt8](repeating: 0x20, count: 100_000))
      response.allowsGzip = false
      response.delivery = delivery
      return response
    }
    var result: (TransportError, Duration)?
    try await withServer(handler: handler) { server, transport in
      let request = try server.request(.post)
      let task = Task { try await transport.send(request) }
      await server.waitForRequests(1)
      try await Task.sleep(for: pause)
      var error: TransportError?
      let time = try await duration {
        task.cancel()
        error = try await #require(throws: TransportError.self) { try await task.value }
      }
      result = (try #require(error), time)
      // The server sees the end at once.
      try await server.waitForNoConnection()
    }
    return try #require(result)
  }

  @Test(arguments: [
    ServerResponse.Delivery.stalledBeforeHeaders, .stalled(afterBytes: 0),
    .stalled(afterBytes: 50_000), .dripping(bytes: 10, pause: .milliseconds(100)),
  ])
  func stopsATransfer(_ delivery: ServerResponse.Delivery) async throws {
    let (error, _) = try await Self.cancel(delivery, after: .milliseconds(30))
    #expect(error.kind == .cancelled && error.mayHaveBeenSent)
  }

  /// Other tests would keep it waiting, so it needs a process of its own; other processes may for a while.
  @Test func stopsWithinMilliseconds() async {
    await #expect(processExitsWith: .success) {
      var least = Duration.seconds(1)
      for _ in 0..<50 where least > .milliseconds(20) {
        least = min(least, try await CancellationTests.cancel(.stalledBeforeHeaders).time)
      }
      #expect(least < .milliseconds(50))
    }
  }

  @Test func stopsBeforeItStarts() async throws {
    try await withServer(handler: emptyAnswer) { server, transport in
      let request = try server.request(.post)
      let task = Task {
        withUnsafeCurrentTask { $0?.cancel() }
        return try await transport.send(request)
      }
      let error = try await #require(throws: TransportError.self) { try await task.value }
      #expect(error.kind == .cancelled && !error.mayHaveBeenSent)
      #expect(server.log.count == 0)
    }
  }

  @Test func stopsInAHandshake() async throws {
    let port = try SilentPort()
    let transport = CurlTransport()
    let request = HTTPRequest(.post, try Origin("https://127.0.0.1:\(port.port)"), "/")
    let task = Task { try await transport.send(request) }
    try await Task.sleep(for: .milliseconds(50))
    task.cancel()
    let error = try await #require(throws: TransportError.self) { try await task.value }
    #expect(error.kind == .cancelled && !error.mayHaveBeenSent)
    await transport.shutdown()
  }

  @Test func stopsWhileANameIsLookedUp() async throws {
    let transport = CurlTransport()
    let request = HTTPRequest(.post, try Origin("https://nowhere.invalid"), "/")
    for pause in [0, 1, 5, 20] {
      let task = Task { try await transport.send(request) }
      try await Task.sleep(for: .milliseconds(pause))
      task.cancel()
      let error = try await #require(throws: TransportError.self) { try await task.value }
      #expect(error.kind == .cancelled || error.kind == .unreachable)
      #expect(!error.mayHaveBeenSent)
    }
    await transport.shutdown()
  }

  @Test func stopsInTheQueue() async throws {
    var options = CurlTransportOptions()
    options.connectionsPerHost = 1
    let handler: @Sendable (ServerRequest) -> ServerResponse = { _ in
      var response = ServerResponse.json(200, "{}")
      response.delivery = .stalledBeforeHeaders
      return response
    }
    try await withServer(options, handler: handler) { server, transport in
      let request = try server.request(.post)
      let first = Task { try await transport.send(request) }
      await server.waitForRequests(1)
      let second = Task { try await transport.send(request) }
      try await Task.sleep(for: .milliseconds(20))
      second.cancel()
      let waiting = try await #require(throws: TransportError.self) { try await second.value }
      #expect(waiting.kind == .cancelled && !waiting.mayHaveBeenSent)
      first.cancel()
      let sent = try await #require(throws: TransportError.self) { try await first.value }
      #expect(sent.kind == .cancelled && sent.mayHaveBeenSent)
    }
  }

  @Test func stopsAtAnyMoment() async throws {
    let handler: @Sendable (ServerRequest) -> ServerResponse = { _ in
      .json(200, [UInt8](repeating: 0x20, count: 50_000))
    }
    try await withServer(handler: handler) { server, transport in
      let request = try server.request()
      var answers = 0
      for round in 0..<200 {
        let task = Task { try await transport.send(request) }
        if round % 4 > 0 { try await Task.sleep(for: .microseconds(round % 50 * 200)) }
        task.cancel()
        switch await task.result {
        case .success(let response):
          #expect(response.body.count == 50_000)
          answers += 1
        case .failure(let error):
          #expect((error as? TransportError)?.kind == .cancelled)
        }
      }
      #expect(try await transport.send(request).body.count == 50_000)
      print("cancelled 200 times, \(answers) answers came before")
    }
  }
}
