import CCrypto
import SOQLFiles

/// A certificate and its key, made for one test.
///
/// It is signed with its own key and may sign others, so that a client trusts the server by trusting it.
package final class TestCertificate: @unchecked Sendable {
  /// What is right or wrong with it.
  package enum Kind: Sendable {
    /// For `localhost` and 127.0.0.1, from yesterday for ten days.
    case valid
    /// For another host only.
    case wrongHost
    /// It ended an hour ago.
    case expired
  }

  /// The certificate in PEM, without its key.
  package let pem: String

  let certificate: OpaquePointer
  let key: OpaquePointer

  /// Makes a key and a certificate for it.
  package init(_ kind: Kind = .valid) throws(ServerError) {
    guard let key = Self.makeKey() else { throw .openSSL("no key") }
    guard let certificate = X509_new() else {
      EVP_PKEY_free(key)
      throw .openSSL("no certificate")
    }
    guard Self.fill(certificate, kind, key), let pem = Self.pem(certificate) else {
      EVP_PKEY_free(key)
      X509_free(certificate)
      throw .openSSL("the certificate could not be signed")
    }
    self.key = key
    self.certificate = certificate
    self.pem = pem
  }

  deinit {
    X509_free(certificate)
    EVP_PKEY_free(key)
  }

  private static func makeKey() -> OpaquePointer? {
    guard let context = EVP_PKEY_CTX_new_id(EVP_PKEY_EC, nil) else { return nil }
    defer { EVP_PKEY_CTX_free(context) }
    var key: OpaquePointer?
    guard EVP_PKEY_keygen_init(context) == 1,
      EVP_PKEY_CTX_set_ec_paramgen_curve_nid(context, NID_X9_62_prime256v1) == 1,
      EVP_PKEY_keygen(context, &key) == 1
    else { return nil }
    return key
  }

  private static func fill(
    _ certificate: OpaquePointer,
    _ kind: Kind,
    _ key: OpaquePointer
  ) -> Bool {
    let day = 86_400
    X509_set_version(certificate, 2)
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), Int.random(in: 1..<Int(Int32.max)))
    X509_gmtime_adj(X509_getm_notBefore(certificate), kind == .expired ? -10 * day : -day)
    X509_gmtime_adj(X509_getm_notAfter(certificate), kind == .expired ? -3_600 : 10 * day)
    X509_set_pubkey(certificate, key)
    let name = X509_get_subject_name(certificate)
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_FLAG | 1, "SOQL test org", -1, -1, 0)
    X509_set_issuer_name(certificate, name)
    let hosts = kind == .wrongHost ? "DNS:other.example" : "DNS:localhost,IP:127.0.0.1"
    return add(NID_basic_constraints, "critical,CA:TRUE", to: certificate)
      && add(NID_key_usage, "critical,digitalSignature,keyCertSign", to: certificate)
      && add(NID_ext_key_usage, "serverAuth", to: certificate)
      && add(NID_subject_alt_name, hosts, to: certificate)
      && X509_sign(certificate, key, EVP_sha256()) > 0
  }

  private static func add(
    _ kind: Int32,
    _ value: String,
    to certificate: OpaquePointer
  ) -> Bool {
    guard let entry = X509V3_EXT_conf_nid(nil, nil, kind, value) else { return false }
    defer { X509_EXTENSION_free(entry) }
    return X509_add_ext(certificate, entry, -1) == 1
  }

  private static func pem(_ certificate: OpaquePointer) -> String? {
    guard let memory = BIO_new(BIO_s_mem()) else { return nil }
    defer { BIO_free(memory) }
    guard PEM_write_bio_X509(memory, certificate) == 1 else { return nil }
    var text: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4_096)
    while case let count = BIO_read(memory, &buffer, Int32(buffer.count)), count > 0 {
      text += buffer.prefix(Int(count))
    }
    return String(decoding: text, as: UTF8.self)
  }
}

extension ServerError {
  /// An error with OpenSSL's own word for it.
  static func openSSL(_ what: String) -> ServerError {
    var text = [CChar](repeating: 0, count: 256)
    ERR_error_string_n(ERR_get_error(), &text, text.count)
    let reason = text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return ServerError("\(what): \(String(decoding: reason, as: UTF8.self))")
  }
}
