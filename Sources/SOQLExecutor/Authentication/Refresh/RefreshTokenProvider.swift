import SOQLFiles

extension SessionProvider where Self == SessionSource {
  /// A login that a refresh token continues.
  ///
  /// If the server rotates refresh tokens, each can be used once, and using it ends the session before.
  /// Processes with the same login therefore share one session: it is kept in a store, and a lock lets one
  /// process at a time refresh it. A new token is saved before its session is used.
  ///
  /// - Parameters:
  ///   - token: The refresh token that the user has, as it was first given, also later on.
  ///   - clientID: The consumer key of the app that it was issued to.
  ///   - clientSecret: The app's secret, if it has one.
  ///   - host: Where to log in.
  ///   - store: Where the tokens are kept that follow it, such as `FileTokenStore.standard()`.
  /// - Returns: The source.
  public static func refreshToken(
    _ token: Secret,
    clientID: String,
    clientSecret: Secret? = nil,
    host: LoginHost,
    store: any TokenStore
  ) -> SessionSource {
    SessionSource(
      RefreshTokenProvider(
        token: token,
        clientID: clientID,
        clientSecret: clientSecret,
        host: host,
        store: store
      )
    )
  }
}

/// Shares a session with all that have the same login, and refreshes it when its turn comes.
final class RefreshTokenProvider: SessionProvider {
  private let token: Secret
  private let clientID: String
  private let clientSecret: Secret?
  private let host: LoginHost
  private let store: any TokenStore
  private let login: Login
  /// A token that the server gave and the store did not take.
  private let unsaved = Locked<StoredToken?>(nil)

  /// How long to wait for another process that refreshes.
  private static let patience = Duration.seconds(150)
  /// How old a session of another process may be so that it is taken without a question, in seconds.
  ///
  /// The shortest time that an org can set for sessions is 15 minutes.
  private static let freshness = 600.0

  init(
    token: Secret,
    clientID: String,
    clientSecret: Secret?,
    host: LoginHost,
    store: any TokenStore
  ) {
    self.token = token
    self.clientID = clientID
    self.clientSecret = clientSecret
    self.host = host
    self.store = store
    login = Login(host: host, clientID: clientID, refreshToken: token)
  }

  func session(
    replacing expired: Session?,
    context: SessionContext
  ) async throws(SessionError) -> Session {
    if expired == nil, let stored = try store.token(for: login) { return stored.session }
    let lock = try await waitForLock(context.clock)
    defer { lock.release() }
    if let kept = unsaved.withLock({ $0 }) {
      try keep(kept)
      if kept.session.accessToken != expired?.accessToken { return kept.session }
    }
    let stored = try store.token(for: login)
    if let stored, stored.session.accessToken != expired?.accessToken,
      await isAlive(stored, context)
    {
      return stored.session
    }
    return try await refresh(stored, context).session
  }

  private func waitForLock(_ clock: ExecutorClock) async throws(SessionError) -> TokenLock {
    let end = clock.now() + Self.patience
    while true {
      if let lock = try store.lock(login) { return lock }
      guard clock.now() < end else {
        throw SessionError(
          .unreachable,
          "another process has been logging in to '\(host)' for \(Self.patience.components.seconds) "
            + "seconds; end it, or try again later"
        )
      }
      do throws(CancellationError) {
        try await clock.sleep(.milliseconds(25 + Int(50 * clock.random())))
      } catch {
        throw SessionError(.cancelled, "cancelled while another process logs in to '\(host)'")
      }
    }
  }

  /// Whether a session that somebody else got is still good.
  ///
  /// If it is not known, it is: the request that needs it will tell.
  private func isAlive(_ stored: StoredToken, _ context: SessionContext) async -> Bool {
    let age = context.clock.secondsSince1970() - stored.savedAt
    if (0..<Self.freshness).contains(age) { return true }
    var request = HTTPRequest(
      .get,
      stored.session.instance,
      "/services/oauth2/userinfo",
      headers: ["Accept": "application/json"],
      bearer: stored.session.accessToken
    )
    request.deadlines.idle = .seconds(30)
    request.deadlines.total = .seconds(30)
    guard let response = try? await context.transport.send(request) else { return true }
    return response.status != 401 && response.status != 403
  }

  private func refresh(
    _ stored: StoredToken?,
    _ context: SessionContext
  ) async throws(SessionError) -> StoredToken {
    let current = stored?.refreshToken ?? token
    var form = TokenForm("refresh_token", for: "the refresh token")
    form.add("refresh_token", current)
    form.add("client_id", Secret(clientID))
    if let clientSecret { form.add("client_secret", clientSecret) }
    let response = try await TokenEndpoint(host: host, context: context).token { form }
    let next = StoredToken(
      refreshToken: response.refreshToken ?? current,
      session: response.session(username: stored?.session.username),
      savedAt: context.clock.secondsSince1970()
    )
    if next.refreshToken == current {
      // Nothing is lost if it is not kept; others then log in for themselves.
      try? store.save(next, for: login)
    } else {
      try keep(next)
    }
    return next
  }

  /// Saves a token that exists nowhere else; if that fails, the next call tries again.
  private func keep(_ token: StoredToken) throws(SessionError) {
    unsaved.withLock { $0 = token }
    try store.save(token, for: login)
    unsaved.withLock { $0 = nil }
  }
}
