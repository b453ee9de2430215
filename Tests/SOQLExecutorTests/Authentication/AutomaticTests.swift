import SOQLExecutor
import SOQLFiles
import Testing

/// The environment, and the order in which sources are looked for.
@Suite struct AutomaticTests {
  private let token =
    #"{"access_token":"from the server","instance_url":"https://x.example"}"#
  private let cli =
    #"{"status":0,"result":{"accessToken":"from_the_CLI","instanceUrl":"https://cli.example"}}"#

  private static let authURL = "force://PlatformCLI::\(Secrets.refreshToken)@auth.example"
  private static let given = [
    "SF_ACCESS_TOKEN": "given", "SF_ORG_INSTANCE_URL": "https://given.example",
  ]
  private static let key = [
    "SF_CLIENT_ID": "client", "SF_USERNAME": "ada@example.com", "SF_JWT_KEY_FILE": "key.pem",
  ]
  private static let secret = [
    "SF_CLIENT_ID": "client", "SF_CLIENT_SECRET": Secrets.clientSecret,
    "SF_LOGIN_URL": "https://secret.example",
  ]

  private let loadKey: JWTKeyLoader = { path, passphrase throws(SessionError) in
    NamedSigner(name: path + (passphrase.map { " " + $0.reveal() } ?? ""))
  }

  /// Where a session came from, in words.
  private func origin(
    of source: SessionSource,
    _ transport: ScriptedTransport
  ) async throws(SessionError) -> String {
    let context = SessionContext(transport: transport, clock: SleeplessClock().clock)
    let session = try await source.session(replacing: nil, context: context)
    guard let request = transport.requests.first else {
      return "\(session.accessToken.reveal()) \(session.instance)"
    }
    return "\(request.origin) \(request.form["grant_type"] ?? "")"
  }

  @Test(arguments: [
    (given, "given https://given.example"),
    (["SFDX_ACCESS_TOKEN": "old", "SFDX_INSTANCE_URL": "old.example"], "old https://old.example"),
    (
      given.merging(["SFDX_ACCESS_TOKEN": "old", "SFDX_INSTANCE_URL": "https://old.example"]) {
        $1
      },
      "given https://given.example"
    ),
    (["SFDX_AUTH_URL": authURL], "https://auth.example refresh_token"),
    (["SFDX_AUTH_URL": authURL, "SF_ACCESS_TOKEN": " "], "https://auth.example refresh_token"),
    (
      ["SFDX_AUTH_URL": authURL].merging(given) { $1 }.merging(key) { $1 }.merging(secret) { $1 },
      "given https://given.example"
    ),
    (
      ["SFDX_AUTH_URL": authURL].merging(key) { $1 }.merging(secret) { $1 },
      "https://auth.example refresh_token"
    ),
    (
      key,
      "https://login.salesforce.com urn:ietf:params:oauth:grant-type:jwt-bearer"
    ),
    (
      key.merging(secret) { $1 },
      "https://secret.example urn:ietf:params:oauth:grant-type:jwt-bearer"
    ),
    (secret, "https://secret.example client_credentials"),
  ])
  func readsTheEnvironment(_ variables: [String: String], _ expected: String) async throws {
    let transport = ScriptedTransport { _ in .json(token) }
    let source = SessionSource.environment(
      variables,
      store: MemoryTokenStore(),
      loadKey: loadKey
    )
    #expect(try await origin(of: source, transport) == expected)
    Secrets.expectNone(in: source)
  }

  @Test func opensAKeyOnce() async throws {
    let opened = Locked(0)
    let source = SessionSource.environment(Self.key) { path, _ throws(SessionError) in
      opened.withLock { $0 += 1 }
      return NamedSigner(name: path)
    }
    let context = SessionContext(transport: ScriptedTransport { _ in .json(token) })
    let session = try await source.session(replacing: nil, context: context)
    _ = try await source.session(replacing: session, context: context)
    #expect(opened.withLock { $0 } == 1)
  }

  @Test func readsKeyPassphraseAndAudience() async throws {
    let variables = Self.key.merging([
      "SF_JWT_KEY_PASSPHRASE": "sesame", "SF_AUDIENCE_URL": "https://audience.example",
    ]) { $1 }
    let transport = ScriptedTransport { _ in .json("{}", status: 400) }
    let source = SessionSource.environment(variables, loadKey: loadKey)
    let context = SessionContext(transport: transport, clock: SleeplessClock().clock)
    let error = await sessionError(of: source, context)
    #expect(error?.description.contains("audience 'https://audience.example'") == true)
    let signature = transport.requests[0].form["assertion"]?.split(separator: ".").last
    #expect(signature == "a2V5LnBlbSBzZXNhbWU")
  }

