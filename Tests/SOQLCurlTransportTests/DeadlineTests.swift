import SOQLCurlTransport
import SOQLExecutor
import SOQLFiles
import SOQLTestOrg
import Testing

@Suite struct DeadlineTests {
  private func failure(
    _ delivery: ServerResponse.Delivery,
    _ deadlines: Deadlines
  ) async throws -> TransportError {
    let handler: @Sendable (ServerRequest) -> ServerResponse = { _ in
      var response = ServerResponse.json(200, [UInt8](repeating: 0x20, count: 10_000))
      response.allowsGzip = false
      response.delivery = delivery
      return response
    }
    var result: TransportError?
    try await withServer(handler: handler) { server, transport in
      result = try await transport.failure(server.request(deadlines: deadlines))
    }
    return try #require(result)
  }

  @Test func anAnswerThatNeverBeginsIsIdle() async throws {
    let error = try await failure(.stalledBeforeHeaders, .milliseconds(idle: 150))
    #expect(error.kind == .timedOut(.idle) && error.mayHaveBeenSent)
    #expect(error.description.contains("for 0.15 seconds"))
    #expect(error.description.contains("Deadlines.idle"))
  }

  @Test func anAnswerThatStopsIsIdle() async throws {
    let error = try await failure(.stalled(afterBytes: 500), .milliseconds(idle: 150))
    #expect(error.kind == .timedOut(.idle))
  }

  @Test func aSlowAnswerIsNotIdle() async throws {
    let error = try await failure(
      .dripping(bytes: 1, pause: .milliseconds(20)),
      .milliseconds(idle: 2_000, total: 500)
    )
    #expect(error.kind == .timedOut(.total) && error.mayHaveBeenSent)
  }

  @Test func aStalledAnswerEndsWithTheTotalTime() async throws {
    let error = try await failure(.stalledBeforeHeaders, .milliseconds(total: 150))
    #expect(error.kind == .timedOut(.total))
  }

  @Test(arguments: [Duration.zero, .seconds(-5)])
  func noTimeAtAllIsOver(_ time: Duration) async throws {
    var deadlines = Deadlines()
    deadlines.total = time
    let error = try await failure(.stalledBeforeHeaders, deadlines)
    #expect(error.kind == .timedOut(.total))
  }

  @Test func timeBeyondAllMeasureIsNever() async throws {
    try await withServer(handler: emptyAnswer) { server, transport in
      var deadlines = Deadlines()
      deadlines.total = .seconds(Int64.max)
      deadlines.idle = .seconds(Int64.max)
      deadlines.connect = .seconds(Int64.max)
      let response = try await transport.send(server.request(deadlines: deadlines))
      #expect(response.status == 200)
    }
  }

  @Test func aHandshakeThatStopsIsNoConnection() async throws {
    let port = try SilentPort()
    let transport = CurlTransport()
    var request = HTTPRequest(.post, try Origin("https://127.0.0.1:\(port.port)"), "/")
    request.deadlines = .milliseconds(connect: 150)
    let error = try await transport.failure(request)
    #expect(error.kind == .timedOut(.connect) && !error.mayHaveBeenSent)
    await transport.shutdown()
  }

  @Test func anUploadThatProceedsIsNotIdle() async throws {
    let port = try SilentPort(receiveBuffer: 250_000)
    let count = 25_000_000
    // Takes 16 MB a second, then answers.
    let reader = SystemThread(name: "slow reader", stackSize: 512 << 10) {
      let client = port.accept()
      var left = count
      var buffer = [UInt8](repeating: 0, count: 100_000)
      while left > 0 {
        let read = buffer.withUnsafeMutableBytes { systemRead(client, $0) }
        guard read > 0 else { break }
        left -= read
        usleep(UInt32(read / 16))
      }
      let answer = Array("HTTP/1.1 204 No Content\r\n\r\n".utf8)
      _ = answer.withUnsafeBytes { systemWrite(client, $0) }
      close(client)
    }
    let transport = CurlTransport()
    var request = HTTPRequest(.put, try Origin("http://127.0.0.1:\(port.port)"), "/")
    request.body = [UInt8](repeating: 7, count: count)
    request.deadlines = .milliseconds(idle: 1_000)
    let time = try await duration {
      let response = try await transport.send(request)
      #expect(response.status == 204)
    }
    #expect(time > .seconds(1))
    await transport.shutdown()
    reader?.join()
  }

  @Test func anUploadThatStopsIsIdle() async throws {
    let port = try SilentPort(receiveBuffer: 8_192)
    let transport = CurlTransport()
    var request = HTTPRequest(.put, try Origin("http://127.0.0.1:\(port.port)"), "/")
    request.body = [UInt8](repeating: 7, count: 20_000_000)
    request.deadlines = .milliseconds(idle: 200)
    let error = try await transport.failure(request)
    #expect(error.kind == .timedOut(.idle) && error.mayHaveBeenSent)
    await transport.shutdown()
  }
}
