import SOQLFiles
import SOQLTestOrg
import SOQLTestSupport
import Testing

/// Answers with what came.
@Sendable private func echo(_ request: ServerRequest) -> ServerResponse {
  var response = ServerResponse(200, headers: ["Content-Type": "text/plain"], body: request.body)
  if request.body.isEmpty {
    response.body = Array("\(request.method) \(request.target)".utf8)
  }
  return response
}

@Suite struct HTTPServerTests {
  @Test func oneConnectionServesManyRequests() throws {
    let server = try HTTPServer(handler: echo)
    defer { server.stop() }
    let client = try RawClient(server.port)
    for number in 1...3 {
      let answer = try #require(client.get("/a?n=\(number)"))
      #expect(answer.status == 200)
      #expect(answer.text == "GET /a?n=\(number)")
    }
    #expect(server.openConnections == 1)
    #expect(server.log.requests.map(\.connection) == [1, 1, 1])
    #expect(server.log.requests.map(\.status) == [200, 200, 200])
    #expect(server.log.requests.map(\.number) == [1, 2, 3])
  }

  @Test(arguments: [
    ("Content-Length: 5\r\n\r\nhello", "hello"),
    (
      "Transfer-Encoding: chunked\r\n\r\n3\r\nhel\r\n2;x=y\r\nlo\r\n0\r\nTrailer: 1\r\n\r\n",
      "hello"
    ),
    ("Transfer-Encoding: Chunked\r\n\r\nA\r\n0123456789\r\n0\r\n\r\n", "0123456789"),
    ("content-length: 0\r\n\r\n", "POST /"),
  ])
  func bodiesAreRead(request: String, body: String) throws {
    let server = try HTTPServer(handler: echo)
    defer { server.stop() }
    let client = try RawClient(server.port)
    client.send("POST / HTTP/1.1\r\nHost: a\r\n" + request)
    #expect(client.answer()?.text == body)
    #expect(client.get("/again")?.text == "GET /again")
  }

  @Test func theClientIsToldToSendTheBody() throws {
    let server = try HTTPServer(handler: echo)
    defer { server.stop() }
    let client = try RawClient(server.port)
    client.send("POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n")
    #expect(client.answer()?.status == 100)
    client.send("ok")
    #expect(client.answer()?.text == "ok")
  }

  @Test func aHeadHasTheLengthAndNoBody() throws {
    let server = try HTTPServer(handler: echo)
    defer { server.stop() }
    let client = try RawClient(server.port)
    let answer = try #require(client.get("/x", method: "HEAD"))
    #expect(answer.field("Content-Length") == "7")
    #expect(client.get("/y")?.text == "GET /y")
  }

