import CCrypto
public import SOQLExecutor
import SOQLFiles

/// Signs JWTs with an RSA key in PEM, by OpenSSL.
///
/// The key may be in PKCS#1 (`BEGIN RSA PRIVATE KEY`) or PKCS#8 (`BEGIN PRIVATE KEY`, `BEGIN ENCRYPTED
/// PRIVATE KEY`), encrypted or not; it must have 2048 bits at least.
///
/// ```swift
/// let signer = try RSASigner(contentsOf: "server.key")
/// let session = SessionSource.jwtBearer(
///   clientID: "3MVG…", username: "ada@example.com", signer: signer, host: .production)
/// ```
///
/// A key file that others can read is taken, unlike by `ssh`: build servers and containers mount secrets
/// like that, where there is nobody else. ``isExposed`` tells a program that it may warn.
public final class RSASigner: JWTSigner, CustomStringConvertible, CustomReflectable {
  /// Whether the key came from a file that users other than its owner can read.
  public let isExposed: Bool
  private let key: PrivateKey

  private static let sizeLimit = 1 << 20
  private static let smallestKey = 2_048

  /// Reads a key.
  ///
  /// - Parameters:
  ///   - pem: The text of the key; what stands before and after it is ignored.
  ///   - passphrase: Opens the key if it is encrypted. Nobody is ever asked for it.
  /// - Throws: A ``SessionError`` with the reason `notConfigured` that says what is wrong with the key, and
  ///   shows nothing of it.
  public convenience init(pem: [UInt8], passphrase: Secret? = nil) throws(SessionError) {
    try self.init(pem, passphrase, name: "the private key", isExposed: false)
  }

  /// Reads a key from a file.
  ///
  /// - Parameters:
  ///   - path: The file, in PEM.
  ///   - passphrase: Opens the key if it is encrypted. Nobody is ever asked for it.
  /// - Throws: A ``SessionError`` with the reason `notConfigured` that says what is wrong with the file or
  ///   the key, and shows nothing of it.
  public convenience init(
    contentsOf path: String,
    passphrase: Secret? = nil
  ) throws(SessionError) {
    let pem: [UInt8]
    var status = stat()
    do throws(FileError) {
      pem = try FileReader.read(path, limit: Self.sizeLimit)
    } catch {
      throw SessionError(.notConfigured, "the private key: \(error.message)")
    }
    let isExposed = stat(path, &status) == 0 && status.st_mode & 0o044 != 0
    try self.init(pem, passphrase, name: "the private key in '\(path)'", isExposed: isExposed)
  }

  private init(
    _ pem: [UInt8],
    _ passphrase: Secret?,
    name: String,
    isExposed: Bool
  ) throws(SessionError) {
    do throws(PrivateKey.Problem) {
      key = try PrivateKey(pem: pem, passphrase: passphrase)
    } catch {
      throw SessionError(.notConfigured, "\(name) \(error.description)")
    }
    guard key.isRSA else {
      throw SessionError(
        .notConfigured,
        "\(name) is no RSA key, and Salesforce takes no other; 'openssl genrsa' makes one"
      )
    }
    guard key.bits >= Self.smallestKey else {
      throw SessionError(
        .notConfigured,
        "\(name) has \(key.bits) bits, which is not safe; it must have \(Self.smallestKey) at least"
      )
    }
    self.isExposed = isExposed
  }

  /// The signature of some bytes by RS256.
  public func signature(of bytes: [UInt8]) throws(SessionError) -> [UInt8] {
    do throws(PrivateKey.Problem) {
      return try key.signature(of: bytes)
    } catch {
      throw SessionError(.notConfigured, "the private key \(error.description)")
    }
  }

  /// Nothing of the key.
  public var description: String { "RSA key of \(key.bits) bits" }
  /// A mirror without the key.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
