import SOQLExecutor
import Testing

@Suite struct SalesforceCLITests {
  private let context = SessionContext(
    transport: ScriptedTransport([]),
    clock: SleeplessClock().clock
  )

  private static func display(token: String?, extra: String = "") -> String {
    let token = token.map { #""accessToken": "\#($0)","# } ?? ""
    return """
      {
        "status": 0,
        "result": {
          "id": "00D5g000004xYzAEAU", "apiVersion": "62.0", \(token)
          "instanceUrl": "https://example.my.salesforce.com", \(extra)
          "username": "ada@example.com", "clientId": "PlatformCLI", "connectedStatus": "Connected"
        },
        "warnings": []
      }
      """
  }

  private static let redacted = display(
    token: "[REDACTED] Use 'sf org auth show-access-token' to view"
  )
  private static let shown =
    #"{"status":0,"result":{"accessToken":"\#(Secrets.accessToken)"},"warnings":["careful {"]}"#

  private func source(_ runner: ScriptedRunner, _ targetOrg: String? = nil) -> SessionSource {
    .salesforceCLI(targetOrg: targetOrg, runner: runner)
  }

  private func expectSession(_ session: Session) {
    #expect(session.accessToken.reveal() == Secrets.accessToken)
    #expect(session.instance.description == "https://example.my.salesforce.com")
    #expect(session.username == "ada@example.com")
    #expect(session.organizationID == "00D5g000004xYzAEAU")
  }

  @Test(
    arguments: [
      (nil, [], ["--target-org=ada@example.com"]),
      ("dev", ["--target-org=dev"], ["--target-org=dev"]),
      ("-o; rm $x", ["--target-org=-o; rm $x"], ["--target-org=-o; rm $x"]),
    ] as [(String?, [String], [String])]
  )
  func asksForTheTokenThatIsNotShown(
    _ org: String?,
    _ display: [String],
    _ show: [String]
  ) async throws {
    let runner = ScriptedRunner([.output(Self.redacted), .output(Self.shown)])
    expectSession(try await source(runner, org).session(replacing: nil, context: context))
    #expect(
      runner.commands == [
        ["sf", "org", "display", "--json"] + display,
        ["sf", "org", "auth", "show-access-token", "--json"] + show,
      ]
    )
  }

  @Test func asksTwiceWhereNoTokenIsShownAtAll() async throws {
    let runner = ScriptedRunner([.output(Self.display(token: nil)), .output(Self.shown)])
    expectSession(try await source(runner).session(replacing: nil, context: context))
  }

  @Test func takesTheTokenThatOlderVersionsShow() async throws {
    let runner = ScriptedRunner([.output(Self.display(token: Secrets.accessToken))])
    expectSession(try await source(runner).session(replacing: nil, context: context))
    #expect(runner.commands.count == 1)
  }

