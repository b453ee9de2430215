import CCrypto
import SOQLJSON

/// A signed statement of an app, that it acts for a user (RFC 7523).
struct Assertion {
  let issuer: String
  let subject: String
  let audience: String
  /// Seconds since 1970.
  let expiry: Int
  private let signed: [UInt8]
  private let signature: [UInt8]

  /// Reads an assertion; `nil` if the text is none that is signed by RS256.
  ///
  /// Like the server, it takes an `exp` that is a string.
  init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, let header = Self.json(parts[0]), let claims = Self.json(parts[1]),
      let signature = Base64.decode(parts[2]), header["alg"]?.string == "RS256",
      let issuer = claims["iss"]?.string, let subject = claims["sub"]?.string,
      let audience = claims["aud"]?.string,
      let expiry = claims["exp"].flatMap({ $0.integer ?? $0.string.flatMap { Int($0) } })
    else { return nil }
    self.issuer = issuer
    self.subject = subject
    self.audience = audience
    self.expiry = expiry
    self.signature = signature
    signed = Array((parts[0] + "." + parts[1]).utf8)
  }

  /// Whether the owner of a key signed it; the public key or the certificate is in PEM.
  func isSigned(by publicKey: String) -> Bool {
    guard let key = Self.key(publicKey) else { return false }
    defer { EVP_PKEY_free(key) }
    guard let context = EVP_MD_CTX_new() else { return false }
    defer { EVP_MD_CTX_free(context) }
    return EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA
      && EVP_DigestVerifyInit(context, nil, EVP_sha256(), nil, key) == 1
      && EVP_DigestVerify(context, signature, signature.count, signed, signed.count) == 1
  }

  private static func json(_ part: Substring) -> JSONValue? {
    Base64.decode(part).flatMap { try? JSONTape(parsing: $0).root }
  }

  private static func key(_ pem: String) -> OpaquePointer? {
    let bytes = Array(pem.utf8)
    guard let memory = BIO_new(BIO_s_mem()) else { return nil }
    defer { BIO_free(memory) }
    BIO_write(memory, bytes, Int32(bytes.count))
    guard pem.contains("BEGIN CERTIFICATE") else {
      return PEM_read_bio_PUBKEY(memory, nil, nil, nil)
    }
    guard let certificate = PEM_read_bio_X509(memory, nil, nil, nil) else { return nil }
    defer { X509_free(certificate) }
    return X509_get_pubkey(certificate)
  }
}
