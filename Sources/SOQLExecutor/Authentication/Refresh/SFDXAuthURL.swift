/// A login in one line, as the Salesforce CLI writes it:
/// `force://<client id>:<client secret>:<refresh token>@<host>`.
///
/// `sf org auth show-sfdx-auth-url` shows it. The secret may be empty.
public struct SFDXAuthURL: Sendable, Equatable {
  /// The consumer key of the app that the token was issued to.
  public let clientID: String
  /// The app's secret, if it has one.
  public let clientSecret: Secret?
  /// The refresh token.
  public let refreshToken: Secret
  /// Where to log in.
  public let host: LoginHost

  /// Reads a URL; white space around it and a slash at its end are dropped.
  ///
  /// - Throws: A ``SessionError`` with the reason ``SessionError/Reason/notConfigured``, which shows
  ///   nothing of the text.
  public init(_ url: Secret) throws(SessionError) {
    let text = url.reveal().trimmed
    guard text.hasPrefix("force://") else {
      throw Self.error("it does not start with 'force://'")
    }
    let rest = text.dropFirst("force://".count)
    guard let at = rest.lastIndex(of: "@") else {
      throw Self.error("there is no '@' before the host")
    }
    let parts = rest[..<at].split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 3 else {
      throw Self.error(
        "there are not three parts before the '@'; use the form with a client id, even if the secret is empty"
      )
    }
    for (part, name) in zip(parts, ["client id", "client secret", "refresh token"]) {
      guard Self.isPart(part) else {
        throw Self.error("the \(name) has characters that none has")
      }
      if part.isEmpty, name != "client secret" { throw Self.error("the \(name) is missing") }
    }
    var address = rest[rest.index(after: at)...]
    if address.last == "/" { address.removeLast() }
    // The host is the only part that may be shown, and only if it is one.
    guard !address.isEmpty, !address.contains(where: { "/?#".contains($0) }),
      let origin = try? Origin("https://" + address)
    else { throw Self.error("what stands behind the '@' is no host name") }
    host = try LoginHost(origin: origin)
    clientID = String(parts[0])
    clientSecret = parts[1].isEmpty ? nil : Secret(String(parts[1]))
    refreshToken = Secret(String(parts[2]))
  }

  /// Letters, digits and `._-`, then at most two `=`.
  ///
  /// Source: the expression that the Salesforce CLI reads such URLs with.
  private static func isPart(_ part: Substring) -> Bool {
    let padding = part.reversed().prefix { $0 == "=" }.count
    return padding <= 2 && padding < max(part.count, 1)
      && part.dropLast(padding).utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
          UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }

  private static func error(_ reason: String) -> SessionError {
    SessionError(.notConfigured, "the SFDX auth URL cannot be read: \(reason)")
  }
}

extension SessionProvider where Self == SessionSource {
  /// The login of an SFDX auth URL.
  ///
  /// - Parameters:
  ///   - url: The URL.
  ///   - store: Where the tokens are kept that follow the one in it, such as `FileTokenStore.standard()`.
  /// - Returns: The source.
  public static func sfdxAuthURL(_ url: SFDXAuthURL, store: any TokenStore) -> SessionSource {
    .refreshToken(
      url.refreshToken,
      clientID: url.clientID,
      clientSecret: url.clientSecret,
      host: url.host,
      store: store
    )
  }
}
