/// Signs JWTs with a private key by RS256 (RSASSA-PKCS1-v1_5 with SHA-256), the one algorithm that
/// Salesforce takes.
///
/// `RSASigner` of the module `SOQLCurlTransport` does it with OpenSSL.
public protocol JWTSigner: Sendable {
  /// The signature of some bytes.
  ///
  /// - Throws: A ``SessionError`` that shows nothing of the key.
  func signature(of bytes: [UInt8]) throws(SessionError) -> [UInt8]
}
