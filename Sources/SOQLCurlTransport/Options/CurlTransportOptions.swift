public import SOQLExecutor

/// How a ``CurlTransport`` connects.
///
/// ```swift
/// var options = CurlTransportOptions()
/// options.certificateAuthorities = .file("/etc/ssl/company.pem")
/// options.proxy = .server("http://proxy.example.com:3128")
/// ```
public struct CurlTransportOptions: Sendable {
  /// The `User-Agent` of requests that name none themselves.
  public var userAgent = "soql-toolkit"
  /// Whose certificates are trusted.
  public var certificateAuthorities = CertificateAuthorities.system
  /// Which way connections take.
  public var proxy = Proxy.environment
  /// Which versions of HTTP are spoken.
  public var httpVersion = HTTPVersion.automatic
  /// How many connections to one server may be open, at least one.
  ///
  /// Requests beyond them wait; only their total deadline counts meanwhile. With HTTP/2 several requests
  /// share a connection.
  public var connectionsPerHost = 16
  /// How many connections may be open in all, at least one.
  public var connections = 64
  /// How many bytes an answer may have, decompressed; 256 MB by default.
  ///
  /// A larger one fails with ``TransportError/Kind/invalidResponse``.
  public var maximumBodySize = 256 << 20

  /// The default options.
  public init() {}

  /// Whose certificates are trusted.
  ///
  /// There is no way not to check them.
  public enum CertificateAuthorities: Sendable, Hashable {
    /// Those of the system, whose file and folder the environment's `SSL_CERT_FILE` and `SSL_CERT_DIR`
    /// replace.
    case system
    /// Those of a file in PEM form, and no others.
    case file(String)
    /// Those of a folder as OpenSSL's `rehash` makes it, and no others.
    case folder(String)
  }

  /// Which way connections take.
  ///
  /// Those to servers on this machine never take a proxy, so no proxy gets a request in clear text.
  public enum Proxy: Sendable {
    /// What `https_proxy`, `HTTPS_PROXY`, `all_proxy` or `ALL_PROXY` says, but for the hosts in `no_proxy`
    /// or `NO_PROXY`.
    case environment
    /// Straight to the server, whatever the environment says.
    case none
    /// A proxy, such as `http://proxy.example.com:3128`; the schemes `http`, `https`, `socks4a` and
    /// `socks5h` are usual. The hosts in `no_proxy` or `NO_PROXY` are excepted, too.
    case server(String, user: String? = nil, password: Secret? = nil)
  }

  /// Which versions of HTTP are spoken.
  public enum HTTPVersion: Sendable, Hashable {
    /// HTTP/2 if the server has it and libcurl is 8.12 or newer, else HTTP/1.1.
    case automatic
    /// HTTP/1.1 alone.
    case http1
  }
}
