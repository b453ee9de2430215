import SOQLJSON

/// Where tokens are asked for, used to learn who one is, and given back.
struct TokenEndpoint: Sendable {
  let sessions: SessionStore
  let options: OrgOptions
  let clock: OrgClock
  /// The org's own URL.
  let origin: String

  /// An error in the form of OAuth (RFC 6749, 5.2).
  struct Failure: Error {
    var status = 400
    let error: String
    let description: String?

    init(_ error: String, _ description: String?, status: Int = 400) {
      self.error = error
      self.description = description
      self.status = status
    }

    var response: ServerResponse {
      var writer = JSONWriter()
      writer.beginObject()
      writer.key("error")
      writer.string(error)
      if let description {
        writer.key("error_description")
        writer.string(description)
      }
      writer.endObject()
      return .json(status, writer.bytes)
    }
  }

  /// Answers a request for a token.
  func token(_ request: ServerRequest) -> ServerResponse {
    guard request.method == "POST" else {
      return Failure("invalid_request", "must use HTTP POST").response
    }
    let type = request.headers["Content-Type"]?.lowercased() ?? ""
    let form = TokenForm(
      fields: type.hasPrefix("application/x-www-form-urlencoded") ? request.form : [],
      authorization: request.headers["Authorization"]
    )
    do throws(Failure) {
      switch form["grant_type"] {
      case "refresh_token": return try refresh(form)
      case "urn:ietf:params:oauth:grant-type:jwt-bearer": return try assertion(form)
      case "client_credentials": return try clientCredentials(form)
      default: throw Failure("unsupported_grant_type", "grant type not supported")
      }
    } catch {
      return error.response
    }
  }

  /// Answers a request to give a token back.
  func revoke(_ request: ServerRequest) -> ServerResponse {
    let fields = request.method == "POST" ? request.form : request.parameters
    if let token = fields.first(where: { $0.name == "token" })?.value, sessions.revoke(token) {
      return ServerResponse(200)
    }
    return ServerResponse(
      400,
      headers: ["Content-Type": "application/x-www-form-urlencoded"],
      body: Array(
        "error=unsupported_token_type&error_description=this+token+type+is+not+supported".utf8
      )
    )
  }

  /// Answers who the user of a token is.
  func userInfo(_ request: ServerRequest) -> ServerResponse {
    guard let session = request.bearer.flatMap(sessions.find), session.isAlive else {
      return ServerResponse(
        403,
        headers: ["Content-Type": "text/html; charset=UTF-8"],
        body: Array("Bad_OAuth_Token".utf8)
      )
    }
    var writer = JSONWriter()
    writer.beginObject()
    let values = [
      ("sub", identityURL(session.user)), ("user_id", session.user.id),
      ("organization_id", SessionStore.organizationID),
      ("preferred_username", session.user.username), ("username", session.user.username),
      ("email", session.user.username), ("name", "Ann Test"),
    ]
    for (key, value) in values {
      writer.key(key)
      writer.string(value)
    }
    writer.endObject()
    return .json(200, writer.bytes)
  }

  private func refresh(_ form: TokenForm) throws(Failure) -> ServerResponse {
    let client = try client(form, needsSecret: false)
    guard let old = form["refresh_token"], let (number, grant) = sessions.grant(refreshToken: old),
      grant.client == client.id
    else { throw Failure("invalid_grant", "expired access/refresh token") }
    guard options.rotatesRefreshTokens else { return success(sessions.session(of: number)) }
    guard let token = sessions.rotate(number, from: old) else {
      throw Failure("invalid_grant", "expired access/refresh token")
    }
    return success(sessions.session(of: number), refreshToken: token)
  }

  private func assertion(_ form: TokenForm) throws(Failure) -> ServerResponse {
    guard let assertion = form["assertion"].flatMap(Assertion.init) else {
      throw Failure("invalid_grant", "invalid assertion")
    }
    guard let client = sessions.client(assertion.issuer) else {
      throw Failure("invalid_client_id", "client identifier invalid")
    }
    guard let key = client.publicKey, assertion.isSigned(by: key) else {
      throw Failure("invalid_grant", "invalid assertion")
    }
    guard (options.audiences + [origin]).contains(assertion.audience) else {
      throw Failure("invalid_grant", "Audience validation failed")
    }
    let left = Double(assertion.expiry) - clock.secondsSince1970
    guard left > 0 else { throw Failure("invalid_grant", "expired authorization code") }
    guard left <= options.maximumAssertionLifetime.map(Double.init) ?? .infinity else {
      throw Failure("invalid_grant", "invalid assertion")
    }
    guard let user = client.users.first(where: { $0.username == assertion.subject }) else {
      throw Failure("invalid_grant", "user hasn't approved this consumer")
    }
    return success(sessions.session(of: sessions.login(client.id, user, refreshable: false).grant))
  }

  private func clientCredentials(_ form: TokenForm) throws(Failure) -> ServerResponse {
    let client = try client(form, needsSecret: true)
    guard let user = client.runsAs else {
      throw Failure("invalid_grant", "no client credentials user enabled")
    }
    return success(sessions.session(of: sessions.login(client.id, user, refreshable: false).grant))
  }

  private func client(_ form: TokenForm, needsSecret: Bool) throws(Failure) -> OAuthClient {
    guard let client = form.clientID.flatMap(sessions.client) else {
      throw Failure("invalid_client_id", "client identifier invalid")
    }
    if client.secret != form.clientSecret, needsSecret || form.clientSecret != nil {
      throw Failure("invalid_client", "invalid client credentials")
    }
    return client
  }

  private func success(_ session: OrgSession, refreshToken: String? = nil) -> ServerResponse {
    var writer = JSONWriter()
    writer.beginObject()
    var values = [("access_token", session.token)]
    if let refreshToken { values.append(("refresh_token", refreshToken)) }
    values += [
      ("signature", "c2lnbmF0dXJlIG9mIHRoZSB0ZXN0IG9yZw=="), ("scope", "refresh_token api"),
      ("instance_url", options.instanceURL ?? origin), ("id", identityURL(session.user)),
      ("token_type", "Bearer"), ("issued_at", String(Int(clock.secondsSince1970 * 1_000))),
    ]
    for (key, value) in values {
      writer.key(key)
      writer.string(value)
    }
    writer.endObject()
    return .json(200, writer.bytes)
  }

  private func identityURL(_ user: OrgUser) -> String {
    "\(origin)/id/\(SessionStore.organizationID)/\(user.id)"
  }
}

/// The fields of a request for a token.
struct TokenForm {
  private let fields: [FormField]
  /// The app, as the fields name it, or HTTP's basic authorization.
  let clientID: String?
  let clientSecret: String?

  init(fields: [FormField], authorization: String?) {
    self.fields = fields
    if let authorization, authorization.lowercased().hasPrefix("basic "),
      let bytes = Base64.decode(authorization.dropFirst(6).trimmed),
      let colon = bytes.firstIndex(of: UInt8(ascii: ":"))
    {
      clientID = PercentEncoding.decode(String(decoding: bytes[..<colon], as: UTF8.self))
      clientSecret = PercentEncoding.decode(
        String(decoding: bytes[(colon + 1)...], as: UTF8.self)
      )
    } else {
      clientID = fields.first { $0.name == "client_id" }?.value
      clientSecret = fields.first { $0.name == "client_secret" }?.value
    }
  }

  subscript(name: String) -> String? { fields.first { $0.name == name }?.value }
}
