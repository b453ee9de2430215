import Foundation
import SOQLExecutor
import Testing

@Suite struct JWTBearerTests {
  private let time = SleeplessClock()
  private let token =
    #"{"access_token":"\#(Secrets.accessToken)","instance_url":"https://example.my.salesforce.com"}"#

  private func source(_ host: LoginHost = .sandbox, audience: String? = nil) -> SessionSource {
    .jwtBearer(
      clientID: "3MVG9.client",
      username: "ada\"\\é@example.com",
      signer: EchoSigner(),
      host: host,
      audience: audience
    )
  }

  @Test func sendsAnAssertionOfTwoMinutes() async throws {
    let transport = ScriptedTransport([.on(.post, "/services/oauth2/token", .json(token))])
    let context = SessionContext(transport: transport, clock: time.clock)
    let session = try await source().session(replacing: nil, context: context)
    #expect(session.username == "ada\"\\é@example.com")
    let request = try #require(transport.requests.first)
    #expect(request.origin == LoginHost.sandbox.origin)
    #expect(request.form["grant_type"] == "urn:ietf:params:oauth:grant-type:jwt-bearer")
    #expect(request.form.count == 2)
    let parts = try #require(request.form["assertion"]).split(separator: ".")
    try #require(parts.count == 3)
    #expect(try decode(parts[0]) == Data(#"{"alg":"RS256"}"#.utf8))
    let claims = try #require(
      try JSONSerialization.jsonObject(with: decode(parts[1])) as? [String: Any]
    )
    #expect(claims["iss"] as? String == "3MVG9.client")
    #expect(claims["sub"] as? String == "ada\"\\é@example.com")
    #expect(claims["aud"] as? String == "https://test.salesforce.com")
    #expect(claims["exp"] as? Int == 1_800_000_120)
    #expect(try String(decoding: decode(parts[1]), as: UTF8.self).contains(#""exp":1800000120}"#))
    #expect(claims.count == 4)
    // What is signed is what is sent.
    #expect(try decode(parts[2]) == Data((parts[0] + "." + parts[1]).utf8))
  }

  @Test func signsAnewForEachTryAndEachRefresh() async throws {
    let transport = ScriptedTransport([
      .any(.json("", status: 503, headers: ["Retry-After": "30"])), .any(.json(token)),
      .any(.json(token)),
    ])
    let context = SessionContext(transport: transport, clock: time.clock)
    let session = try await source().session(replacing: nil, context: context)
    time.advance(by: .seconds(3_600))
    _ = try await source().session(replacing: session, context: context)
    let times = try transport.requests.map { request in
      let claims = try #require(request.form["assertion"]?.split(separator: ".")[1])
      return String(decoding: try decode(claims), as: UTF8.self).suffix(11)
    }
    #expect(times == ["1800000120}", "1800000150}", "1800003750}"])
  }

  @Test func takesAnAudienceOfOnesOwn() async throws {
    let transport = ScriptedTransport([.any(.json(token))])
    let context = SessionContext(transport: transport, clock: time.clock)
    _ = try await source(.production, audience: "https://site.example/customers")
      .session(replacing: nil, context: context)
    let claims = try #require(transport.requests[0].form["assertion"]?.split(separator: ".")[1])
    #expect(
      try String(decoding: decode(claims), as: UTF8.self)
        .contains(#""aud":"https://site.example/customers""#)
    )
  }

  @Test(arguments: [
    ("audience is invalid", "SF_AUDIENCE_URL"),
    ("user hasn't approved this consumer", "pre-authorise"),
    ("invalid assertion", "certificate"), ("authentication failure", "check the login host"),
  ])
  func namesUserAndAudienceInErrors(_ detail: String, _ words: String) async {
    let body = #"{"error":"invalid_grant","error_description":"\#(detail)"}"#
    let transport = ScriptedTransport([.any(.json(body, status: 400))])
    let context = SessionContext(transport: transport, clock: time.clock)
    let error = await sessionError(of: source(), context)
    #expect(error?.reason == .refused(code: "invalid_grant"))
    let start =
      "'https://test.salesforce.com' refused a JWT of 'ada\"\\é@example.com' for the audience "
      + "'https://test.salesforce.com': invalid_grant (\(detail)); "
    #expect(error?.description.hasPrefix(start) == true, "\(error as Any)")
    #expect(error?.description.contains(words) == true, "\(error as Any)")
  }

  @Test func failsAsItsSignerDoes() async {
    let source = SessionSource.jwtBearer(
      clientID: "a",
      username: "b",
      signer: BrokenSigner(),
      host: .production
    )
    let transport = ScriptedTransport([])
    let error = await sessionError(of: source, SessionContext(transport: transport))
    #expect(error == BrokenSigner.error)
    #expect(transport.requests.isEmpty)
  }

  private func decode(_ text: Substring) throws -> Data {
    #expect(!text.contains { "+/=".contains($0) })
    let base64 = text.replacing("-", with: "+").replacing("_", with: "/")
    let padding = String(repeating: "=", count: (4 - base64.count % 4) % 4)
    return try #require(Data(base64Encoded: base64 + padding))
  }
}

/// Gives as signature what was to be signed.
private struct EchoSigner: JWTSigner {
  func signature(of bytes: [UInt8]) throws(SessionError) -> [UInt8] { bytes }
}

private struct BrokenSigner: JWTSigner {
  static let error = SessionError(.notConfigured, "the key is broken")

  func signature(of bytes: [UInt8]) throws(SessionError) -> [UInt8] { throw Self.error }
}