  @Test func asksTheOldProgramWhereTheNewOneIsMissing() async throws {
    let runner = ScriptedRunner([
      .failure(.notFound), .output(Self.display(token: Secrets.accessToken)),
    ])
    expectSession(try await source(runner, "dev").session(replacing: nil, context: context))
    #expect(
      runner.commands[1] == ["sfdx", "force:org:display", "--json", "--targetusername=dev"]
    )
  }

  @Test func asksAgainWhenTheTokenIsRefused() async throws {
    let runner = ScriptedRunner([
      .output(Self.display(token: "00Dold!x")), .output(Self.display(token: Secrets.accessToken)),
    ])
    let source = source(runner)
    let first = try await source.session(replacing: nil, context: context)
    expectSession(try await source.session(replacing: first, context: context))
    #expect(runner.commands.count == 2)
  }

  @Test(
    arguments: [
      { "\u{1B}[33m ›   Warning: {update} available\u{1B}[39m\r\n\n\($0)\n\u{1B}[0mbye" },
      { "Warning: use {braces}\n{ not json }\n\($0)" }, { "\u{1B}[1m\($0)\u{1B}[22m" },
      { "  \($0)" }, { "{\n\($0)" }, { "\u{FEFF}\n\($0)" },
    ] as [@Sendable (String) -> String]
  )
  func findsTheJSONInWhatIsPrinted(_ wrap: @Sendable (String) -> String) async throws {
    let runner = ScriptedRunner([.output(wrap(Self.display(token: Secrets.accessToken)))])
    expectSession(try await source(runner).session(replacing: nil, context: context))
  }

  @Test func findsTheJSONAmongErrors() async throws {
    let runner = ScriptedRunner([
      .output("", errors: Self.display(token: Secrets.accessToken), status: 0)
    ])
    expectSession(try await source(runner).session(replacing: nil, context: context))
  }

  /// An answer of the CLI, the reason of the error, and words of its message.
  struct Failure: Sendable {
    let answer: ScriptedRunner.Answer
    let reason: SessionError.Reason
    let words: String

    init(_ answer: ScriptedRunner.Answer, _ reason: SessionError.Reason, _ words: String) {
      self.answer = answer
      self.reason = reason
      self.words = words
    }
  }

  private static func failure(_ name: String, _ message: String) -> String {
    #"{"status":1,"name":"\#(name)","message":"\#(message)","exitCode":1,"stack":"at x"}"#
  }

  @Test(arguments: [
    Failure(
      .output(
        failure("NamedOrgNotFoundError", "No authorization information found for dev."),
        status: 1
      ),
      .notConfigured,
      "says of org 'dev': No authorization information found for dev. (NamedOrgNotFoundError); 'sf org list'"
    ),
    Failure(
      .output("", errors: failure("NoDefaultEnvError", "No default environment found."), status: 1),
      .notConfigured,
      "name an org with --target-org"
    ),
    Failure(
      .output(failure("RefreshTokenAuthError", "expired access/refresh token"), status: 1),
      .refused(code: "RefreshTokenAuthError"),
      "log in again with 'sf org login web'"
    ),
    Failure(
      .output(failure("DomainNotFoundError", "no \\u001b[31m such host\\nhere"), status: 1),
      .unreachable,
      "no such host here (DomainNotFoundError)"
    ),
    Failure(
      .output(
        failure("Odd", "token \(Secrets.accessToken) and force://a:b:\(Secrets.refreshToken)@c"),
        status: 1
      ),
      .unreachable,
      "token <redacted> and <redacted> (Odd)"
    ),
    Failure(.output(#"{"status":1}"#, status: 1), .unreachable, "printed no JSON (exit status 1)"),
    Failure(
      .output("hunter2", errors: "node: \(Secrets.accessToken) broken", status: 127),
      .unreachable,
      "'sf' printed no JSON (exit status 127): node: <redacted> broken"
    ),
    Failure(.output(""), .unreachable, "printed no JSON (exit status 0)"),
    Failure(
      .output(#"{"status":0,"result":{}}"#),
      .notConfigured,
      "does not tell the instance URL"
    ),
    Failure(
      .output(#"{"status":0,"result":{"instanceUrl":"https://x.lightning.force.com"}}"#),
      .notConfigured,
      "use 'https://x.my.salesforce.com'"
    ),
    Failure(.failure(.timedOut), .unreachable, "has not answered in 60 seconds"),
    Failure(.failure(.tooMuchOutput), .unreachable, "prints without end"),
    Failure(
      .failure(.cannotStart("Exec format error")),
      .notConfigured,
      "'sf' cannot be started: Exec"
    ),
    Failure(.failure(.cancelled), .cancelled, "cancelled"),
    Failure(.failure(.notFound), .notConfigured, "is not installed"),
  ])
  func saysWhatIsWrong(_ failure: Failure) async {
    let error = await sessionError(of: source(ScriptedRunner([failure.answer]), "dev"), context)
    #expect(error?.reason == failure.reason)
    #expect(error?.description.contains(failure.words) == true, "\(error as Any)")
  }

  @Test func failsWhereTheTokenIsRefused() async {
    let answer = Self.failure("NonInteractive", "needs a terminal")
    let runner = ScriptedRunner([.output(Self.redacted), .output(answer, status: 1)])
    let error = await sessionError(of: source(runner), context)
    #expect(error?.description.contains("says of its default org: needs a terminal") == true)
    let empty = ScriptedRunner([.output(Self.redacted), .output(#"{"status":0,"result":{}}"#)])
    let second = await sessionError(of: source(empty), context)
    #expect(second?.description == "the access token of the Salesforce CLI is empty")
  }

  @Test(arguments: ["", "a\nb", "a\u{0}", "a\u{1B}[31m", Secrets.accessToken])
  func asksForNoOrgOfSuchAName(_ name: String) async {
    let runner = ScriptedRunner([])
    let error = await sessionError(of: source(runner, name), context)
    #expect(error?.reason == .notConfigured)
    #expect(runner.commands.isEmpty)
  }
}
