import SOQLCurlTransport
import SOQLExecutor
import SOQLTestOrg
import Testing

@Suite struct CompressionTests {
  private static let text = Array(String(repeating: "SELECT Id FROM Account ", count: 9_000).utf8)

  private static let answer: @Sendable (ServerRequest) -> ServerResponse = { _ in
    .json(200, text)
  }

  @Test func asksForGzipAndReadsIt() async throws {
    try await withServer(handler: Self.answer) { server, transport in
      let response = try await transport.send(server.request())
      #expect(response.body == Self.text)
      #expect(server.log.requests[0].headers["Accept-Encoding"] == "gzip")
      #expect(response.headers["Content-Encoding"] == "gzip")
    }
  }

  @Test func asksForNoCompression() async throws {
    try await withServer(handler: Self.answer) { server, transport in
      var request = try server.request()
      request.acceptsCompression = false
      let response = try await transport.send(request)
      #expect(response.body == Self.text)
      #expect(server.log.requests[0].headers["Accept-Encoding"] == "identity")
      #expect(response.headers["Content-Encoding"] == nil)
      // The same handle asks for it again.
      _ = try await transport.send(server.request())
      #expect(server.log.requests[1].headers["Accept-Encoding"] == "gzip")
    }
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let encoding: String
    let body: [UInt8]
  }

  private static var corrupt: [UInt8] {
    var bytes = Gzip.stored(text)
    // Behind the last block, the checksum.
    bytes[bytes.count - 8] ^= 1
    return bytes
  }

  static let broken = [
    Case(testDescription: "text that is called gzip", encoding: "gzip", body: text),
    Case(
      testDescription: "a broken block",
      encoding: "gzip",
      body: Array(Gzip.stored(text).prefix(2_000) + [UInt8](repeating: 0xFF, count: 100_000))
    ),
    Case(testDescription: "a wrong checksum", encoding: "gzip", body: corrupt),
    Case(testDescription: "an unknown encoding", encoding: "sdch", body: text),
  ]

  /// Some versions of libcurl mind, others do not.
  @Test func bytesBehindTheCompressedOnesAreNoText() async throws {
    let handler: @Sendable (ServerRequest) -> ServerResponse = { _ in
      var response = ServerResponse.json(200, Gzip.stored(Self.text) + Array("more".utf8))
      response.allowsGzip = false
      response.headers.append("Content-Encoding", "gzip")
      return response
    }
    try await withServer(handler: handler) { server, transport in
      let request = try server.request()
      do throws(TransportError) {
        #expect(try await transport.send(request).body == Self.text)
      } catch {
        #expect(error.kind == .undecodable, "\(error)")
      }
    }
  }

  @Test(arguments: broken)
  func aWrongEncodingIsToldApart(_ example: Case) async throws {
    let handler: @Sendable (ServerRequest) -> ServerResponse = { request in
      var response = ServerResponse.json(200, request.acceptsGzip ? example.body : Self.text)
      response.allowsGzip = false
      if request.acceptsGzip { response.headers.append("Content-Encoding", example.encoding) }
      return response
    }
    try await withServer(handler: handler) { server, transport in
      var request = try server.request()
      let error = try await transport.failure(request)
      #expect(error.kind == .undecodable && error.mayHaveBeenSent, "\(error)")
      request.acceptsCompression = false
      #expect(try await transport.send(request).body == Self.text)
    }
  }
}
