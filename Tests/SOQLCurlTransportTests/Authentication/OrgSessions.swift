import SOQLCurlTransport
import SOQLExecutor
import SOQLTestOrg
import Testing

/// An org, a transport, and a keeper of sessions of some source.
struct OrgSessions {
  let org: TestOrg
  let transport: CurlTransport
  let keeper: SessionKeeper

  init(_ org: TestOrg, _ source: some SessionProvider) {
    self.org = org
    var options = CurlTransportOptions()
    if let path = org.certificatePath { options.certificateAuthorities = .file(path) }
    transport = CurlTransport(options)
    keeper = SessionKeeper(provider: source, context: SessionContext(transport: transport))
  }

  /// Ends transport and org.
  func stop() async {
    await transport.shutdown()
    org.stop()
  }

  /// What the org says to a request with a session.
  func status(of session: Session) async throws -> Int {
    let request = HTTPRequest(
      .get,
      session.instance,
      "/services/data/v66.0/limits",
      bearer: session.accessToken
    )
    return try await transport.send(request).status
  }

  /// A session that the org takes.
  func session() async throws -> Session {
    let session = try await keeper.session()
    #expect(try await status(of: session) == 200)
    return session
  }

  /// A session that the org takes after it has ended the one before.
  func session(after expired: Session) async throws -> Session {
    org.expire(expired.accessToken.reveal())
    #expect(try await status(of: expired) == 401)
    let session = try await keeper.session(replacing: expired)
    #expect(try await status(of: session) == 200)
    return session
  }

  /// The error that the keeper throws instead of a session.
  func error() async -> SessionError? {
    await #expect(throws: SessionError.self) { try await keeper.session() }
  }

  /// How often a token was asked for.
  var tokenRequests: Int { org.log.requests(path: "/services/oauth2/token").count }

  /// Fails the test if a secret is in an error, or in a request where a log or a proxy would show it.
  func expectHidden(
    _ secrets: [String],
    in errors: [SessionError?] = [],
    _ location: SourceLocation = #_sourceLocation
  ) {
    var text = ""
    for error in errors {
      text += "\(error as Any) \(String(reflecting: error))"
      dump(error, to: &text)
    }
    for request in org.log.requests {
      text += request.request.target + " "
      for field in request.headers.fields where field.name.lowercased() != "authorization" {
        text += field.value + " "
      }
    }
    for secret in secrets where secret.count > 5 {
      #expect(!text.contains(secret), sourceLocation: location)
    }
  }
}
