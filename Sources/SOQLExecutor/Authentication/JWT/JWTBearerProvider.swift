extension SessionProvider where Self == SessionSource {
  /// A user whom an app logs in with its key (OAuth 2.0 JWT bearer flow).
  ///
  /// The app must hold the certificate of the key, and an administrator must have approved it for the user.
  ///
  /// ```swift
  /// .jwtBearer(
  ///   clientID: "3MVG…",
  ///   username: "ada@example.com",
  ///   signer: try RSASigner(contentsOf: "server.key"),
  ///   host: .production
  /// )
  /// ```
  ///
  /// - Parameters:
  ///   - clientID: The consumer key of the app.
  ///   - username: Who logs in.
  ///   - signer: The key.
  ///   - host: Where to log in.
  ///   - audience: The URL that the org expects as audience. By default the environment variable
  ///     `SF_AUDIENCE_URL`, and without it what the host tells: `https://login.salesforce.com`,
  ///     `https://test.salesforce.com` for sandboxes and scratch orgs, else the host itself.
  /// - Returns: The source.
  public static func jwtBearer(
    clientID: String,
    username: String,
    signer: any JWTSigner,
    host: LoginHost,
    audience: String? = nil
  ) -> SessionSource {
    let audience = audience ?? EnvironmentVariables.process["SF_AUDIENCE_URL"]
    return SessionSource(
      JWTBearerProvider(
        assertion: JWTAssertion(
          clientID: clientID,
          username: username,
          audience: audience ?? host.audience
        ),
        signer: signer,
        host: host
      )
    )
  }
}

/// Signs a new assertion each time; there is no refresh token.
struct JWTBearerProvider: SessionProvider {
  let assertion: JWTAssertion
  let signer: any JWTSigner
  let host: LoginHost

  func session(
    replacing expired: Session?,
    context: SessionContext
  ) async throws(SessionError) -> Session {
    let subject = "a JWT of '\(assertion.username)' for the audience '\(assertion.audience)'"
    let endpoint = TokenEndpoint(host: host, context: context)
    let response = try await endpoint.token { () throws(SessionError) in
      var form = TokenForm("urn:ietf:params:oauth:grant-type:jwt-bearer", for: subject)
      let now = context.clock.secondsSince1970()
      form.add("assertion", try assertion.signed(by: signer, at: now))
      return form
    }
    return response.session(username: assertion.username)
  }
}
