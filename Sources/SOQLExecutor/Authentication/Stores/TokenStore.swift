import CCrypto

/// Where tokens are kept from one run to the next.
///
/// A refresh token that the server has replaced is lost if it is not kept, so it is saved before it is
/// used. Whoever refreshes holds the lock of the login, and reads again after getting it: somebody else may
/// have refreshed meanwhile. ``FileTokenStore`` keeps tokens in files, ``MemoryTokenStore`` in memory.
public protocol TokenStore: Sendable {
  /// What is kept for a login; `nil` if there is nothing.
  ///
  /// - Throws: A ``SessionError`` if it cannot be read; it is kept then, too.
  func token(for login: Login) throws(SessionError) -> StoredToken?

  /// Keeps a token in place of the one before, all of it or nothing.
  func save(_ token: StoredToken, for login: Login) throws(SessionError)

  /// Takes the lock of a login, without waiting; `nil` if somebody else has it.
  func lock(_ login: Login) throws(SessionError) -> TokenLock?
}

/// A login whose refresh tokens follow one from another: an app's, to a host, by one first token.
public struct Login: Sendable, Hashable {
  /// The host.
  public let host: LoginHost
  /// The consumer key of the app.
  public let clientID: String
  /// What stands for the first refresh token: hexadecimal digits of a hash.
  public let fingerprint: String

  /// A login.
  ///
  /// The refresh token is the one that the user gave. It stands for the login for ever, though it may be
  /// good only once.
  public init(host: LoginHost, clientID: String, refreshToken: Secret) {
    self.host = host
    self.clientID = clientID
    let parts = [host.description, clientID, refreshToken.reveal()]
    fingerprint = Login.digest(parts.joined(separator: "\n"))
  }

  /// The first half of the hash SHA-256 of a text, in hexadecimal digits.
  private static func digest(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var hash = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
    let isHashed = EVP_Digest(bytes, bytes.count, &hash, nil, EVP_sha256(), nil) == 1
    precondition(isHashed, "OpenSSL has no SHA-256, or no memory for it")
    let digits = hash.prefix(16).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
    return digits.joined()
  }
}

/// The tokens of a login.
public struct StoredToken: Sendable, Equatable {
  /// The refresh token that is good now.
  public var refreshToken: Secret
  /// The session that came with it.
  public var session: Session
  /// When it came, in seconds since 1970.
  public var savedAt: Double

  /// Tokens.
  public init(refreshToken: Secret, session: Session, savedAt: Double) {
    self.refreshToken = refreshToken
    self.session = session
    self.savedAt = savedAt
  }
}

/// A lock that a ``TokenStore`` gave; letting it go releases it.
public final class TokenLock: Sendable {
  private let onRelease: @Sendable () -> Void

  /// A lock.
  ///
  /// - Parameter onRelease: Gives it back; called once or more.
  public init(onRelease: @escaping @Sendable () -> Void) {
    self.onRelease = onRelease
  }

  deinit { onRelease() }

  /// Gives the lock back.
  public func release() { onRelease() }
}
