import SOQLCurlTransport
import SOQLExecutor
import SOQLTestOrg
import Testing

@Suite struct RequestTests {
  @Test func sendsWhatItIsGiven() async throws {
    try await withServer(handler: emptyAnswer) { server, transport in
      let target = "/a/../b//c/%2e%2e/d?q=SELECT+Id&x=%20%26&y={}|^"
      _ = try await transport.send(
        server.request(
          .post,
          target,
          headers: ["Content-Type": "application/json", "X-Empty": "", "X-Text": "ä: b;c "],
          bearer: "00D!token.x_y",
          body: Array("{}".utf8)
        )
      )
      let request = try #require(server.log.requests.first).request
      #expect(request.method == "POST" && request.target == target)
      #expect(request.body == Array("{}".utf8))
      #expect(request.headers["Authorization"] == "Bearer 00D!token.x_y")
      #expect(request.headers["X-Empty"] == "")
      #expect(request.headers["X-Text"] == "ä: b;c")
      #expect(request.headers["User-Agent"] == "soql-toolkit")
      #expect(request.headers["Host"] == "localhost:\(server.port)")
      #expect(request.headers.values("Content-Type") == ["application/json"])
      #expect(request.headers["Cookie"] == nil)
    }
  }

  @Test func keepsNothingOfARequestForTheNext() async throws {
    let handler: @Sendable (ServerRequest) -> ServerResponse = { _ in
      var response = ServerResponse.json(200, "{}")
      response.headers.append("Set-Cookie", "BrowserId=abc; path=/")
      return response
    }
    try await withServer(handler: handler) { server, transport in
      _ = try await transport.send(
        server.request(
          .patch,
          headers: ["X-Once": "1", "User-Agent": "mine"],
          bearer: "00Dtoken",
          body: Array("text".utf8)
        )
      )
      _ = try await transport.send(server.request(.get, "/second"))
      _ = try await transport.send(server.request(.delete, "/third"))
      let requests = server.log.requests.map(\.request)
      #expect(requests.map(\.method) == ["PATCH", "GET", "DELETE"])
      #expect(requests[0].headers["User-Agent"] == "mine")
      for request in requests.dropFirst() {
        #expect(request.headers["Authorization"] == nil)
        #expect(request.headers["X-Once"] == nil && request.headers["Cookie"] == nil)
        #expect(request.headers["User-Agent"] == "soql-toolkit")
        #expect(request.headers["Content-Length"] == nil && request.body.isEmpty)
      }
    }
  }

  @Test func followsNoRedirect() async throws {
    let other = try HTTPServer { _ in .json(200, "{}") }
    defer { other.stop() }
    let handler: @Sendable (ServerRequest) -> ServerResponse = { request in
      let status = Int(request.path.dropFirst()) ?? 302
      return ServerResponse(status, headers: ["Location": other.origin + "/stolen"])
    }
    try await withServer(handler: handler) { server, transport in
      for status in [301, 302, 303, 307, 308] {
        let response = try await transport.send(
          server.request(.get, "/\(status)", bearer: "00Dtoken")
        )
        #expect(response.status == status)
        #expect(response.headers["location"] == other.origin + "/stolen")
      }
      #expect(other.log.count == 0)
    }
  }

  @Test(arguments: [200, 204, 304, 400, 401, 420, 429, 500, 503])
  func anyStatusIsAnAnswer(_ status: Int) async throws {
    let handler: @Sendable (ServerRequest) -> ServerResponse = { _ in .json(status, "[]") }
    try await withServer(handler: handler) { server, transport in
      let response = try await transport.send(server.request())
      #expect(response.status == status)
    }
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let change: @Sendable (inout HTTPRequest) -> Void

    init(_ name: String, _ change: @escaping @Sendable (inout HTTPRequest) -> Void) {
      (testDescription, self.change) = (name, change)
    }
  }

  static let unfit = [
    Case("line break in a value") { $0.headers["X"] = "a\r\nX-Injected: hunter2" },
    Case("line feed in a value") { $0.headers["X"] = "a\nX-Injected: hunter2" },
    Case("carriage return in a value") { $0.headers["X"] = "hunter2\r" },
    Case("zero in a value") { $0.headers["X"] = "hunter2\0" },
    Case("line break in a name") { $0.headers["X: a\r\nY"] = "hunter2" },
    Case("colon in a name") { $0.headers["X:Y"] = "hunter2" },
    Case("blank in a name") { $0.headers["X "] = "hunter2" },
    Case("no name") { $0.headers[""] = "hunter2" },
    Case("semicolon in a name") { $0.headers["X;"] = "" },
    Case("length of its own") { $0.headers["content-length"] = "3" },
    Case("chunks of its own") { $0.headers["Transfer-Encoding"] = "chunked" },
    Case("host of its own") { $0.headers["HOST"] = "hunter2.example" },
    Case("two tokens") { $0.headers["Authorization"] = "Basic hunter2" },
    Case("line break in the token") { $0.bearer = Secret("hunter2\r\nX-Injected: 1") },
    Case("blank in the token") { $0.bearer = Secret("[REDACTED] hunter2") },
    Case("no token") { $0.bearer = Secret("") },
    Case("path without slash") { $0.target = "hunter2" },
    Case("no path") { $0.target = "" },
    Case("another host as path") { $0.target = "@hunter2.example/" },
    Case("port as path") { $0.target = ":80/hunter2" },
    Case("blank in the path") { $0.target = "/a HTTP/1.1 hunter2" },
    Case("line break in the path") { $0.target = "/a\r\nX-Injected: hunter2" },
    Case("zero in the path") { $0.target = "/hunter2\0" },
    Case("fragment") { $0.target = "/a#hunter2" },
    Case("letters beyond ASCII") { $0.target = "/hunter2?q=ä" },
    Case("GET with a body") { $0.body = Array("hunter2".utf8) },
  ]

  @Test(arguments: unfit)
  func refusesWhatCannotBeSentAsItIs(_ example: Case) async throws {
    try await withServer(handler: emptyAnswer) { server, transport in
      var request = try server.request(.get, "/a", bearer: "00Dtoken")
      example.change(&request)
      let error = try await transport.failure(request)
      #expect(error.kind == .invalidRequest && !error.mayHaveBeenSent)
      #expect(error.description.contains(server.origin))
      #expect(!error.description.contains("hunter2"))
      #expect(server.log.count == 0 && server.log.refusals.isEmpty)
    }
  }
}
