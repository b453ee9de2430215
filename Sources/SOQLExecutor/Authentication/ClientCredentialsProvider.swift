extension SessionProvider where Self == SessionSource {
  /// An app that logs in as itself (OAuth 2.0 client credentials flow).
  ///
  /// The app needs the flow enabled, and a user to run as.
  ///
  /// - Parameters:
  ///   - clientID: The consumer key of the app.
  ///   - clientSecret: Its consumer secret.
  ///   - host: The My Domain of the org: `login.salesforce.com` and `test.salesforce.com` know no such
  ///     flow, and are refused with the reason ``SessionError/Reason/notConfigured``.
  /// - Returns: The source.
  public static func clientCredentials(
    clientID: String,
    clientSecret: Secret,
    host: LoginHost
  ) -> SessionSource {
    SessionSource(
      ClientCredentialsProvider(clientID: clientID, clientSecret: clientSecret, host: host)
    )
  }
}

/// Logs in anew each time; there is no refresh token.
struct ClientCredentialsProvider: SessionProvider {
  let clientID: String
  let clientSecret: Secret
  let host: LoginHost

  func session(
    replacing expired: Session?,
    context: SessionContext
  ) async throws(SessionError) -> Session {
    if host.isShared {
      throw SessionError(
        .notConfigured,
        "'\(host)' has no client credentials flow; use the org's My Domain, such as "
          + "'https://example.my.salesforce.com'"
      )
    }
    var form = TokenForm("client_credentials", for: "the client credentials")
    form.add("client_id", Secret(clientID))
    form.add("client_secret", clientSecret)
    return try await TokenEndpoint(host: host, context: context).token { form }.session()
  }
}
