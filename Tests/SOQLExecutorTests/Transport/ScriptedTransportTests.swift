import SOQLExecutor
import Testing

@Suite struct ScriptedTransportTests {
  private func request(
    _ target: String,
    _ method: HTTPMethod = .get
  ) throws -> HTTPRequest {
    HTTPRequest(method, try Origin("https://example.my.salesforce.com"), target)
  }

  @Test func takesStepsInTheirOrder() async throws {
    let transport = ScriptedTransport([
      .on(.get, "/a", .json("{}", status: 201, headers: ["X": "1"])),
      .on(.post, "/b?c", .failure(.lostBeforeResponse, mayHaveBeenSent: true, "lost")),
    ])
    transport.append(.any(.text("<html>", type: "text/html")))
    let first = try await transport.send(request("/a?ignored"))
    #expect(first.status == 201 && first.headers["x"] == "1" && first.body == Array("{}".utf8))
    #expect(first.headers["content-type"] == "application/json;charset=UTF-8")
    let lost = try await #require(throws: TransportError.self) {
      try await transport.send(request("/b?c", .post))
    }
    #expect(lost == TransportError(.lostBeforeResponse, mayHaveBeenSent: true, "lost"))
    let last = try await transport.send(request("/whatever", .delete))
    #expect(last.headers["Content-Type"] == "text/html")
    #expect(transport.requests.map(\.target) == ["/a?ignored", "/b?c", "/whatever"])
    #expect(transport.remainingSteps == 0 && transport.problems.isEmpty)
  }

  @Test(arguments: [
    (HTTPMethod.post, "/a", "/a"), (.get, "/a", "/b"), (.get, "/a?b", "/a?c"), (.get, "/a", "/ab"),
  ])
  func refusesWhatIsNotExpected(_ method: HTTPMethod, expected: String, got: String) async throws {
    let transport = ScriptedTransport([.on(.get, expected, .json("{}"))])
    let error = try await #require(throws: TransportError.self) {
      try await transport.send(request(got, method))
    }
    #expect(error.kind == .invalidRequest && !error.mayHaveBeenSent)
    #expect(transport.problems == [error.description])
    #expect(transport.requests.count == 1 && transport.remainingSteps == 1)
  }

  @Test func refusesRequestsAfterTheLastStep() async throws {
    let transport = ScriptedTransport([])
    await #expect(throws: TransportError.self) { try await transport.send(request("/a")) }
    #expect(transport.problems.count == 1)
  }

  @Test func asksAFunction() async throws {
    let transport = ScriptedTransport { request in
      request.target == "/slow"
        ? .function { _ async throws(TransportError) in
          await Task.yield()
          return HTTPResponse(status: 204)
        } : .json("[]")
    }
    #expect(try await transport.send(request("/slow")).status == 204)
    #expect(try await transport.send(request("/fast")).status == 200)
  }

  @Test func cancelsWhatGetsNoAnswer() async throws {
    let transport = ScriptedTransport([.any(.never)])
    let request = try request("/a")
    let task = Task { try await transport.send(request) }
    await transport.waitForRequests(1)
    task.cancel()
    let error = try await #require(throws: TransportError.self) { try await task.value }
    #expect(error.kind == .cancelled && error.mayHaveBeenSent)
  }

  @Test func takesNoCancelledRequest() async throws {
    let transport = ScriptedTransport([.any(.json("{}"))])
    let request = try request("/a")
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try await transport.send(request)
    }
    let error = try await #require(throws: TransportError.self) { try await task.value }
    #expect(error.kind == .cancelled && !error.mayHaveBeenSent)
    #expect(transport.requests.isEmpty)
  }

  @Test func endsWithTheShutdown() async throws {
    let transport = ScriptedTransport([.any(.never)])
    let request = try request("/a")
    let task = Task { try await transport.send(request) }
    await transport.waitForRequests(1)
    await transport.shutdown()
    let unanswered = try await #require(throws: TransportError.self) { try await task.value }
    #expect(unanswered.kind == .shutDown && unanswered.mayHaveBeenSent)
    let late = try await #require(throws: TransportError.self) {
      try await transport.send(request)
    }
    #expect(late.kind == .shutDown && !late.mayHaveBeenSent)
    await transport.waitForRequests(5)
  }
}
