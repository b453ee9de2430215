import SOQLCurlTransport
import SOQLExecutor
import SOQLFiles
import SOQLTestOrg
import Testing

@Suite struct ShutdownTests {
  private static let stalls: @Sendable (ServerRequest) -> ServerResponse = { _ in
    var response = ServerResponse.json(200, "{}")
    response.delivery = .stalledBeforeHeaders
    return response
  }

  @Test func endsTransfers() async throws {
    var options = CurlTransportOptions()
    options.connectionsPerHost = 10
    try await withServer(options, handler: Self.stalls) { server, transport in
      let request = try server.request(.post)
      let tasks = (0..<20).map { _ in Task { try await transport.send(request) } }
      await server.waitForRequests(10)
      await transport.shutdown()
      var sent = 0
      for task in tasks {
        let error = try await #require(throws: TransportError.self) { try await task.value }
        #expect(error.kind == .shutDown)
        if error.mayHaveBeenSent { sent += 1 }
      }
      #expect(sent == 10)
      let late = try await transport.failure(request)
      #expect(late.kind == .shutDown && !late.mayHaveBeenSent)
      // A second time is nothing.
      await transport.shutdown()
    }
  }

  @Test func aTransportThatWasNotUsedShutsDown() async throws {
    let transport = CurlTransport()
    await transport.shutdown()
    let error = try await transport.failure(HTTPRequest(.get, try Origin("https://a.example"), "/"))
    #expect(error.kind == .shutDown)
  }

  @Test func manyMayShutDownAtOnce() async throws {
    try await withServer(handler: Self.stalls) { server, transport in
      let request = try server.request()
      let task = Task { try await transport.send(request) }
      await server.waitForRequests(1)
      await withTaskGroup(of: Void.self) { group in
        for _ in 0..<8 { group.addTask { await transport.shutdown() } }
      }
      await #expect(throws: TransportError.self) { try await task.value }
    }
  }

  @Test func aRequestKeepsItsTransport() async throws {
    let handler: @Sendable (ServerRequest) -> ServerResponse = { _ in
      usleep(100_000)
      return .json(200, "{}")
    }
    let server = try HTTPServer(handler: handler)
    defer { server.stop() }
    let request = try server.request()
    #expect(try await CurlTransport().send(request).status == 200)
  }

  #if os(Linux)
    /// Counts what the process has, so it needs one of its own.
    @Test func leavesNoThreadAndNoSocket() async {
      await #expect(processExitsWith: .success) {
        let server = try HTTPServer { request in
          var response = ServerResponse.json(200, "{}")
          if request.path == "/stall" { response.delivery = .stalledBeforeHeaders }
          return response
        }
        // What libraries open once and keep.
        let first = CurlTransport()
        _ = try await first.send(server.request())
        await first.shutdown()
        try await Task.sleep(for: .milliseconds(5))
        try await server.waitForNoConnection()
        let before = Process.now
        for round in 0..<6 {
          var transport: CurlTransport? = CurlTransport()
          for _ in 0..<3 { _ = try await transport?.send(server.request()) }
          let request = try server.request(.get, "/stall")
          if let transport, round % 2 == 0 {
            let tasks = (0..<8).map { _ in Task { try await transport.send(request) } }
            let wanted = 8 * (round / 2 + 1)
            await server.waitForRequests(wanted) { $0.path == "/stall" }
            #expect(Process.now.threads == before.threads + 1)
            #expect(Process.now.descriptors > before.descriptors)
            await transport.shutdown()
            for task in tasks { _ = await task.result }
          } else {
            // Nobody refers to it any more.
            #expect(Process.now.threads == before.threads + 1)
          }
          transport = nil
          // The server's ends of connections go a little after the transport's.
          try await server.waitForNoConnection()
          let after = Process.now
          #expect(after == before, "round \(round): \(before) became \(after)")
        }
        server.stop()
      }
    }
  #endif
}

#if os(Linux)
  /// What a process has open.
  private struct Process: Equatable {
    /// Threads of transports.
    let threads: Int
    /// Open files and sockets.
    let descriptors: Int

    static var now: Process {
      Process(
        threads: names("/proc/self/task").count { thread in
          let name = try? FileReader.read("/proc/self/task/\(thread)/comm")
          return name.map { String(decoding: $0, as: UTF8.self) } == CurlTransport.threadName + "\n"
        },
        descriptors: names("/proc/self/fd").count
      )
    }

    private static func names(_ folder: String) -> [String] {
      guard let stream = opendir(folder) else { return [] }
      defer { closedir(stream) }
      var names: [String] = []
      while let entry = readdir(stream) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if !name.hasPrefix(".") { names.append(name) }
      }
      return names
    }
  }
#endif
