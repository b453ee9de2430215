import Foundation
import SOQLTestOrg
import SOQLTestSupport
import Testing

@Suite struct TokenTests {
  private static let path = "/services/oauth2/token"
  private static let id = OAuthClient.test.id
  private static let secret = OAuthClient.test.secret ?? ""

  private func error(_ answer: RawClient.Answer) throws -> [String?] {
    let json = try answer.json
    return [json["error"]?.string, json["error_description"]?.string]
  }

  @Test func aRefreshGivesASession() throws {
    let org = try TestOrg()
    defer { org.stop() }
    let client = OrgClient(org)
    let answer = try client.post(
      Self.path,
      form: [
        ("grant_type", "refresh_token"), ("refresh_token", org.refreshToken()),
        ("client_id", Self.id), ("client_secret", Self.secret),
      ]
    )
    let json = try answer.json
    let token = try #require(json["access_token"]?.string)
    #expect(token.hasPrefix("00D") && token.contains("!"))
    #expect(json["refresh_token"] == nil)
    #expect(json["instance_url"]?.string == org.origin)
    #expect(json["token_type"]?.string == "Bearer")
    #expect(json["expires_in"] == nil)
    #expect(Double(json["issued_at"]?.string ?? "").map { $0 > 1e12 } == true)
    let id = try #require(json["id"]?.string)
    client.token = token
    #expect(try client.get("/services/data/v66.0/limits").status == 200)
    let user = try client.get("/services/oauth2/userinfo").json
    #expect(user["preferred_username"]?.string == OrgUser.ann.username)
    #expect(id == "\(org.origin)/id/\(TestOrg.organizationID)/\(OrgUser.ann.id)")
    #expect(try client.get(String(id.dropFirst(org.origin.count))).json["sub"]?.string == id)
    client.token = "bad"
    let refused = try client.get("/services/oauth2/userinfo")
    #expect(refused.status == 403)
    #expect(refused.text == "Bad_OAuth_Token")
  }

  @Test func aRotationEndsTheOldTokenAndItsSession() throws {
    let org = try TestOrg { $0.rotatesRefreshTokens = true }
    defer { org.stop() }
    let client = OrgClient(org)
    let first = org.refreshToken()
    func refresh(_ token: String) throws -> RawClient.Answer {
      try client.post(
        Self.path,
        form: [
          ("grant_type", "refresh_token"), ("refresh_token", token), ("client_id", Self.id),
        ]
      )
    }
    let one = try refresh(first).json
    let session = try #require(one["access_token"]?.string)
    let second = try #require(one["refresh_token"]?.string)
    #expect(org.isValid(session))
    #expect(try error(refresh(first)) == ["invalid_grant", "expired access/refresh token"])
    #expect(try refresh(second).status == 200)
    #expect(!org.isValid(session))
    #expect(org.isValid(client.token))
  }

  @Test func wrongRequestsForTokensAreRefused() throws {
    let org = try TestOrg()
    defer { org.stop() }
    let client = OrgClient(org)
    let token = org.refreshToken()
    org.register(OAuthClient(id: "other", secret: "s"))
    let cases: [(form: [(String, String)], error: String, description: String)] = [
      ([], "unsupported_grant_type", "grant type not supported"),
      ([("grant_type", "device")], "unsupported_grant_type", "grant type not supported"),
      (
        [("grant_type", "refresh_token"), ("refresh_token", token), ("client_id", "nobody")],
        "invalid_client_id", "client identifier invalid"
      ),
      (
        [
          ("grant_type", "refresh_token"), ("refresh_token", token), ("client_id", Self.id),
          ("client_secret", "wrong"),
        ],
        "invalid_client", "invalid client credentials"
      ),
      (
        [("grant_type", "refresh_token"), ("refresh_token", "no"), ("client_id", Self.id)],
        "invalid_grant", "expired access/refresh token"
      ),
      (
        [("grant_type", "refresh_token"), ("refresh_token", token), ("client_id", "other")],
        "invalid_grant", "expired access/refresh token"
      ),
      (
        [("grant_type", "client_credentials"), ("client_id", Self.id)],
        "invalid_client", "invalid client credentials"
      ),
      (
        [("grant_type", "client_credentials"), ("client_id", "other"), ("client_secret", "s")],
        "invalid_grant", "no client credentials user enabled"
      ),
    ]
    for (form, error, description) in cases {
      let answer = try client.post(Self.path, form: form)
      #expect(answer.status == 400)
      #expect(try self.error(answer) == [error, description])
    }
    #expect(try client.get(Self.path + "?grant_type=refresh_token").status == 400)
  }

  @Test(arguments: [true, false]) func clientCredentials(inBody: Bool) throws {
    let org = try TestOrg { $0.instanceURL = "https://elsewhere.example" }
    defer { org.stop() }
    let client = OrgClient(org)
    let basic = Data("\(Self.id):\(Self.secret)".utf8).base64EncodedString()
    let grant = ("grant_type", "client_credentials")
    let answer =
      try inBody
      ? client.post(
        Self.path,
        form: [grant, ("client_id", Self.id), ("client_secret", Self.secret)]
      )
      : client.post(Self.path, form: [grant], ["Authorization: Basic \(basic)"])
    #expect(try answer.json["access_token"]?.string.map(org.isValid) == true)
    #expect(try answer.json["instance_url"]?.string == "https://elsewhere.example")
  }

  @Test func tokensCanBeGivenBack() throws {
    let org = try TestOrg()
    defer { org.stop() }
    let client = OrgClient(org)
    let path = "/services/oauth2/revoke"
    let answer = try client.post(path, form: [("token", client.token)])
    #expect(answer.status == 200)
    #expect(answer.body.isEmpty)
    #expect(!org.isValid(client.token))
    let again = try client.post(path, form: [("token", client.token)])
    #expect(again.status == 400)
    #expect(again.field("Content-Type") == "application/x-www-form-urlencoded")
    #expect(again.text.hasPrefix("error=unsupported_token_type&error_description="))
    let refreshToken = org.refreshToken()
    #expect(try client.post(path, form: [("token", refreshToken)]).status == 200)
    #expect(try client.post(path, form: [("token", refreshToken)]).status == 400)
  }

  @Test(arguments: [
    (nil, "INVALID_SESSION_ID"), ("Bearer 00D!old", "INVALID_SESSION_ID"),
    ("Bearer [REDACTED] Use 'sf org auth'", "INVALID_AUTH_HEADER"),
    ("Basic YTpi", "INVALID_AUTH_HEADER"), ("Bearer ", "INVALID_AUTH_HEADER"),
  ])
  func sessionsAreChecked(authorization: String?, code: String) throws {
    let org = try TestOrg()
    defer { org.stop() }
    let fields = authorization.map { ["Authorization: \($0)"] } ?? []
    let answer = try #require(
      try RawClient(org.port).get("/services/data/v66.0/query?q=a", fields)
    )
    #expect(answer.status == 401)
    #expect(try answer.errorCode == code)
  }
}