  @Test(arguments: [
    (["SF_ACCESS_TOKEN": "hunter2"], "SF_ACCESS_TOKEN is set, but SF_ORG_INSTANCE_URL is not"),
    (["SFDX_ACCESS_TOKEN": "hunter2"], "SFDX_ACCESS_TOKEN is set, but"),
    (
      ["SF_ACCESS_TOKEN": "hunter2", "SF_ORG_INSTANCE_URL": "http://x.example"],
      "SF_ORG_INSTANCE_URL: 'http://x.example' is not the URL of a server"
    ),
    (["SFDX_AUTH_URL": "hunter2"], "the SFDX auth URL cannot be read"),
    (["SFDX_AUTH_URL": authURL], "HOME is not set"),
    (["SF_CLIENT_SECRET": "hunter2"], "SF_CLIENT_SECRET is set, but SF_CLIENT_ID is not"),
    (
      ["SF_CLIENT_SECRET": "hunter2", "SF_CLIENT_ID": "a"],
      "SF_CLIENT_SECRET is set, but SF_LOGIN_URL is not"
    ),
    (
      ["SF_CLIENT_SECRET": "hunter2", "SF_CLIENT_ID": "a", "SF_LOGIN_URL": "login.salesforce.com"],
      "use the org's My Domain"
    ),
    (["SF_JWT_KEY_FILE": "a"], "SF_JWT_KEY_FILE is set, but SF_CLIENT_ID is not"),
    (
      ["SF_JWT_KEY_FILE": "a", "SF_CLIENT_ID": "a"],
      "SF_JWT_KEY_FILE is set, but SF_USERNAME is not"
    ),
    (key, "this program has nothing that signs"),
  ])
  func saysWhatIsMissing(_ variables: [String: String], _ words: String) async {
    let transport = ScriptedTransport([])
    let context = SessionContext(transport: transport, clock: SleeplessClock().clock)
    let runner = ScriptedRunner([.output(cli)])
    let sources: [SessionSource] = [
      .environment(variables), .automatic(variables: variables, runner: runner),
    ]
    for source in sources {
      let error = await sessionError(of: source, context)
      #expect(error?.reason == .notConfigured)
      #expect(error?.description.contains(words) == true, "\(error as Any)")
    }
    // What is half there stops the search: it could be another org.
    #expect(runner.commands.isEmpty)
  }

  @Test(
    arguments: [
      (nil, given, "given https://given.example", []),
      (nil, [:], "from_the_CLI https://cli.example", ["sf org display --json"]),
      // The CLI uses this one by itself for its logins.
      (
        nil, ["SF_ORG_INSTANCE_URL": "https://x.example"], "from_the_CLI https://cli.example",
        ["sf org display --json"]
      ),
      (
        "dev", given, "from_the_CLI https://cli.example", ["sf org display --json --target-org=dev"]
      ),
    ] as [(String?, [String: String], String, [String])]
  )
  func looksInOrder(
    _ targetOrg: String?,
    _ variables: [String: String],
    _ expected: String,
    _ commands: [String]
  ) async throws {
    let runner = ScriptedRunner([.output(cli)])
    let source = SessionSource.automatic(
      targetOrg: targetOrg,
      variables: variables,
      runner: runner
    )
    #expect(try await origin(of: source, ScriptedTransport([])) == expected)
    #expect(runner.commands.map { $0.joined(separator: " ") } == commands)
  }

  @Test func tellsAllThatItLookedAt() async {
    let context = SessionContext(transport: ScriptedTransport([]))
    let source = SessionSource.automatic(variables: [:], runner: ScriptedRunner([]))
    let error = await sessionError(of: source, context)
    #expect(error?.reason == .notConfigured)
    #expect(
      error?.description == """
        no org is known:
        - in the environment, neither SF_ACCESS_TOKEN, SFDX_AUTH_URL, SF_JWT_KEY_FILE nor \
        SF_CLIENT_SECRET is set
        - the Salesforce CLI is not installed: there is neither 'sf' nor 'sfdx' in a folder of PATH
        log in with 'sf org login web --set-default', name an org with --target-org, or set \
        SF_ACCESS_TOKEN and SF_ORG_INSTANCE_URL
        """
    )
    let named = SessionSource.automatic(
      targetOrg: "dev",
      variables: Self.given,
      runner: ScriptedRunner([])
    )
    let second = await sessionError(of: named, context)
    #expect(second?.description.hasPrefix("the Salesforce CLI is not installed") == true)
  }

  @Test func staysWithWhatItFound() async throws {
    let context = SessionContext(transport: ScriptedTransport([]))
    let runner = ScriptedRunner([.output(cli), .failure(.timedOut), .output(cli)])
    let source = SessionSource.automatic(variables: [:], runner: runner)
    let session = try await source.session(replacing: nil, context: context)
    let error = await sessionError(of: source, replacing: session, context)
    #expect(error?.reason == .unreachable)
    _ = try await source.session(replacing: session, context: context)
    #expect(runner.commands.count == 3)

    let given = SessionSource.automatic(
      variables: Self.given,
      runner: ScriptedRunner([.output(cli)])
    )
    let first = try await given.session(replacing: nil, context: context)
    let expired = await sessionError(of: given, replacing: first, context)
    #expect(expired?.reason == .expired)
    #expect(expired?.description.contains("takes SF_ACCESS_TOKEN no more") == true)
  }
}

/// Signs with its name.
private struct NamedSigner: JWTSigner {
  let name: String

  func signature(of bytes: [UInt8]) throws(SessionError) -> [UInt8] { Array(name.utf8) }
}
