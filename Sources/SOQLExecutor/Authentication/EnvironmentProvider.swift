import SOQLFiles

extension SessionProvider where Self == SessionSource {
  /// What the environment variables tell.
  ///
  /// The first of these counts that is there:
  ///
  /// 1. `SF_ACCESS_TOKEN` with `SF_ORG_INSTANCE_URL` (once `SFDX_ACCESS_TOKEN`, `SFDX_INSTANCE_URL`): an
  ///    access token and its server. It cannot be renewed.
  /// 2. `SFDX_AUTH_URL`: an SFDX auth URL.
  /// 3. `SF_CLIENT_ID` with `SF_USERNAME` and `SF_JWT_KEY_FILE`: a JWT. `SF_JWT_KEY_PASSPHRASE` opens the
  ///    key, `SF_LOGIN_URL` names the login host (`https://login.salesforce.com` by default),
  ///    `SF_AUDIENCE_URL` the audience.
  /// 4. `SF_CLIENT_ID` with `SF_CLIENT_SECRET` and `SF_LOGIN_URL`: client credentials; the URL is the
  ///    My Domain of the org.
  ///
  /// An empty variable is none. If one of a group is there that stands for nothing else (`SF_ACCESS_TOKEN`,
  /// `SF_JWT_KEY_FILE`, `SF_CLIENT_SECRET`) and another is missing, that is an error, and nothing else is
  /// tried: it could be another org.
  ///
  /// - Parameters:
  ///   - variables: The variables; by default those of the process, as they are now.
  ///   - store: Where the tokens are kept that follow the one in an SFDX auth URL; by default
  ///     ``FileTokenStore/standard()``.
  ///   - loadKey: Opens a key file, such as by `RSASigner` of `SOQLCurlTransport`. Without it, a JWT is an
  ///     error.
  /// - Returns: The source.
  public static func environment(
    _ variables: [String: String]? = nil,
    store: (any TokenStore)? = nil,
    loadKey: JWTKeyLoader? = nil
  ) -> SessionSource {
    SessionSource(
      EnvironmentProvider(
        environment: EnvironmentSource(
          variables: variables.map(EnvironmentVariables.init) ?? .process,
          store: store,
          loadKey: loadKey
        )
      )
    )
  }
}

/// Opens the key in a file, encrypted by a passphrase or not.
public typealias JWTKeyLoader =
  @Sendable (_ path: String, _ passphrase: Secret?) throws(SessionError) -> any JWTSigner

/// Reads once which source the variables tell, and stays with it.
final class EnvironmentProvider: SessionProvider {
  private let environment: EnvironmentSource
  private let chosen = Locked<(any SessionProvider)?>(nil)

  init(environment: EnvironmentSource) {
    self.environment = environment
  }

  func session(
    replacing expired: Session?,
    context: SessionContext
  ) async throws(SessionError) -> Session {
    if let source = chosen.withLock({ $0 }) {
      return try await source.session(replacing: expired, context: context)
    }
    guard let source = try environment.source() else {
      throw SessionError(.notConfigured, "no session in the environment: \(environment.absence)")
    }
    chosen.withLock { $0 = source }
    return try await source.session(replacing: expired, context: context)
  }
}

/// What the variables tell.
struct EnvironmentSource: Sendable {
  let variables: EnvironmentVariables
  let store: (any TokenStore)?
  let loadKey: JWTKeyLoader?

  /// What is not there, for messages.
  let absence =
    "neither SF_ACCESS_TOKEN, SFDX_AUTH_URL, SF_JWT_KEY_FILE nor SF_CLIENT_SECRET is set"

  /// The source; `nil` if the variables name none.
  func source() throws(SessionError) -> (any SessionProvider)? {
    if let token = variables.first(of: "SF_ACCESS_TOKEN", "SFDX_ACCESS_TOKEN") {
      return try accessToken(token.value, from: token.name)
    }
    if let url = variables["SFDX_AUTH_URL"] {
      let login = try SFDXAuthURL(Secret(url))
      let store: any TokenStore =
        if let store { store } else { try FileTokenStore.standard(in: variables) }
      return SessionSource.sfdxAuthURL(login, store: store)
    }
    if let file = variables["SF_JWT_KEY_FILE"] { return try jwt(file) }
    if let secret = variables["SF_CLIENT_SECRET"] {
      return ClientCredentialsProvider(
        clientID: try required("SF_CLIENT_ID", with: "SF_CLIENT_SECRET"),
        clientSecret: Secret(secret),
        host: try LoginHost(required("SF_LOGIN_URL", with: "SF_CLIENT_SECRET"))
      )
    }
    return nil
  }

  private func accessToken(
    _ token: String,
    from name: String
  ) throws(SessionError) -> any SessionProvider {
    guard let url = variables.first(of: "SF_ORG_INSTANCE_URL", "SFDX_INSTANCE_URL") else {
      throw SessionError(
        .notConfigured,
        "\(name) is set, but SF_ORG_INSTANCE_URL is not: set it to the server of the token, such as "
          + "https://example.my.salesforce.com, or unset both"
      )
    }
    let instance: Origin
    do throws(SessionError) {
      instance = try Origin(ofSalesforce: url.value)
    } catch {
      throw SessionError(error.reason, "\(url.name): \(error)")
    }
    return AccessTokenProvider(token: Secret(token), instance: instance, name: name)
  }

  private func jwt(_ file: String) throws(SessionError) -> any SessionProvider {
    let clientID = try required("SF_CLIENT_ID", with: "SF_JWT_KEY_FILE")
    let username = try required("SF_USERNAME", with: "SF_JWT_KEY_FILE")
    guard let loadKey else {
      throw SessionError(
        .notConfigured,
        "SF_JWT_KEY_FILE is set, but this program has nothing that signs with it"
      )
    }
    let host = try variables["SF_LOGIN_URL"].map { text throws(SessionError) in
      try LoginHost(text)
    }
    return SessionSource.jwtBearer(
      clientID: clientID,
      username: username,
      signer: try loadKey(file, variables["SF_JWT_KEY_PASSPHRASE"].map { Secret($0) }),
      host: host ?? .production,
      audience: variables["SF_AUDIENCE_URL"]
    )
  }

  private func required(_ name: String, with other: String) throws(SessionError) -> String {
    guard let value = variables[name] else {
      throw SessionError(
        .notConfigured,
        "\(other) is set, but \(name) is not; set it, or unset both"
      )
    }
    return value
  }
}
