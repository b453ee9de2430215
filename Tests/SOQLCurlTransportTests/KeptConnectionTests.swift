import SOQLCurlTransport
import SOQLExecutor
import SOQLTestOrg
import SOQLTestSupport
import Testing

/// Connections that are used again.
///
/// libcurl closes one that was kept for two minutes. Other tests may keep these waiting as long, so each has
/// a process of its own.
@Suite struct KeptConnectionTests {
  @Test func usesAConnectionAgain() async {
    await #expect(processExitsWith: .success) {
      try await withServer(handler: emptyAnswer) { server, transport in
        for number in 0..<5 {
          let response = try await transport.send(server.request(.get, "/\(number)"))
          #expect(response.status == 200)
        }
        #expect(server.log.requests.map(\.path) == ["/0", "/1", "/2", "/3", "/4"])
        #expect(server.log.connections == 1)
      }
    }
  }

  @Test func usesAnEncryptedConnectionAgain() async {
    await #expect(processExitsWith: .success) {
      let (certificate, folder) = (try TestCertificate(), try TemporaryFolder())
      try folder.write("ca.pem", certificate.pem)
      var options = CurlTransportOptions()
      options.certificateAuthorities = .file(folder.path + "/ca.pem")
      let encryption = try TLSContext(certificate)
      try await withServer(encryption: encryption, options, handler: emptyAnswer) {
        server,
        transport in
        for method in [HTTPMethod.get, .post, .head, .delete, .get] {
          let response = try await transport.send(server.request(method))
          #expect(response.status == 200)
        }
        #expect(server.log.connections == 1)
      }
    }
  }

  @Test func aSafeRequestIsSentAgainWhenAKeptConnectionIsClosed() async {
    await #expect(processExitsWith: .success) {
      try await withServer(handler: KeptConnectionTests.resetsSecondRequest) { server, transport in
        for method in [HTTPMethod.get, .head] {
          server.log.removeAll()
          _ = try await transport.send(server.request(.get, "/first"))
          let response = try await transport.send(server.request(method, "/second"))
          #expect(response.status == 200)
          #expect(server.log.requests.map(\.path) == ["/first", "/second", "/second"])
          #expect(server.log.connections == 2)
          server.closeConnections()
          try await server.waitForNoConnection()
        }
      }
    }
  }

  @Test func noOtherRequestIsSentTwice() async {
    await #expect(processExitsWith: .success) {
      for method in [HTTPMethod.post, .patch, .put, .delete] {
        let body = method == .delete ? nil : Array("text".utf8)
        try await withServer(handler: KeptConnectionTests.resetsSecondRequest) {
          server,
          transport in
          _ = try await transport.send(server.request(.get, "/first"))
          let error = try await transport.failure(server.request(method, "/second", body: body))
          #expect(error.kind == .lostBeforeResponse && error.mayHaveBeenSent)
          #expect(server.log.requests.map(\.path) == ["/first", "/second"])
          // The handle is fit for the next request.
          let response = try await transport.send(server.request(method, "/third"))
          #expect(response.status == 200)
        }
      }
    }
  }

  /// Resets the connection at the second request, but for a connection that starts with it.
  private static let resetsSecondRequest: @Sendable (ServerRequest) -> ServerResponse = {
    request in
    var response = ServerResponse.json(200, "{}")
    if request.path == "/second", request.connection % 2 == 1 {
      response.delivery = .resetBeforeHeaders
    }
    return response
  }
}