  @Test(arguments: [
    ("GET /\r\n\r\n", 400),
    ("GET / HTTP/1.1\nHost: a\n\n", 400),
    ("GET  / HTTP/1.1\r\nHost: a\r\n\r\n", 400),
    ("G(T / HTTP/1.1\r\nHost: a\r\n\r\n", 400),
    ("GET / HTTP/1.1\r\n\r\n", 400),
    ("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400),
    ("GET / HTTP/1.1\r\nHost: a\r\nBad Name: b\r\n\r\n", 400),
    ("GET / HTTP/1.1\r\nHost: a\r\n: b\r\n\r\n", 400),
    ("GET / HTTP/1.1\r\nHost: a\r\nX: b\u{1}\r\n\r\n", 400),
    ("GET / HTTP/1.1\r\nHost: a\r\nX: b\r\n folded\r\n\r\n", 400),
    ("GET / HTTP/2.0\r\nHost: a\r\n\r\n", 505),
    ("GET / nonsense\r\n\r\n", 400),
    ("\u{16}\u{3}\u{1}\r\n\r\n", 400),
    ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n", 400),
    ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n", 400),
    ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", 400),
    ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999\r\n\r\n", 400),
    ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 999999999\r\n\r\n", 413),
    (
      "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n", 400
    ),
    ("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip\r\n\r\n", 501),
    ("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nz\r\n", 400),
    ("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nabc\r\n", 400),
    (
      "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n7FFFFFFFFFFFFFFF\r\n", 413
    ),
    (
      "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n7FFFFFFFFFFFFFFF\r\n",
      413
    ),
    ("POST / HTTP/1.1\r\nHost: a\r\nExpect: a miracle\r\n\r\n", 417),
  ])
  func whatIsNoRequestIsRefused(request: String, status: Int) throws {
    let server = try HTTPServer(handler: echo)
    defer { server.stop() }
    let client = try RawClient(server.port)
    client.send(request)
    let answer = try #require(client.answer())
    #expect(answer.status == status)
    #expect(answer.field("Connection") == "close")
    #expect(client.rest().isEmpty)
    #expect(client.end == .closed)
    #expect(server.log.requests.isEmpty)
    #expect(server.log.refusals.map(\.status) == [status])
  }

  @Test(arguments: [
    (16_384, 0, 431, "Request Header Fields Too Large"),
    (16_385, 0, 414, "URI Too Long"),
    (400_000, 0, 414, "URI Too Long"),
    (100, 16_240, 200, ""),
    (100, 16_290, 431, "Request Header Fields Too Large"),
    (100, 400_000, 431, "Request Header Fields Too Large"),
    (8_192, 8_192, 431, "Request Header Fields Too Large"),
  ])
  func longRequestsAreRefusedAsSalesforceDoes(
    target: Int,
    field: Int,
    status: Int,
    reason: String
  ) throws {
    let server = try HTTPServer(handler: echo)
    defer { server.stop() }
    let client = try RawClient(server.port)
    let path = "/" + String(repeating: "a", count: target - 1)
    let fields = field > 0 ? ["X: " + String(repeating: "b", count: field - 5)] : []
    let answer = try #require(client.get(path, fields))
    #expect(answer.status == status)
    if status != 200 {
      #expect(answer.text == "<h1>Bad Message \(status)</h1><pre>reason: \(reason)</pre>")
    }
  }

  @Test func slowClientsKeepNobodyWaiting() throws {
    let server = try HTTPServer(handler: echo)
    defer { server.stop() }
    let slow = try (0..<20).map { _ in try RawClient(server.port) }
    for client in slow { client.send("GET /slow HTTP/1.1\r\nHo") }
    #expect(try RawClient(server.port).get("/quick")?.text == "GET /quick")
    for client in slow { client.send("st: a\r\n\r\n") }
    for client in slow { #expect(client.answer()?.text == "GET /slow") }
  }

  @Test func anOldClientGetsOneAnswer() throws {
    let server = try HTTPServer(handler: echo)
    defer { server.stop() }
    let client = try RawClient(server.port)
    client.send("GET / HTTP/1.0\r\n\r\n")
    #expect(client.answer()?.text == "GET /")
    #expect(client.rest().isEmpty)
    #expect(client.end == .closed)
  }

  @Test func theTargetIsDecodedOnce() {
    let request = ServerRequest("GET", "/a%20b/?q=SELECT+%2B%252B%zz&explain&x=%C3%BC%3D")
    #expect(request.path == "/a%20b/")
    #expect(
      request.parameters == [
        FormField("q", "SELECT +%2B%zz"), FormField("explain", ""), FormField("x", "ü="),
      ]
    )
    #expect(ServerRequest("GET", "http://a.example:80/b?c").path == "/b")
    #expect(PercentEncoding.encode("a b/ü~") == "a%20b%2F%C3%BC~")
  }

  @Test(arguments: [
    ("gzip", true), ("gzip, deflate", true), ("deflate, GZIP;q=0.5", true), ("*", true),
    ("identity", false), ("gzip;q=0", false), ("gzip; q=0.0", false), ("", false),
  ])
  func gzipIsForThoseWhoAcceptIt(field: String, accepts: Bool) {
    let request = ServerRequest("GET", "/", headers: ["Accept-Encoding": field])
    #expect(request.acceptsGzip == accepts)
  }

  @Test func theLogWaits() async throws {
    let server = try HTTPServer(handler: echo)
    defer { server.stop() }
    #expect(await !server.log.wait(for: 1, within: .milliseconds(5)))
    let client = try RawClient(server.port)
    client.send("GET /Path/?q=a+b HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer abc\r\n\r\n")
    #expect(await server.log.wait(for: 1) { $0.path == "/Path/" })
    let request = try #require(server.log.requests(path: "/path").first)
    #expect(request.query == "a b")
    #expect(request.session == "abc")
    server.log.removeAll()
    #expect(server.log.count == 0)
  }
}
