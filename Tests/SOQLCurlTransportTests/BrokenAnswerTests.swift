import SOQLCurlTransport
import SOQLExecutor
import SOQLTestOrg
import Testing

@Suite struct BrokenAnswerTests {
  private static let body = [UInt8](repeating: UInt8(ascii: "x"), count: 300_000)

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let delivery: ServerResponse.Delivery
    let isChunked: Bool
    let expected: TransportError.Kind
    var testDescription: String { name }

    init(
      _ name: String,
      _ delivery: ServerResponse.Delivery,
      isChunked: Bool = false,
      _ expected: TransportError.Kind
    ) {
      (self.name, self.delivery) = (name, delivery)
      (self.isChunked, self.expected) = (isChunked, expected)
    }

    static func raw(_ name: String, _ text: String, _ expected: TransportError.Kind) -> Case {
      Case(name, .raw(Array(text.utf8)), expected)
    }
  }

  static let cases = [
    Case("reset before the header", .resetBeforeHeaders, .lostBeforeResponse),
    Case("reset after the header", .reset(afterBytes: 0), .lostWithinResponse),
    Case("reset within the body", .reset(afterBytes: 1_000), .lostWithinResponse),
    Case("cut off", .truncated(afterBytes: 1_000), .lostWithinResponse),
    Case("cut off after the header", .truncated(afterBytes: 0), .lostWithinResponse),
    Case("chunk cut off", .truncated(afterBytes: 1_000), isChunked: true, .lostWithinResponse),
    .raw("nothing", "", .lostBeforeResponse),
    .raw("half a status line", "HTTP/1.1 20", .lostBeforeResponse),
    .raw("half a header", "HTTP/1.1 200 OK\r\nContent-Le", .lostWithinResponse),
    .raw("header without end", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n", .lostWithinResponse),
    .raw(
      "chunk without end",
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabc",
      .lostWithinResponse
    ),
    .raw(
      "chunks without end",
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n",
      .lostWithinResponse
    ),
    .raw("no HTTP", "220 smtp.example.com ESMTP\r\n", .invalidResponse),
    .raw("no length", "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n", .invalidResponse),
    .raw(
      "endless header",
      "HTTP/1.1 200 OK\r\n"
        + String(repeating: "a: " + String(repeating: "b", count: 9_000) + "\r\n", count: 60),
      .invalidResponse
    ),
  ]

  @Test(arguments: cases)
  func breaksOff(_ example: Case) async throws {
    let handler: @Sendable (ServerRequest) -> ServerResponse = { _ in
      var response = ServerResponse.json(200, Self.body)
      response.allowsGzip = false
      response.isChunked = example.isChunked
      response.delivery = example.delivery
      return response
    }
    try await withServer(handler: handler) { server, transport in
      let error = try await transport.failure(
        server.request(.post, "/query?q=secret", bearer: "00Dsecret")
      )
      #expect(error.kind == example.expected, "\(error)")
      #expect(error.mayHaveBeenSent)
      #expect(!error.description.contains("secret"))
      #expect(error.description.contains(server.origin))
      #expect(server.log.count == 1)
    }
  }

  @Test func readsOddHeaders() async throws {
    let text =
      "HTTP/1.1 200\r\nX-Blank:\r\nX-Tab:\t a b \t\r\nx-twice: 1\r\nX-TWICE: 2\r\n"
      + "X-Colon: a:b\r\nX-Text: \u{e4}\r\nContent-Length: 1\r\n\r\n."
    let handler: @Sendable (ServerRequest) -> ServerResponse = { _ in
      var response = ServerResponse(200)
      response.delivery = .raw(Array(text.utf8))
      return response
    }
    try await withServer(handler: handler) { server, transport in
      let response = try await transport.send(server.request())
      #expect(response.status == 200 && response.body == Array(".".utf8))
      let fields = response.headers.fields.map { "\($0.name)=\($0.value)" }
      #expect(
        fields == [
          "X-Blank=", "X-Tab=a b", "x-twice=1", "X-TWICE=2", "X-Colon=a:b", "X-Text=\u{e4}",
          "Content-Length=1",
        ]
      )
    }
  }

  @Test func interimAnswersAreLeftOut() async throws {
    let text =
      "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\nX: early\r\n\r\n"
      + "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nX: last\r\n\r\n"
      + "3\r\nabc\r\n0\r\nX: trailer\r\nY: trailer\r\n\r\n"
    let handler: @Sendable (ServerRequest) -> ServerResponse = { _ in
      var response = ServerResponse(200)
      response.delivery = .raw(Array(text.utf8))
      return response
    }
    try await withServer(handler: handler) { server, transport in
      let response = try await transport.send(server.request())
      #expect(response.status == 200 && response.body == Array("abc".utf8))
      #expect(response.headers.fields.map(\.name) == ["Transfer-Encoding", "X"])
      #expect(response.headers["x"] == "last")
    }
  }
}
