import SOQLExecutor
import SOQLFiles
import SOQLTestSupport
import Testing

@Suite struct RefreshTokenTests {
  private let time = SleeplessClock()
  private let host: LoginHost
  private let login: Login

  init() throws {
    host = try LoginHost("https://example.my.salesforce.com")
    login = Login(
      host: host,
      clientID: "PlatformCLI",
      refreshToken: Secret(Secrets.refreshToken)
    )
  }

  private func source(_ store: any TokenStore) -> SessionSource {
    .refreshToken(
      Secret(Secrets.refreshToken),
      clientID: "PlatformCLI",
      clientSecret: Secret(Secrets.clientSecret),
      host: host,
      store: store
    )
  }

  private func context(_ transport: some Transport) -> SessionContext {
    SessionContext(transport: transport, clock: time.clock)
  }

  private func token(_ access: String, refresh: String? = nil) -> ScriptedAnswer {
    let rotated = refresh.map { #","refresh_token":"\#($0)""# } ?? ""
    return .json(
      #"{"access_token":"\#(access)","instance_url":"https://\#(access).example"\#(rotated)}"#
    )
  }

  private func stored(_ access: String, refresh: String) throws -> StoredToken {
    StoredToken(
      refreshToken: Secret(refresh),
      session: Session(
        accessToken: Secret(access),
        instance: try Origin("https://\(access).example")
      ),
      savedAt: time.clock.secondsSince1970()
    )
  }

  @Test func keepsTheTokenThatIsNotRotated() async throws {
    let store = MemoryTokenStore()
    let transport = ScriptedTransport([
      .on(.post, "/services/oauth2/token", token("a")),
      .on(.post, "/services/oauth2/token", token("b")),
    ])
    let source = source(store)
    let first = try await source.session(replacing: nil, context: context(transport))
    #expect(
      transport.requests[0].form == [
        "grant_type": "refresh_token", "refresh_token": Secrets.refreshToken,
        "client_id": "PlatformCLI", "client_secret": Secrets.clientSecret,
      ]
    )
    // What is known needs no request.
    #expect(try await source.session(replacing: nil, context: context(transport)) == first)
    let second = try await source.session(replacing: first, context: context(transport))
    #expect(second.instance.description == "https://b.example")
    #expect(transport.requests[1].form["refresh_token"] == Secrets.refreshToken)
    #expect(store.token(for: login)?.session == second)
    #expect(transport.remainingSteps == 0)
    Secrets.expectNone(in: source)
  }

