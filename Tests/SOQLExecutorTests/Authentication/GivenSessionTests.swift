import SOQLExecutor
import Testing

@Suite struct GivenSessionTests {
  private let instance: Origin
  private let context: SessionContext
  private let transport = ScriptedTransport([])

  init() throws {
    instance = try Origin("https://example.my.salesforce.com")
    context = SessionContext(transport: transport, clock: SleeplessClock().clock)
  }

  @Test func givesTheTokenUntilItIsRefused() async throws {
    let source = SessionSource.accessToken(Secret(" \(Secrets.accessToken)\n"), instance: instance)
    let session = try await source.session(replacing: nil, context: context)
    #expect(session == Session(accessToken: Secret(Secrets.accessToken), instance: instance))
    let error = await sessionError(of: source, replacing: session, context)
    #expect(error?.reason == .expired)
    #expect(
      error?.description.hasPrefix(
        "'https://example.my.salesforce.com' takes the access token no more; "
      ) == true
    )
    Secrets.expectNone(in: source)
    Secrets.expectNone(in: session)
    #expect(transport.requests.isEmpty)
  }

  @Test(arguments: [
    ("", "the access token is empty"),
    ("[REDACTED] Use 'sf org auth show-access-token' to view", "is a note of the Salesforce CLI"),
    ("hunter2 hunter2", "has blanks"), ("hunter2\u{0}", "has blanks"), ("hunter2é", "has blanks"),
    ("hunter2\r\nX-Header: hunter2", "has blanks"),
  ])
  func refusesWhatIsNoToken(_ token: String, _ words: String) async {
    let source = SessionSource.accessToken(Secret(token), instance: instance)
    let error = await sessionError(of: source, context)
    #expect(error?.reason == .notConfigured)
    #expect(error?.description.contains(words) == true, "\(error as Any)")
  }

  @Test func refusesAnInstanceWithoutAPI() async throws {
    let lightning = try Origin("https://example.lightning.force.com")
    let source = SessionSource.accessToken(Secret(Secrets.accessToken), instance: lightning)
    let error = await sessionError(of: source, context)
    #expect(error?.description.contains("use 'https://example.my.salesforce.com'") == true)
  }
}
