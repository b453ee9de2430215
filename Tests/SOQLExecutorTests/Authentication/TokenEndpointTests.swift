import SOQLExecutor
import Testing

/// The token endpoint, seen through the simplest flow that uses it.
@Suite struct TokenEndpointTests {
  private let time = SleeplessClock()
  private let source: SessionSource
  private let token =
    #"{"access_token":"\#(Secrets.accessToken)","instance_url":"https://Example.my.salesforce.com","#
    + #""id":"https://login.salesforce.com/id/00D5g000004xYzAEAU/0055g000001AbCdAAK","#
    + #""token_type":"Bearer","issued_at":"1800000000000","signature":"x=","scope":"api"}"#

  init() throws {
    source = .clientCredentials(
      clientID: "3MVG9.client",
      clientSecret: Secret(Secrets.clientSecret + "&=+ é"),
      host: try LoginHost("example.my.salesforce.com")
    )
  }

  private func context(_ steps: ScriptedTransport) -> SessionContext {
    SessionContext(transport: steps, clock: time.clock)
  }

  private func answers(_ answers: [ScriptedAnswer]) -> ScriptedTransport {
    ScriptedTransport(answers.map { .on(.post, "/services/oauth2/token", $0) })
  }

  @Test func sendsSecretsInTheBodyAlone() async throws {
    let transport = answers([.json(token)])
    let session = try await source.session(replacing: nil, context: context(transport))
    let request = try #require(transport.requests.first)
    #expect("\(request)" == "POST https://example.my.salesforce.com/services/oauth2/token")
    #expect(request.target == "/services/oauth2/token")
    #expect(request.headers["Content-Type"] == "application/x-www-form-urlencoded")
    #expect(request.headers["Accept"] == "application/json")
    #expect(request.bearer == nil)
    #expect(!request.acceptsCompression)
    #expect(
      request.form == [
        "grant_type": "client_credentials", "client_id": "3MVG9.client",
        "client_secret": Secrets.clientSecret + "&=+ é",
      ]
    )
    #expect(String(decoding: request.body ?? [], as: UTF8.self).contains("%26%3D%2B%20%C3%A9"))
    Secrets.expectNone(in: source)
    #expect(session.accessToken.reveal() == Secrets.accessToken)
    #expect(session.instance.description == "https://example.my.salesforce.com")
    #expect(session.organizationID == "00D5g000004xYzAEAU")
    #expect(session.userID == "0055g000001AbCdAAK")
  }

  @Test(
    arguments: [
      (
        #"{"access_token":"a","instance_url":"https://x.example","issued_at":1800000000000}"#, nil,
        nil
      ),
      (
        #"{"access_token":"a","instance_url":"https://x.example","issued_at":null,"id":7}"#, nil,
        nil
      ),
      (
        #"{"access_token":"a","instance_url":"https://x.example","id":"https://x.example/id/00Dx/005"}"#,
        nil, nil
      ),
      (
        #"{"access_token":"a","instance_url":"https://x.example","#
          + #""id":"https://x.example/id/00D5g000004xYzA/0055g000001AbCd","#
          + #""sfdc_community_url":"https://evil.example","api_instance_url":"https://evil.example"}"#,
        "00D5g000004xYzA", "0055g000001AbCd"
      ),
    ] as [(String, String?, String?)]
  )
  func readsTokens(_ body: String, _ organization: String?, _ user: String?) async throws {
    let transport = answers([.json(body)])
    let session = try await source.session(replacing: nil, context: context(transport))
    #expect(session.accessToken.reveal() == "a")
    #expect(session.instance.description == "https://x.example")
    #expect(session.organizationID == organization)
    #expect(session.userID == user)
  }

  /// What the server says once, the reason of the error, and words of its message.
  struct Refusal: Sendable, CustomTestStringConvertible {
    let status: Int
    let body: String
    let reason: SessionError.Reason
    let words: [String]

    init(_ status: Int, _ body: String, _ reason: SessionError.Reason, _ words: String...) {
      self.status = status
      self.body = body
      self.reason = reason
      self.words = words
    }

    var testDescription: String { "\(status) \(body.prefix(80))" }
  }

  private static func oauth(_ code: String, _ detail: String) -> String {
    #"{"error":"\#(code)","error_description":"\#(detail)"}"#
  }

  @Test(arguments: [
    Refusal(
      400,
      #"{"error":"invalid_grant"}"#,
      .refused(code: "invalid_grant"),
      "'https://example.my.salesforce.com' refused the client credentials: invalid_grant; ",
      "check the login host"
    ),
    Refusal(
      400,
      oauth("invalid_grant", "request not supported on this domain"),
      .refused(code: "invalid_grant"),
      "(request not supported on this domain); use the My Domain"
    ),
    Refusal(
      400,
      oauth("invalid_grant", "no client credentials user enabled"),
      .refused(code: "invalid_grant"),
      "a user to run as"
    ),
    Refusal(
      400,
      oauth("invalid_grant", "ip restricted"),
      .refused(code: "invalid_grant"),
      "ask an"
    ),
    Refusal(
      401,
      oauth("invalid_client", "invalid client credentials"),
      .refused(code: "invalid_client"),
      "check the client id"
    ),
    Refusal(
      400,
      oauth("invalid_client_id", "client identifier invalid"),
      .refused(code: "invalid_client_id"),
      "(client identifier invalid)"
    ),
    Refusal(
      400,
      oauth("unsupported_grant_type", "grant type not supported"),
      .refused(code: "unsupported_grant_type"),
      "enable this flow"
    ),
    Refusal(
      400,
      oauth("invalid_app_access", "user is not admin approved to access this app"),
      .refused(code: "invalid_app_access"),
      "administrator"
    ),
    Refusal(403, oauth("inactive_org", "x"), .refused(code: "inactive_org"), "administrator"),
    Refusal(400, oauth("brand_new", "x"), .refused(code: "brand_new"), "brand_new (x)"),
    Refusal(
      400,
      oauth("rate_limit_exceeded", "login rate exceeded"),
      .unreachable,
      "rate_limit_exceeded (login rate exceeded)"
    ),
    Refusal(
      403,
      #"[{"errorCode":"API_DISABLED_FOR_ORG","message":"no API"}]"#,
      .refused(code: "API_DISABLED_FOR_ORG"),
      "(no API)"
    ),
    Refusal(
      401,
      "<?xml version=\"1.0\"?><response><faultcode>LOGIN_OAUTH_INVALID_TOKEN(x)</faultcode></response>",
      .refused(code: "LOGIN_OAUTH_INVALID_TOKEN")
    ),
    Refusal(
      400,
      "<OAuth><error>invalid_grant</error><error_description>expired token</error_description></OAuth>",
      .refused(code: "invalid_grant"),
      "(expired token); log in again"
    ),
    Refusal(404, "<html><body>nothing</body></html>", .notConfigured, "status 404", "login host"),
    Refusal(405, "", .notConfigured, "status 405"),
    Refusal(400, "{", .notConfigured, "status 400 and no OAuth error"),
    Refusal(200, "<html>Hunter2</html>", .notConfigured, "the answer is no JSON", "login host"),
    Refusal(200, "", .notConfigured, "is no JSON"),
    Refusal(200, "[]", .notConfigured, "has no 'access_token'"),
    Refusal(200, #"{"access_token":"hunter2"}"#, .notConfigured, "has no 'instance_url'"),
    Refusal(
      200,
      #"{"access_token":"hunter2","instance_url":"http://evil.example"}"#,
      .notConfigured,
      "that is no safe URL"
    ),
    Refusal(302, "", .notConfigured, "redirects (status 302)", "not followed"),
    // A server that repeats what it was sent.
    Refusal(
      400,
      oauth("invalid_client", "no \(Secrets.clientSecret)&=+ é 3MVG9.client \\u001b[31m \\u0007 x"),
      .refused(code: "invalid_client"),
      "(no <redacted> <redacted> x)"
    ),
  ])
  func saysWhatIsWrong(_ refusal: Refusal) async throws {
    let transport = answers([.text(refusal.body, type: "text/plain", status: refusal.status)])
    let error = await sessionError(of: source, context(transport))
    #expect(error?.reason == refusal.reason)
    for words in refusal.words {
      #expect(error?.description.contains(words) == true, "\(error as Any)")
    }
    #expect(transport.problems.isEmpty && time.sleeps.isEmpty)
  }

  @Test func namesTheTargetOfARedirectWithoutItsPath() async throws {
    let headers: HTTPHeaders = ["Location": "https://new.my.salesforce.com/x?token=hunter2"]
    let transport = answers([.json("", status: 301, headers: headers)])
    let error = await sessionError(of: source, context(transport))
    #expect(error?.description.contains("to 'https://new.my.salesforce.com', which") == true)
    #expect(transport.requests.count == 1)
  }

  @Test(
    arguments: [
      .json(#"{"error":"unknown_error","error_description":"retry your request"}"#, status: 400),
      .json("<html>down for maintenance</html>", status: 503),
      .json("", status: 500), .json("", status: 502), .json("", status: 504),
      .json("", status: 429),
      .failure(.lostBeforeResponse, mayHaveBeenSent: true),
      .failure(.lostWithinResponse, mayHaveBeenSent: true),
      .failure(.unreachable, mayHaveBeenSent: false),
      .failure(.timedOut(.idle), mayHaveBeenSent: true),
    ] as [ScriptedAnswer]
  )
  func triesAgainThreeTimes(_ answer: ScriptedAnswer) async throws {
    let well = answers([answer, answer, answer, .json(token)])
    _ = try await source.session(replacing: nil, context: context(well))
    #expect(well.requests.count == 4)
    #expect(Set(well.requests.map(\.form)).count == 1)
    #expect(time.sleeps == [.milliseconds(250), .milliseconds(500), .seconds(1)])

    let badly = answers([answer, answer, answer, answer])
    let error = await sessionError(of: source, context(badly))
    #expect(error?.reason == .unreachable)
    #expect(badly.remainingSteps == 0)
  }

  @Test(arguments: [
    (TransportError.Kind.insecure, SessionError.Reason.unreachable), (.shutDown, .unreachable),
    (.invalidRequest, .unreachable), (.cancelled, .cancelled),
  ])
  func givesUpAtOnce(_ kind: TransportError.Kind, _ reason: SessionError.Reason) async {
    let transport = answers([.failure(kind, mayHaveBeenSent: false, "because")])
    let error = await sessionError(of: source, context(transport))
    #expect(error?.reason == reason)
    #expect(error?.description.hasSuffix(": because") == true)
  }

  @Test(arguments: [
    ("7", [Duration.seconds(7)], true), ("61", [], false), ("soon", [.milliseconds(250)], true),
  ])
  func waitsAsLongAsItIsTold(_ header: String, _ sleeps: [Duration], _ isAnswered: Bool) async {
    let busy = ScriptedAnswer.json("", status: 503, headers: ["Retry-After": header])
    let transport = answers([busy, .json(token)])
    let result = try? await source.session(replacing: nil, context: context(transport))
    #expect((result != nil) == isAnswered)
    #expect(time.sleeps == sleeps)
  }

  @Test func stopsWaitingWhenCancelled() async {
    let transport = ScriptedTransport { _ in .json("", status: 503) }
    let context = SessionContext(
      transport: transport,
      clock: ExecutorClock(
        now: { .zero },
        secondsSince1970: { 0 },
        sleep: { _ throws(CancellationError) in throw CancellationError() },
        random: { 0 }
      )
    )
    let error = await sessionError(of: source, context)
    #expect(error?.reason == .cancelled)
    #expect(transport.requests.count == 1)
  }

  @Test(arguments: [LoginHost.production, .sandbox])
  func asksSharedHostsForNoClientCredentials(_ host: LoginHost) async {
    let source = SessionSource.clientCredentials(
      clientID: "a",
      clientSecret: Secret(Secrets.clientSecret),
      host: host
    )
    let error = await sessionError(of: source, context(ScriptedTransport([])))
    #expect(error?.reason == .notConfigured)
    #expect(error?.description.contains("use the org's My Domain") == true)
  }
}
