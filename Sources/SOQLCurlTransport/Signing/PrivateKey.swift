import CCrypto
import SOQLExecutor

/// A private key of OpenSSL's.
///
/// The key is read only after it was made; each signature has a context of its own. OpenSSL allows that from
/// several threads at a time.
final class PrivateKey: @unchecked Sendable {
  private let key: OpaquePointer

  /// What is wrong, a clause that goes behind the name of the key.
  struct Problem: Error, CustomStringConvertible {
    let description: String
  }

  /// Reads a key in PEM.
  init(pem: [UInt8], passphrase: Secret?) throws(Problem) {
    var answer = PassphraseAnswer(passphrase)
    ERR_clear_error()
    let key = pem.withUnsafeBytes { bytes -> OpaquePointer? in
      guard let source = BIO_new_mem_buf(bytes.baseAddress, Int32(clamping: bytes.count)) else {
        return nil
      }
      defer { BIO_free(source) }
      return withUnsafeMutablePointer(to: &answer) { answer in
        PEM_read_bio_PrivateKey(source, nil, answerPassphrase, answer)
      }
    }
    guard let key else {
      throw Self.problem(with: pem, wasAsked: answer.wasAsked, hasPassphrase: passphrase != nil)
    }
    self.key = key
  }

  deinit { EVP_PKEY_free(key) }

  /// Whether it is a key of RSA that makes signatures by PKCS#1 v1.5.
  var isRSA: Bool { EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA }

  /// The length of the modulus.
  var bits: Int { Int(EVP_PKEY_get_bits(key)) }

  /// A signature by RSASSA-PKCS1-v1_5 with SHA-256.
  func signature(of bytes: [UInt8]) throws(Problem) -> [UInt8] {
    ERR_clear_error()
    guard let context = EVP_MD_CTX_new() else { throw Self.failure("cannot sign") }
    defer { EVP_MD_CTX_free(context) }
    var length = 0
    guard EVP_DigestSignInit(context, nil, EVP_sha256(), nil, key) == 1,
      EVP_DigestSign(context, nil, &length, bytes, bytes.count) == 1
    else { throw Self.failure("cannot sign") }
    var signature = [UInt8](repeating: 0, count: length)
    guard EVP_DigestSign(context, &signature, &length, bytes, bytes.count) == 1 else {
      throw Self.failure("cannot sign")
    }
    return Array(signature.prefix(length))
  }

  private static func problem(
    with pem: [UInt8],
    wasAsked: Bool,
    hasPassphrase: Bool
  ) -> Problem {
    if wasAsked {
      return hasPassphrase
        ? failure("is encrypted, and its passphrase is wrong or the key damaged")
        : Problem(description: "is encrypted; give its passphrase (SF_JWT_KEY_PASSPHRASE)")
    }
    let text = String(decoding: pem.prefix(1 << 16), as: UTF8.self)
    for (label, name) in [("CERTIFICATE", "a certificate"), ("PUBLIC KEY", "a public key")]
    where text.contains("-----BEGIN \(label)") || text.contains("-----BEGIN RSA \(label)") {
      return Problem(description: "is \(name); the private key that belongs to it is needed")
    }
    if text.contains("-----BEGIN OPENSSH PRIVATE KEY") {
      return Problem(
        description: "is in OpenSSH's own format; 'ssh-keygen -p -m PEM' makes PEM of it"
      )
    }
    if !text.contains("-----BEGIN ") {
      return Problem(description: "is not in PEM: there is no line '-----BEGIN … PRIVATE KEY-----'")
    }
    return failure("cannot be read")
  }

  /// A problem with OpenSSL's reason for it, which is the last in its queue.
  private static func failure(_ what: String) -> Problem {
    let code = ERR_peek_last_error()
    ERR_clear_error()
    guard code != 0, let reason = ERR_reason_error_string(code) else {
      return Problem(description: what)
    }
    return Problem(description: "\(what) (OpenSSL: \(String(cString: reason)))")
  }
}

/// The answer to OpenSSL's question for a passphrase.
private struct PassphraseAnswer {
  let bytes: [UInt8]?
  private(set) var wasAsked = false

  init(_ passphrase: Secret?) {
    bytes = passphrase.map { Array($0.reveal().utf8) }
  }

  /// Copies the passphrase; a negative number says that there is none, or that it is too long.
  mutating func copy(to buffer: UnsafeMutablePointer<CChar>?, capacity: Int) -> Int32 {
    wasAsked = true
    guard let buffer, let bytes, bytes.count <= capacity else { return -1 }
    for (index, byte) in bytes.enumerated() { buffer[index] = CChar(bitPattern: byte) }
    return Int32(bytes.count)
  }
}

/// Always given to OpenSSL: without it, it would ask on the terminal.
private func answerPassphrase(
  _ buffer: UnsafeMutablePointer<CChar>?,
  _ capacity: Int32,
  _ isWriting: Int32,
  _ answer: UnsafeMutableRawPointer?
) -> Int32 {
  guard let answer else { return -1 }
  return answer.assumingMemoryBound(to: PassphraseAnswer.self).pointee
    .copy(to: buffer, capacity: Int(capacity))
}
