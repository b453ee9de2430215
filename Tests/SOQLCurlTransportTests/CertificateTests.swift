import SOQLCurlTransport
import SOQLExecutor
import SOQLFiles
import SOQLTestOrg
import SOQLTestSupport
import Testing

@Suite struct CertificateTests {
  private func trusting(_ certificate: TestCertificate, _ folder: TemporaryFolder) throws
    -> CurlTransportOptions
  {
    try folder.write("ca.pem", certificate.pem)
    var options = CurlTransportOptions()
    options.certificateAuthorities = .file(folder.path + "/ca.pem")
    return options
  }

  @Test func trustsTheAuthorityThatIsNamed() async throws {
    let (certificate, folder) = (try TestCertificate(), try TemporaryFolder())
    try await withServer(
      encryption: TLSContext(certificate),
      trusting(certificate, folder),
      handler: emptyAnswer
    ) { server, transport in
      #expect(try await transport.send(server.request(bearer: "00Dtoken")).status == 200)
      // The address is in the certificate, too.
      let address = try Origin("https://127.0.0.1:\(server.port)")
      #expect(try await transport.send(HTTPRequest(.get, address, "/")).status == 200)
    }
  }

  @Test func trustsNobodyElse() async throws {
    try await withServer(encryption: TLSContext(TestCertificate()), handler: emptyAnswer) {
      server,
      transport in
      let error = try await transport.failure(server.request(.post, bearer: "00Dsecret"))
      #expect(error.kind == .insecure && !error.mayHaveBeenSent)
      #expect(error.description.contains("SSL_CERT_FILE"))
      #expect(!error.description.contains("secret"))
      #expect(server.log.count == 0)
    }
  }

  @Test(arguments: [TestCertificate.Kind.wrongHost, .expired])
  func refusesAWrongCertificate(_ kind: TestCertificate.Kind) async throws {
    let (certificate, folder) = (try TestCertificate(kind), try TemporaryFolder())
    try await withServer(
      encryption: TLSContext(certificate),
      trusting(certificate, folder),
      handler: emptyAnswer
    ) { server, transport in
      let error = try await transport.failure(server.request(.post))
      #expect(error.kind == .insecure && !error.mayHaveBeenSent, "\(error)")
      #expect(server.log.count == 0)
    }
  }

  @Test func anAuthorityThatIsNotThereIsAnError() async throws {
    var options = CurlTransportOptions()
    options.certificateAuthorities = .file("/nowhere/ca.pem")
    try await withServer(encryption: TLSContext(TestCertificate()), options, handler: emptyAnswer) {
      server,
      transport in
      let error = try await transport.failure(server.request())
      #expect(error.kind == .insecure && !error.mayHaveBeenSent)
      #expect(error.description.contains("/nowhere/ca.pem"))
    }
  }

  @Test func aServerWithoutEncryptionIsNotSecure() async throws {
    try await withServer(handler: emptyAnswer) { server, transport in
      let origin = try Origin("https://localhost:\(server.port)")
      let error = try await transport.failure(HTTPRequest(.post, origin, "/"))
      #expect(error.kind == .insecure && !error.mayHaveBeenSent)
    }
  }

  @Test func anEndWithinTheHandshakeIsALostConnection() async throws {
    let port = try SilentPort()
    let acceptor = SystemThread(name: "hangs up", stackSize: 512 << 10) {
      let client = port.accept()
      var buffer = [UInt8](repeating: 0, count: 4_096)
      _ = buffer.withUnsafeMutableBytes { systemRead(client, $0) }
      close(client)
    }
    let transport = CurlTransport()
    let origin = try Origin("https://127.0.0.1:\(port.port)")
    let error = try await transport.failure(HTTPRequest(.post, origin, "/"))
    #expect(error.kind == .lostBeforeResponse && !error.mayHaveBeenSent, "\(error)")
    await transport.shutdown()
    acceptor?.join()
  }

  /// The environment belongs to the whole process, so it needs one of its own.
  @Test func theEnvironmentNamesAnAuthority() async {
    await #expect(processExitsWith: .success) {
      let (certificate, folder) = (try TestCertificate(), try TemporaryFolder())
      try folder.write("ca.pem", certificate.pem)
      setenv("SSL_CERT_FILE", folder.path + "/ca.pem", 1)
      let server = try HTTPServer(encryption: TLSContext(certificate)) { _ in .json(200, "{}") }
      let transport = CurlTransport()
      #expect(try await transport.send(server.request()).status == 200)
      await transport.shutdown()
      server.stop()
    }
  }
}
