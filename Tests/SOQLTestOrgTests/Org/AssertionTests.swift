import Foundation
import SOQLTestOrg
import SOQLTestSupport
import Testing

/// Assertions that the `openssl` command signed.
@Suite struct AssertionTests {
  private struct Key {
    let folder: TemporaryFolder
    let publicKey: String

    init() throws {
      folder = try TemporaryFolder()
      let made = try Command(
        "/usr/bin/env",
        [
          "openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=a", "-keyout",
          folder.path + "/key.pem", "-out", folder.path + "/certificate.pem",
        ]
      )
      try #require(made.status == 0, "\(made.errors)")
      publicKey = try Command(
        "/usr/bin/env",
        ["openssl", "pkey", "-in", folder.path + "/key.pem", "-pubout"]
      ).output
    }

    var certificate: String {
      get throws { try String(contentsOfFile: folder.path + "/certificate.pem", encoding: .utf8) }
    }

    /// A signed assertion.
    func sign(_ header: String, _ claims: String) throws -> String {
      let text = [header, claims].map { encode(Data($0.utf8)) }.joined(separator: ".")
      try folder.write("text", text)
      let made = try Command(
        "/usr/bin/env",
        [
          "openssl", "dgst", "-sha256", "-sign", folder.path + "/key.pem", "-out",
          folder.path + "/signature", folder.path + "/text",
        ]
      )
      try #require(made.status == 0, "\(made.errors)")
      let signature = try Data(contentsOf: URL(fileURLWithPath: folder.path + "/signature"))
      return text + "." + encode(signature)
    }

    private func encode(_ data: Data) -> String {
      String(
        data.base64EncodedString().map { $0 == "+" ? "-" : $0 == "/" ? "_" : $0 }.filter {
          $0 != "="
        }
      )
    }
  }

  @Test func assertionsAreChecked() throws {
    let key = try Key()
    let stranger = try Key()
    let org = try TestOrg()
    defer { org.stop() }
    org.register(OAuthClient(id: "app", publicKey: key.publicKey))
    org.register(OAuthClient(id: "certified", publicKey: try key.certificate))
    org.register(OAuthClient(id: "keyless"))
    let now = Int(Date().timeIntervalSince1970)
    let ann = OrgUser.ann.username
    let login = "https://login.salesforce.com"
    func claims(_ iss: String, _ sub: String, _ aud: String, _ exp: String) -> String {
      #"{"iss":"\#(iss)","sub":"\#(sub)","aud":"\#(aud)","exp":\#(exp)}"#
    }
    let good = claims("app", ann, login, "\(now + 180)")
    let rs256 = #"{"alg":"RS256"}"#
    let cases: [(Key, header: String, claims: String, error: String?, description: String?)] = [
      (key, rs256, good, nil, nil),
      (key, rs256, claims("certified", ann, org.origin, "\(now + 60)"), nil, nil),
      (key, rs256, claims("app", ann, "https://test.salesforce.com", "\"\(now + 60)\""), nil, nil),
      (stranger, rs256, good, "invalid_grant", "invalid assertion"),
      (key, #"{"alg":"none"}"#, good, "invalid_grant", "invalid assertion"),
      (key, rs256, "{}", "invalid_grant", "invalid assertion"),
      (
        key, rs256, claims("keyless", ann, login, "\(now + 60)"), "invalid_grant",
        "invalid assertion"
      ),
      (
        key, rs256, claims("nobody", ann, login, "\(now + 60)"),
        "invalid_client_id", "client identifier invalid"
      ),
      (
        key, rs256, claims("app", "bob@test.example", login, "\(now + 60)"),
        "invalid_grant", "user hasn't approved this consumer"
      ),
      (
        key, rs256, claims("app", ann, "login.salesforce.com", "\(now + 60)"),
        "invalid_grant", "Audience validation failed"
      ),
      (
        key, rs256, claims("app", ann, login, "\(now - 1)"),
        "invalid_grant", "expired authorization code"
      ),
      (key, rs256, claims("app", ann, login, "\(now + 900)"), "invalid_grant", "invalid assertion"),
    ]
    let client = OrgClient(org)
    for (key, header, claims, error, description) in cases {
      let json = try client.post(
        "/services/oauth2/token",
        form: [
          ("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer"),
          ("assertion", try key.sign(header, claims)),
        ]
      ).json
      #expect(json["error"]?.string == error, "\(claims)")
      #expect(json["error_description"]?.string == description, "\(claims)")
      #expect(json["refresh_token"] == nil)
      #expect(json["access_token"]?.string.map(org.isValid) == (error == nil ? true : nil))
    }
  }
}
