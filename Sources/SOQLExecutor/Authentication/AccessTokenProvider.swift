extension SessionProvider where Self == SessionSource {
  /// An access token that is at hand.
  ///
  /// It cannot be renewed: once the server refuses it, requests fail with the reason
  /// ``SessionError/Reason/expired``.
  ///
  /// - Parameters:
  ///   - token: The token; white space around it is dropped.
  ///   - instance: The server that it was issued for, such as `https://example.my.salesforce.com`.
  /// - Returns: The source.
  public static func accessToken(_ token: Secret, instance: Origin) -> SessionSource {
    SessionSource(
      AccessTokenProvider(token: token, instance: instance, name: "the access token")
    )
  }
}

/// Gives the one token that it has.
struct AccessTokenProvider: SessionProvider {
  let token: Secret
  let instance: Origin
  /// What messages call the token.
  let name: String

  func session(
    replacing expired: Session?,
    context: SessionContext
  ) async throws(SessionError) -> Session {
    try instance.checkAPI()
    let session = Session(accessToken: try token.checked(as: name), instance: instance)
    if let expired, expired.accessToken == session.accessToken {
      throw SessionError(
        .expired,
        "'\(instance)' takes \(name) no more; get another one, or log in by a source that can renew it"
      )
    }
    return session
  }
}

extension Secret {
  /// An access token that can stand in a header; messages call it by a name.
  func checked(as name: String) throws(SessionError) -> Secret {
    let text = reveal().trimmed
    let problem: String? =
      if text.isEmpty {
        "is empty"
      } else if text.hasPrefix("[REDACTED]") {
        "is a note of the Salesforce CLI; `sf org auth show-access-token` shows the token itself"
      } else if !text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) {
        "has blanks or characters that no token has"
      } else {
        nil
      }
    if let problem { throw SessionError(.notConfigured, "\(name) \(problem)") }
    return Secret(text)
  }
}
