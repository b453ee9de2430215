import SOQLCurlTransport
import SOQLExecutor
import SOQLFiles
import SOQLTestOrg
import SOQLTestSupport
import Testing

@Suite struct ProxyTests {
  private func options(_ proxy: CurlTransportOptions.Proxy) -> CurlTransportOptions {
    var options = CurlTransportOptions()
    options.proxy = proxy
    return options
  }

  private static let refuses: @Sendable (ServerRequest) -> ServerResponse = { _ in
    ServerResponse(403)
  }

  @Test func asksTheProxyForATunnelAndGivesItNoToken() async throws {
    let proxy = try HTTPServer(handler: Self.refuses)
    defer { proxy.stop() }
    let transport = CurlTransport(
      options(.server("http://127.0.0.1:\(proxy.port)", user: "me", password: Secret("hunter2")))
    )
    let origin = try Origin("https://example.my.salesforce.com")
    let error = try await transport.failure(
      HTTPRequest(.post, origin, "/query?q=secret", headers: ["X": "1"], bearer: Secret("00Dtoken"))
    )
    #expect(error.kind == .unreachable && !error.mayHaveBeenSent, "\(error)")
    #expect(error.description.contains("403"))
    for secret in ["hunter2", "00Dtoken", "secret"] { #expect(!error.description.contains(secret)) }
    let tunnel = try #require(proxy.log.requests.first).request
    #expect(proxy.log.count == 1)
    #expect(tunnel.method == "CONNECT" && tunnel.target == "example.my.salesforce.com:443")
    #expect(tunnel.headers["Authorization"] == nil && tunnel.headers["X"] == nil)
    #expect(tunnel.headers["Proxy-Authorization"] == "Basic bWU6aHVudGVyMg==")
    await transport.shutdown()
  }

  @Test func aProxyMustBeTrustedToo() async throws {
    let (certificate, folder) = (try TestCertificate(), try TemporaryFolder())
    try folder.write("ca.pem", certificate.pem)
    let proxy = try HTTPServer(encryption: TLSContext(certificate), handler: Self.refuses)
    defer { proxy.stop() }
    let request = HTTPRequest(.get, try Origin("https://example.my.salesforce.com"), "/")
    var options = options(.server("https://localhost:\(proxy.port)"))
    let distrusting = CurlTransport(options)
    let refused = try await distrusting.failure(request)
    #expect(refused.kind == .insecure && !refused.mayHaveBeenSent, "\(refused)")
    #expect(proxy.log.count == 0)
    options.certificateAuthorities = .file(folder.path + "/ca.pem")
    let trusting = CurlTransport(options)
    let error = try await trusting.failure(request)
    #expect(error.kind == .unreachable && error.description.contains("403"), "\(error)")
    #expect(proxy.log.requests.map(\.method) == ["CONNECT"])
    await distrusting.shutdown()
    await trusting.shutdown()
  }

  @Test func serversOnThisMachineTakeNoProxy() async throws {
    let proxy = try HTTPServer(handler: Self.refuses)
    defer { proxy.stop() }
    let proxied = options(.server("http://127.0.0.1:\(proxy.port)"))
    try await withServer(proxied, handler: emptyAnswer) { server, transport in
      let response = try await transport.send(server.request(bearer: "00Dtoken"))
      #expect(response.status == 200)
      let address = try Origin("http://127.0.0.1:\(server.port)")
      #expect(try await transport.send(HTTPRequest(.get, address, "/")).status == 200)
      #expect(proxy.log.count == 0)
    }
  }

  @Test(arguments: [
    "proxy.example.com:3128", "ftp://proxy.example.com", "http://me:hunter2@proxy.example.com",
    "http://", "http://proxy.example.com\r\nX: hunter2",
  ])
  func refusesAProxyThatIsNone(_ url: String) async throws {
    let transport = CurlTransport(options(.server(url)))
    let error = try await transport.failure(
      HTTPRequest(.get, try Origin("https://a.example"), "/")
    )
    #expect(error.kind == .invalidRequest && !error.description.contains("hunter2"))
    await transport.shutdown()
  }

  /// The environment belongs to the whole process, so it needs one of its own.
  @Test func theEnvironmentNamesAProxy() async {
    await #expect(processExitsWith: .success) {
      let proxy = try HTTPServer { _ in ServerResponse(407) }
      let server = try HTTPServer { _ in .json(200, "{}") }
      setenv("https_proxy", "http://127.0.0.1:\(proxy.port)", 1)
      setenv("http_proxy", "http://127.0.0.1:\(proxy.port)", 1)
      setenv("all_proxy", "http://127.0.0.1:\(proxy.port)", 1)
      setenv("no_proxy", "127.0.0.2", 1)
      let transport = CurlTransport()
      let error = try await transport.failure(
        HTTPRequest(.get, Origin("https://a.example"), "/", bearer: Secret("00Dtoken"))
      )
      #expect(error.kind == .unreachable && error.description.contains("407"))
      #expect(proxy.log.requests.map(\.method) == ["CONNECT"])
      #expect(try await transport.send(server.request()).status == 200)
      var options = CurlTransportOptions()
      options.proxy = .none
      let direct = CurlTransport(options)
      let port = try SilentPort.unusedPort()
      let straight = try await direct.failure(
        HTTPRequest(.get, Origin("https://127.0.0.2:\(port)"), "/")
      )
      #expect(straight.kind == .unreachable)
      #expect(proxy.log.count == 1)
      await transport.shutdown()
      await direct.shutdown()
      proxy.stop()
      server.stop()
    }
  }
}
