import SOQLExecutor
import SOQLFiles

/// Options in libcurl's terms, with what the environment says.
struct ResolvedOptions: Sendable {
  let userAgent: String
  let certificateFile: Location
  let certificateFolder: Location
  /// The proxy's URL; empty for none, `nil` for what the environment says.
  let proxy: String?
  let proxyUser: String?
  let proxyPassword: Secret?
  let usesHTTP2: Bool
  let connectionsPerHost: Int
  let connections: Int
  let maximumBodySize: Int
  /// Why no request can be sent with them.
  let problem: TransportError?

  /// Where certificates lie.
  enum Location: Sendable, Hashable {
    /// Where libcurl looks by itself.
    case usual
    /// Elsewhere, or nowhere.
    case replaced(String?)

    init(environment name: String) {
      let value = getenv(name).map { String(cString: $0) } ?? ""
      self = value.isEmpty ? .usual : .replaced(value)
    }
  }

  init(_ options: CurlTransportOptions) {
    userAgent = options.userAgent
    usesHTTP2 = options.httpVersion == .automatic && CurlLibrary.hasSoundHTTP2
    connectionsPerHost = max(1, options.connectionsPerHost)
    connections = max(1, options.connections)
    maximumBodySize = max(0, options.maximumBodySize)
    switch options.certificateAuthorities {
    case .system:
      certificateFile = Location(environment: "SSL_CERT_FILE")
      certificateFolder = Location(environment: "SSL_CERT_DIR")
    case .file(let path):
      (certificateFile, certificateFolder) = (.replaced(path), .replaced(nil))
    case .folder(let path):
      (certificateFile, certificateFolder) = (.replaced(nil), .replaced(path))
    }
    switch options.proxy {
    case .environment: (proxy, proxyUser, proxyPassword) = (nil, nil, nil)
    case .none: (proxy, proxyUser, proxyPassword) = ("", nil, nil)
    case .server(let url, let user, let password):
      (proxy, proxyUser, proxyPassword) = (url, user, password)
    }
    problem = Self.problem(of: options).map {
      TransportError(.invalidRequest, mayHaveBeenSent: false, "CurlTransportOptions: \($0)")
    }
  }

  private static func problem(of options: CurlTransportOptions) -> String? {
    if !isText(options.userAgent) { return "userAgent has a control character" }
    switch options.certificateAuthorities {
    case .system: break
    case .file(let path), .folder(let path):
      if path.isEmpty || !isText(path) { return "the path of certificateAuthorities is none" }
    }
    guard case .server(let url, let user, let password) = options.proxy else { return nil }
    let parts = url.split(separator: "://", maxSplits: 1, omittingEmptySubsequences: false)
    let schemes = ["http", "https", "socks4", "socks4a", "socks5", "socks5h"]
    guard parts.count == 2, schemes.contains(parts[0].lowercased()), !parts[1].isEmpty else {
      return "proxy is no URL that starts with one of "
        + schemes.map { $0 + ":" }.joined(separator: " ")
    }
    guard !url.contains("@") else { return "proxy takes user and password apart from the URL" }
    guard isText(url), isText(user ?? ""), isText(password?.reveal() ?? "") else {
      return "proxy has a control character"
    }
    return nil
  }

  private static func isText(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
  }
}
