import Foundation
import SOQLCurlTransport
import SOQLExecutor
import SOQLTestOrg
import SOQLTestSupport
import Testing

/// Each source of sessions against an org on real sockets.
@Suite struct SessionSourceTests {
  private let client = OAuthClient.test

  @Test func anAccessTokenLastsUntilItEnds() async throws {
    let org = try TestOrg()
    let token = org.session()
    let variables = ["SF_ACCESS_TOKEN": token, "SF_ORG_INSTANCE_URL": org.origin]
    let test = OrgSessions(org, SessionSource.automatic(variables: variables))
    let session = try await test.session()
    org.expire(token)
    #expect(try await test.status(of: session) == 401)
    let error = await #expect(throws: SessionError.self) {
      try await test.keeper.session(replacing: session)
    }
    #expect(error?.reason == .expired)
    #expect(test.tokenRequests == 0)
    test.expectHidden([token], in: [error])
    await test.stop()
  }

  @Test func clientCredentialsLogInAgain() async throws {
    let org = try TestOrg()
    let source = SessionSource.clientCredentials(
      clientID: client.id,
      clientSecret: Secret(client.secret ?? ""),
      host: try LoginHost(org.origin)
    )
    let test = OrgSessions(org, source)
    let first = try await test.session()
    #expect(first.organizationID == TestOrg.organizationID)
    #expect(first.userID == OrgUser.ann.id)
    let second = try await test.session(after: first)
    #expect(second.accessToken != first.accessToken)
    #expect(test.tokenRequests == 2)
    test.expectHidden([client.secret ?? "", first.accessToken.reveal()])
    await test.stop()
  }

  @Test(arguments: [false, true])
  func aRefreshTokenLogsInAgain(rotates: Bool) async throws {
    let org = try TestOrg { $0.rotatesRefreshTokens = rotates }
    let folder = try TemporaryFolder()
    let token = org.refreshToken()
    let source = SessionSource.refreshToken(
      Secret(token),
      clientID: client.id,
      clientSecret: client.secret.map { Secret($0) },
      host: try LoginHost(org.origin),
      store: FileTokenStore(folder: folder.path + "/tokens")
    )
    let test = OrgSessions(org, source)
    var session = try await test.session()
    for _ in 0..<5 { session = try await test.session(after: session) }
    #expect(test.tokenRequests == 6)
    let sent = org.log.requests(path: "/services/oauth2/token")
      .map { request in request.request.form.first { $0.name == "refresh_token" }?.value ?? "" }
    #expect(Set(sent).count == (rotates ? 6 : 1))
    #expect(sent.first == token)
    // Another program that knows the first token only goes on with the session of this one.
    let other = OrgSessions(org, source)
    #expect(try await other.session() == session)
    #expect(test.tokenRequests == 6)
    test.expectHidden(sent + [client.secret ?? "", session.accessToken.reveal()])
    await other.transport.shutdown()
    await test.stop()
  }

  @Test func anAuthURLLogsInByTLS() async throws {
    let org = try TestOrg { $0.usesTLS = true }
    let token = org.refreshToken()
    let variables = [
      "SFDX_AUTH_URL": "force://\(client.id):\(client.secret ?? ""):\(token)@localhost:\(org.port)"
    ]
    let source = SessionSource.automatic(variables: variables, store: MemoryTokenStore())
    let test = OrgSessions(org, source)
    let first = try await test.session()
    #expect(first.instance.isSecure)
    _ = try await test.session(after: first)
    test.expectHidden([token, client.secret ?? ""])
    await test.stop()
  }

  @Test func aServerWithAnUnknownCertificateGetsNothing() async throws {
    let org = try TestOrg { $0.usesTLS = true }
    let source = SessionSource.clientCredentials(
      clientID: client.id,
      clientSecret: Secret(client.secret ?? ""),
      host: try LoginHost(org.origin)
    )
    let transport = CurlTransport()
    let keeper = SessionKeeper(provider: source, context: SessionContext(transport: transport))
    let error = await #expect(throws: SessionError.self) { try await keeper.session() }
    #expect(error?.reason == .unreachable)
    #expect(org.log.count == 0)
    await transport.shutdown()
    org.stop()
  }

  @Test(
    .enabled(if: OpenSSL.isThere, "needs the openssl command"),
    arguments: [
      ("pkcs1.pem", nil, "public.pem"), ("pkcs8-aes.pem", "hunter2 é", "certificate.pem"),
    ] as [(String, String?, String)]
  )
  func aJWTIsSignedAnew(_ key: String, _ passphrase: String?, _ registered: String) async throws {
    let org = try TestOrg()
    let keys = OpenSSL.keys
    let pem = try String(contentsOfFile: try keys.path(registered), encoding: .utf8)
    org.register(OAuthClient(id: "jwt", publicKey: pem))
    let variables = [
      "SF_CLIENT_ID": "jwt", "SF_USERNAME": OrgUser.ann.username, "SF_LOGIN_URL": org.origin,
      "SF_JWT_KEY_FILE": try keys.path(key), "SF_JWT_KEY_PASSPHRASE": passphrase ?? "",
    ]
    let source = SessionSource.automatic(variables: variables) {
      path,
      passphrase throws(SessionError) in
      try RSASigner(contentsOf: path, passphrase: passphrase)
    }
    let test = OrgSessions(org, source)
    let first = try await test.session()
    #expect(first.username == OrgUser.ann.username)
    _ = try await test.session(after: first)
    #expect(test.tokenRequests == 2)
    await test.stop()
  }

  @Test(
    .enabled(if: OpenSSL.isThere, "needs the openssl command"),
    arguments: [
      ("nobody", "ann@test.example", nil, 0, "client identifier invalid"),
      ("jwt", "bob@test.example", nil, 0, "let an administrator pre-authorise"),
      (
        "jwt", "ann@test.example", "https://else.example", 0,
        "for the audience 'https://else.example'"
      ),
      ("jwt", "ann@test.example", nil, 3_600, "log in again"),
      ("other", "ann@test.example", nil, 0, "the certificate of this key"),
    ] as [(String, String, String?, Int, String)]
  )
  func aWrongJWTIsExplained(
    _ clientID: String,
    _ username: String,
    _ audience: String?,
    _ late: Int,
    _ words: String
  ) async throws {
    let org = try TestOrg()
    let keys = OpenSSL.keys
    let pem = try String(contentsOfFile: try keys.path("public.pem"), encoding: .utf8)
    org.register(OAuthClient(id: "jwt", publicKey: pem))
    org.register(
      OAuthClient(
        id: "other",
        publicKey: try String(contentsOfFile: try keys.path("other-public.pem"), encoding: .utf8)
      )
    )
    org.clock.advance(by: .seconds(late))
    let source = SessionSource.jwtBearer(
      clientID: clientID,
      username: username,
      signer: try RSASigner(contentsOf: try keys.path("pkcs8.pem")),
      host: try LoginHost(org.origin),
      audience: audience
    )
    let test = OrgSessions(org, source)
    let error = await test.error()
    guard case .refused = error?.reason else {
      Issue.record("\(error as Any)")
      return
    }
    #expect(error?.description.contains(words) == true, "\(error as Any)")
    #expect(test.tokenRequests == 1)
    await test.stop()
  }

  /// A script in the place of the CLI, which gets its token from a file.
  @Test func theSalesforceCLIIsAskedAgain() async throws {
    let org = try TestOrg()
    let folder = try TemporaryFolder()
    let tokens = [org.session(), org.session()]
    try folder.write("token", tokens[0])
    try folder.write(
      "sf",
      """
      #!/bin/sh
      echo "$*" >>'\(folder.path)/asked'
      read token <'\(folder.path)/token'
      case "$2" in
      display)
        echo '{"status":0,"result":{"id":"\(TestOrg.organizationID)","accessToken":'
        echo '"[REDACTED] Use x to view","instanceUrl":"\(org.origin)","username":"ann"}}' ;;
      *) echo '{"status":0,"result":{"accessToken":"'"$token"'"}}' ;;
      esac
      """
    )
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755],
      ofItemAtPath: folder.path + "/sf"
    )
    let source = SessionSource.automatic(targetOrg: "dev", variables: ["PATH": folder.path])
    let test = OrgSessions(org, source)
    let first = try await test.session()
    try folder.write("token", tokens[1])
    let second = try await test.session(after: first)
    #expect([first, second].map { $0.accessToken.reveal() } == tokens)
    let asked = try String(contentsOfFile: folder.path + "/asked", encoding: .utf8)
    let commands = [
      "org display --json --target-org=dev", "org auth show-access-token --json --target-org=dev",
    ]
    #expect(asked.split(separator: "\n").map(String.init) == commands + commands)
    await test.stop()
  }
}
