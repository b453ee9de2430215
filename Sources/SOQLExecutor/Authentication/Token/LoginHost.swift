/// A server that gives sessions: `login.salesforce.com`, `test.salesforce.com`, or the My Domain of an org.
///
/// ```swift
/// LoginHost.production                                      // https://login.salesforce.com
/// try LoginHost("https://example.my.salesforce.com")
/// try LoginHost("example--dev.sandbox.my.salesforce.com")   // https:// is understood
/// ```
public struct LoginHost: Sendable, Hashable, CustomStringConvertible {
  /// The server.
  public let origin: Origin

  /// `https://login.salesforce.com`, for production and Developer Edition orgs.
  public static let production = LoginHost(known: "login.salesforce.com")
  /// `https://test.salesforce.com`, for sandboxes and scratch orgs.
  public static let sandbox = LoginHost(known: "test.salesforce.com")

  /// Reads a host or URL, whose path is ignored.
  ///
  /// - Throws: A ``SessionError`` with the reason ``SessionError/Reason/notConfigured`` if the text is no
  ///   safe URL, or names a host that shows pages and has no API, such as `*.lightning.force.com`.
  public init(_ text: String) throws(SessionError) {
    try self.init(origin: Origin(ofSalesforce: text))
  }

  /// Takes a server.
  ///
  /// - Throws: A ``SessionError`` with the reason ``SessionError/Reason/notConfigured`` if it is a host
  ///   that shows pages and has no API, such as `*.lightning.force.com`.
  public init(origin: Origin) throws(SessionError) {
    try origin.checkAPI()
    self.origin = origin
  }

  private init(known host: String) {
    origin = Origin(secureHost: host)
  }

  /// Whether the host serves all orgs, and not one.
  var isShared: Bool {
    origin.host == "login.salesforce.com" || origin.host == "test.salesforce.com"
  }

  /// The audience that the org of the host expects in a JWT, as far as the name tells.
  ///
  /// Source: OAuth 2.0 JWT Bearer Flow in Salesforce Help: the authorization server's URL,
  /// `https://login.salesforce.com`, `https://test.salesforce.com`, or that of the Experience Cloud site.
  /// Sandboxes have `--` in their My Domain, or `sandbox` or `scratch` behind it.
  var audience: String {
    guard origin.host.hasSuffix(".my.salesforce.com") else { return origin.description }
    let name = origin.host.dropLast(".my.salesforce.com".count)
    let isTest =
      name.hasSuffix(".sandbox") || name.hasSuffix(".scratch")
      || name.prefix { $0 != "." }.contains("--")
    return (isTest ? LoginHost.sandbox : .production).description
  }

  /// The URL of the server.
  public var description: String { origin.description }
}

extension Origin {
  /// Reads what a user gives as an org's address, with or without `https://`.
  init(ofSalesforce text: String) throws(SessionError) {
    let address = text.trimmed
    do throws(OriginError) {
      try self.init(address.contains("://") ? address : "https://" + address)
    } catch {
      throw SessionError(.notConfigured, error.description)
    }
    try checkAPI()
  }

  /// A server whose host is known to be good.
  init(secureHost host: String) {
    isSecure = true
    self.host = host
    port = 443
  }

  /// Throws if the host is one of those that browsers show, which have no API.
  func checkAPI() throws(SessionError) {
    for suffix in [".lightning.force.com", ".my.salesforce-setup.com"] where host.hasSuffix(suffix)
    {
      let instead = host.dropLast(suffix.count) + ".my.salesforce.com"
      throw SessionError(
        .notConfigured,
        "'\(self)' shows pages and has no API; use 'https://\(instead)'"
      )
    }
  }
}
