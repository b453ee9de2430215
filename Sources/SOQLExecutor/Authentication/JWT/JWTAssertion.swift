import SOQLJSON

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What a JWT says of who logs in where.
///
/// Source: OAuth 2.0 JWT Bearer Flow in Salesforce Help: `exp` is at most three minutes ahead, a number.
struct JWTAssertion: Sendable {
  let clientID: String
  let username: String
  let audience: String

  /// How long an assertion is good, in seconds; a minute less than allowed, for clocks that differ.
  static let lifetime = 120

  /// The assertion, signed at a time in seconds since 1970.
  func signed(by signer: any JWTSigner, at now: Double) throws(SessionError) -> Secret {
    var claims = JSONWriter()
    claims.beginObject()
    claims.key("iss")
    claims.string(clientID)
    claims.key("sub")
    claims.string(username)
    claims.key("aud")
    claims.string(audience)
    claims.key("exp")
    claims.integer(Int(now) + Self.lifetime)
    claims.endObject()
    let header = Base64URL.encode(Array(#"{"alg":"RS256"}"#.utf8))
    let signed = header + "." + Base64URL.encode(claims.bytes)
    return Secret(signed + "." + Base64URL.encode(try signer.signature(of: Array(signed.utf8))))
  }
}

/// Base64 for URLs, without padding (RFC 4648, section 5).
enum Base64URL {
  static func encode(_ bytes: [UInt8]) -> String {
    Data(bytes).base64EncodedString()
      .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
  }
}
