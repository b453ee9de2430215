/// What the token endpoint says instead of giving a token: a code, and maybe a sentence.
///
/// It is JSON as OAuth has it, XML where content was not negotiated yet, or a page for people.
struct TokenFailure: Sendable {
  /// The code of the error, such as `invalid_grant`; `nil` if none is in the body.
  let code: String?
  /// The sentence, as it came.
  let detail: String?

  init(parsing body: [UInt8]) {
    let said = ErrorBody.details(body, hiding: nil).first
    code = said?.code?.rawValue
    detail = said.flatMap { $0.message.isEmpty ? nil : $0.message }
  }
}

extension TokenFailure {
  /// Whether another try may help: the server says so itself.
  ///
  /// `unknown_error` comes with "retry your request".
  var isTransient: Bool {
    code == "unknown_error" || code == "server_error" || code == "temporarily_unavailable"
  }

  /// What to do about an error that is final, a sentence without its end.
  ///
  /// Source: OAuth 2.0 Authorization Errors in Salesforce Help.
  var advice: String? {
    let detail = (detail ?? "").lowercased()
    func says(_ words: String...) -> Bool { words.contains { detail.contains($0) } }
    switch code {
    case "invalid_grant" where says("audience"):
      return "set the audience to the URL of the org's login host (SF_AUDIENCE_URL)"
    case "invalid_grant" where says("approved this consumer"):
      return "let an administrator pre-authorise the app for this user"
    case "invalid_grant" where says("not supported on this domain"):
      return "use the My Domain of the org as login host"
    case "invalid_grant" where says("no client credentials user"):
      return "give the app a user to run as, in its policies"
    case "invalid_grant" where says("invalid assertion"):
      return "check that the app has the certificate of this key, and the computer's clock"
    case "invalid_grant" where says("expired access/refresh token", "expired", "revoked"):
      return "log in again"
    case "invalid_grant" where says("ip restricted", "inactive user"):
      return "ask an administrator of the org"
    case "invalid_grant":
      return "check the login host and the user, or log in again"
    case "invalid_client", "invalid_client_id":
      return "check the client id and its secret; a new app takes some minutes to work"
    case "invalid_app_access":
      return "let an administrator approve the app for this user"
    case "unsupported_grant_type":
      return "enable this flow in the app"
    case "inactive_org":
      return "ask an administrator whether the org is still there"
    default:
      return nil
    }
  }
}
