import SOQLCurlTransport
import SOQLExecutor
import SOQLFiles
import SOQLTestOrg
import Testing

@Suite struct ConnectionTests {
  @Test func opensAnotherConnectionWhenTheServerCloses() async throws {
    let handler: @Sendable (ServerRequest) -> ServerResponse = { _ in
      var response = ServerResponse.json(200, "{}")
      response.closes = true
      return response
    }
    try await withServer(handler: handler) { server, transport in
      for _ in 0..<3 { _ = try await transport.send(server.request()) }
      #expect(server.log.connections == 3)
    }
  }

  @Test func sendsManyRequestsAtATime() async throws {
    var options = CurlTransportOptions()
    options.connectionsPerHost = 64
    let arrived = Locked(0)
    let handler: @Sendable (ServerRequest) -> ServerResponse = { request in
      arrived.withLock { $0 += 1 }
      // All 64 are here at the same time, or the test ends late.
      for _ in 0..<100_000 where arrived.withLock({ $0 }) < 64 { usleep(5_000) }
      return .json(200, request.target)
    }
    try await withServer(options, handler: handler) { server, transport in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for number in 0..<64 {
          let request = try server.request(.get, "/\(number)")
          group.addTask {
            let response = try await transport.send(request)
            #expect(response.body == Array("/\(number)".utf8))
          }
        }
        try await group.waitForAll()
      }
      #expect(server.log.connections == 64)
    }
  }

  @Test(arguments: [(perHost: 3, all: 64), (perHost: 16, all: 3)])
  func letsRequestsBeyondTheLimitWait(perHost: Int, all: Int) async throws {
    var options = CurlTransportOptions()
    options.connectionsPerHost = perHost
    options.connections = all
    let present = Locked((now: 0, most: 0))
    let handler: @Sendable (ServerRequest) -> ServerResponse = { _ in
      present.withLock { present in
        present.now += 1
        present.most = max(present.most, present.now)
      }
      usleep(10_000)
      present.withLock { $0.now -= 1 }
      return .json(200, "{}")
    }
    // Time in the queue counts for no deadline but the total one.
    let deadlines = Deadlines.milliseconds(connect: 5_000, idle: 5_000)
    try await withServer(options, handler: handler) { server, transport in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for number in 0..<20 {
          let request = try server.request(.get, "/\(number)", deadlines: deadlines)
          group.addTask { _ = try await transport.send(request) }
        }
        try await group.waitForAll()
      }
      #expect(server.log.count == 20)
      #expect(server.log.connections <= 3)
      #expect(present.withLock { $0.most } <= 3)
    }
  }

  @Test func timeInTheQueueIsNoTimeOfConnecting() async throws {
    var options = CurlTransportOptions()
    options.connectionsPerHost = 1
    let isReleased = Locked(false)
    let handler: @Sendable (ServerRequest) -> ServerResponse = { request in
      if request.path == "/slow" {
        while !isReleased.withLock({ $0 }) { usleep(5_000) }
      }
      return .json(200, "{}")
    }
    try await withServer(options, handler: handler) { server, transport in
      _ = try await transport.send(server.request(.get, "/first"))
      let slow = try server.request(.get, "/slow")
      let waiting = try server.request(
        .get,
        "/waiting",
        deadlines: .milliseconds(connect: 50, idle: 10_000)
      )
      let late = try server.request(.get, "/late", deadlines: .milliseconds(total: 100))
      async let first = transport.send(slow)
      await server.waitForRequests(2)
      async let second = transport.send(waiting)
      let error = await #expect(throws: TransportError.self) { try await transport.send(late) }
      isReleased.withLock { $0 = true }
      #expect(error?.kind == .timedOut(.total) && error?.mayHaveBeenSent == false)
      #expect(try await first.status == 200)
      #expect(try await second.status == 200)
      #expect(!server.log.requests.contains { $0.path == "/late" })
    }
  }

  @Test func nobodyListens() async throws {
    let transport = CurlTransport()
    let origin = try Origin("https://localhost:\(SilentPort.unusedPort())")
    let error = try await transport.failure(HTTPRequest(.post, origin, "/a?token=secret"))
    #expect(error.kind == .unreachable && !error.mayHaveBeenSent)
    #expect(error.description.hasPrefix("\(origin) cannot be reached: "))
    #expect(!error.description.contains("secret"))
    await transport.shutdown()
  }

  @Test func theHostIsUnknown() async throws {
    let transport = CurlTransport()
    var request = HTTPRequest(.get, try Origin("https://nowhere.invalid"), "/")
    request.deadlines = .milliseconds(connect: 20_000)
    let error = try await transport.failure(request)
    // Without a name server the question may get no answer at all.
    #expect(error.kind == .unreachable || error.kind == .timedOut(.connect))
    #expect(!error.mayHaveBeenSent && error.description.contains("https://nowhere.invalid"))
    await transport.shutdown()
  }
}
