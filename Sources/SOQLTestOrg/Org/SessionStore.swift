import SOQLFiles

/// Apps, logins, refresh tokens and sessions of an org.
final class SessionStore: Sendable {
  static let organizationID = RecordID.make("00D", 62)

  private let state = Locked(State())

  private struct State {
    var clients = [OAuthClient.test.id: OAuthClient.test]
    var sessions: [String: OrgSession] = [:]
    var grants = [Grant(client: OAuthClient.test.id, user: .ann)]
  }

  /// A login.
  struct Grant: Sendable {
    let client: String
    let user: OrgUser
    var refreshToken: String?
    var sessions: [String] = []

    init(client: String, user: OrgUser) {
      self.client = client
      self.user = user
    }
  }

  func register(_ client: OAuthClient) { state.withLock { $0.clients[client.id] = client } }

  func client(_ id: String) -> OAuthClient? { state.withLock { $0.clients[id] } }

  /// Starts a login, with a refresh token if the app is to have one.
  func login(_ client: String, _ user: OrgUser, refreshable: Bool) -> (grant: Int, token: String?) {
    let token = refreshable ? "5Aep861" + Self.randomText(60) : nil
    let grant = state.withLock { state in
      var grant = Grant(client: client, user: user)
      grant.refreshToken = token
      state.grants.append(grant)
      return state.grants.count - 1
    }
    return (grant, token)
  }

  /// A new session of a login.
  func session(of grant: Int) -> OrgSession {
    let token = "\(Self.organizationID.prefix(15))!AQ" + Self.randomText(90)
    return state.withLock { state in
      let session = OrgSession(token: token, user: state.grants[grant].user, grant: grant)
      state.sessions[token] = session
      state.grants[grant].sessions.append(token)
      return session
    }
  }

  /// The session of a token, also one that has ended.
  func find(_ token: String) -> OrgSession? { state.withLock { $0.sessions[token] } }

  /// The login of a refresh token.
  func grant(refreshToken: String) -> (number: Int, grant: Grant)? {
    state.withLock { state in
      state.grants.firstIndex { $0.refreshToken == refreshToken }.map { ($0, state.grants[$0]) }
    }
  }

  /// Gives a login another refresh token, and ends its sessions and their locators.
  ///
  /// - Returns: The new token; `nil` if somebody else was faster.
  func rotate(_ grant: Int, from old: String) -> String? {
    let token = "5Aep861" + Self.randomText(60)
    return state.withLock { state in
      guard state.grants[grant].refreshToken == old else { return nil }
      state.grants[grant].refreshToken = token
      for session in state.grants[grant].sessions {
        state.sessions[session]?.isAlive = false
        state.sessions[session]?.isRotatedAway = true
      }
      return token
    }
  }

  /// Ends a session.
  func end(_ token: String) { state.withLock { $0.sessions[token]?.isAlive = false } }

  /// Ends all sessions.
  func endAll() {
    state.withLock { state in
      for token in state.sessions.keys { state.sessions[token]?.isAlive = false }
    }
  }

  /// Ends a session, or a login with all its sessions.
  ///
  /// - Returns: Whether there was one.
  func revoke(_ token: String) -> Bool {
    state.withLock { state in
      if state.sessions[token]?.isAlive == true {
        state.sessions[token]?.isAlive = false
        return true
      }
      guard let grant = state.grants.firstIndex(where: { $0.refreshToken == token }) else {
        return false
      }
      state.grants[grant].refreshToken = nil
      for session in state.grants[grant].sessions { state.sessions[session]?.isAlive = false }
      return true
    }
  }

  private static func randomText(_ count: Int) -> String {
    let letters = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz._".utf8)
    let bytes = (0..<count).map { _ in letters[Int.random(in: letters.indices)] }
    return String(decoding: bytes, as: UTF8.self)
  }
}