  @Test func savesARotatedTokenBeforeItsUse() async throws {
    let store = MemoryTokenStore()
    let transport = ScriptedTransport([
      .any(token("a", refresh: "r1")), .any(token("b", refresh: "r2")), .any(token("c")),
    ])
    var session: Session?
    for refresh in ["r1", "r2", "r2"] {
      // Each time another process: nothing but the store tells what came before.
      session = try await source(store).session(replacing: session, context: context(transport))
      #expect(store.token(for: login)?.refreshToken.reveal() == refresh)
      #expect(store.token(for: login)?.session == session)
    }
    #expect(
      transport.requests.map { $0.form["refresh_token"] } == [Secrets.refreshToken, "r1", "r2"]
    )
  }

  @Test func takesWhatAnotherProcessGot() async throws {
    let store = MemoryTokenStore()
    let dead = try stored("dead", refresh: "r0").session
    let other = try stored("alive", refresh: "r1")
    // While we wait for the lock, its holder refreshes.
    let lock = store.lock(login)
    let holder = Task {
      while time.sleeps.count < 3 { await Task.yield() }
      store.save(other, for: login)
      lock?.release()
    }
    let transport = ScriptedTransport([])
    let session = try await source(store).session(replacing: dead, context: context(transport))
    await holder.value
    #expect(session == other.session)
    #expect(transport.requests.isEmpty)
    #expect(time.sleeps.count >= 3)
  }

  @Test(arguments: [(401, true), (403, true), (200, false), (500, false)])
  func asksWhetherAnOldSessionOfOthersIsAlive(_ status: Int, _ refreshes: Bool) async throws {
    let store = MemoryTokenStore()
    let other = try stored("old", refresh: "r1")
    store.save(other, for: login)
    time.advance(by: .seconds(3_600))
    let transport = ScriptedTransport([
      .on(
        .get,
        "/services/oauth2/userinfo",
        .text("Bad_OAuth_Token", type: "text/html", status: status)
      ),
      .on(.post, "/services/oauth2/token", token("new", refresh: "r2")),
    ])
    let dead = try stored("dead", refresh: "r0").session
    let session = try await source(store).session(replacing: dead, context: context(transport))
    #expect(session.accessToken.reveal() == (refreshes ? "new" : "old"))
    #expect(transport.requests[0].origin == other.session.instance)
    #expect(transport.requests[0].bearer?.reveal() == "old")
    if refreshes { #expect(transport.requests[1].form["refresh_token"] == "r1") }
    #expect(transport.problems.isEmpty)
  }

  @Test func asksWhetherASessionIsAliveAndHearsNothing() async throws {
    let store = MemoryTokenStore()
    store.save(try stored("old", refresh: "r1"), for: login)
    time.advance(by: .seconds(3_600))
    let transport = ScriptedTransport([.any(.failure(.unreachable, mayHaveBeenSent: false))])
    let dead = try stored("dead", refresh: "r0").session
    let session = try await source(store).session(replacing: dead, context: context(transport))
    #expect(session.accessToken.reveal() == "old")
  }

  @Test func refreshesOnceForManyConnections() async throws {
    let store = MemoryTokenStore()
    let count = Locked(0)
    let transport = ScriptedTransport { _ in
      let number = count.withLock { count in
        count += 1
        return count
      }
      return token("t\(number)", refresh: "r\(number)")
    }
    let dead = try stored("dead", refresh: "r0")
    store.save(dead, for: login)
    let sessions = try await withThrowingTaskGroup(of: Session.self) { group in
      for _ in 0..<20 {
        let source = source(store)
        group.addTask {
          try await source.session(replacing: dead.session, context: self.context(transport))
        }
      }
      return try await group.reduce(into: []) { $0.append($1.accessToken.reveal()) }
    }
    #expect(sessions == [String](repeating: "t1", count: 20))
    #expect(transport.requests.map { $0.form["refresh_token"] } == ["r0"])
  }

  @Test func waitsForAnotherProcessNoLongerThanItsPatience() async throws {
    let store = MemoryTokenStore()
    let lock = store.lock(login)
    let error = await sessionError(of: source(store), context(ScriptedTransport([])))
    #expect(error?.reason == .unreachable)
    #expect(error?.description.contains("another process has been logging in") == true)
    #expect(time.sleeps.reduce(.zero, +) >= .seconds(150))
    lock?.release()
  }

  @Test func isPermanentlyRefused() async throws {
    let store = MemoryTokenStore()
    let transport = ScriptedTransport([
      .any(
        .json(
          #"{"error":"invalid_grant","error_description":"expired access/refresh token"}"#,
          status: 400
        )
      )
    ])
    let error = await sessionError(of: source(store), context(transport))
    #expect(error?.reason == .refused(code: "invalid_grant"))
    #expect(error?.description.hasSuffix("(expired access/refresh token); log in again") == true)
    // The lock is free again.
    #expect(store.lock(login) != nil)
  }

  @Test func losesNoTokenThatCouldNotBeSaved() async throws {
    let store = StubbornStore(failures: 2)
    let transport = ScriptedTransport([.any(token("a", refresh: "r1")), .any(token("b"))])
    let source = source(store)
    let first = await sessionError(of: source, context(transport))
    #expect(first == StubbornStore.error)
    let second = await sessionError(of: source, context(transport))
    #expect(second == StubbornStore.error)
    let session = try await source.session(replacing: nil, context: context(transport))
    #expect(session.accessToken.reveal() == "a")
    #expect(store.memory.token(for: login)?.refreshToken.reveal() == "r1")
    #expect(transport.requests.count == 1)
    _ = try await source.session(replacing: session, context: context(transport))
    #expect(transport.requests[1].form["refresh_token"] == "r1")
  }

  @Test func needsNoStoreForATokenThatStays() async throws {
    let store = StubbornStore(failures: 1)
    let transport = ScriptedTransport([.any(token("a"))])
    let session = try await source(store).session(replacing: nil, context: context(transport))
    #expect(session.accessToken.reveal() == "a")
  }

  @Test func asksTheServerForNothingThatCannotBeKept() async throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("open")
    #expect(chmod(folder.path + "/open", 0o755) == 0)
    let store = FileTokenStore(folder: folder.path + "/open")
    let transport = ScriptedTransport([])
    let error = await sessionError(of: source(store), context(transport))
    #expect(error?.reason == .notConfigured)
    #expect(error?.description.contains("SOQL_TOKEN_FOLDER") == true, "\(error as Any)")
    #expect(transport.requests.isEmpty)
  }

  @Test func readsAnAuthURL() async throws {
    let url = try SFDXAuthURL(
      Secret("force://PlatformCLI::\(Secrets.refreshToken)@example.my.salesforce.com")
    )
    let transport = ScriptedTransport([.any(token("a"))])
    let source = SessionSource.sfdxAuthURL(url, store: MemoryTokenStore())
    _ = try await source.session(replacing: nil, context: context(transport))
    #expect(transport.requests[0].origin == host.origin)
    #expect(
      transport.requests[0].form == [
        "grant_type": "refresh_token", "refresh_token": Secrets.refreshToken,
        "client_id": "PlatformCLI",
      ]
    )
  }
}

/// Fails to save some times.
private final class StubbornStore: TokenStore {
  static let error = SessionError(.notConfigured, "the disk is full")
  let memory = MemoryTokenStore()
  private let failures: Locked<Int>

  init(failures: Int) {
    self.failures = Locked(failures)
  }

  func token(for login: Login) throws(SessionError) -> StoredToken? { memory.token(for: login) }

  func save(_ token: StoredToken, for login: Login) throws(SessionError) {
    let fails = failures.withLock { failures in
      failures -= 1
      return failures >= 0
    }
    if fails { throw Self.error }
    memory.save(token, for: login)
  }

  func lock(_ login: Login) throws(SessionError) -> TokenLock? { memory.lock(login) }
}
