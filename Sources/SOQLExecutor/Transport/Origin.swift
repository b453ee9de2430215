/// A server: scheme, host and port.
///
/// Only `https:` is taken, but for servers on this machine (`localhost`, `127.0.0.0/8`, `[::1]`), which may
/// speak `http:`.
///
/// ```swift
/// try Origin("https://example.my.salesforce.com/")     // https://example.my.salesforce.com
/// try Origin("http://localhost:8080")
/// try Origin("http://example.com")                     // throws
/// ```
public struct Origin: Sendable, Hashable, CustomStringConvertible {
  /// Whether the connection is encrypted.
  public let isSecure: Bool
  /// The host in lower case; an IPv6 address is in brackets.
  public let host: String
  /// The port.
  public let port: Int

  /// Reads an origin from a URL, whose path is ignored.
  ///
  /// - Throws: An ``OriginError`` if the text is no such URL, has a user name, or is not safe.
  public init(_ text: String) throws(OriginError) {
    let parts = try Origin.parts(of: text)
    isSecure = parts.isSecure
    host = parts.host
    port = parts.port
    if !isSecure, !isLoopback {
      throw OriginError(text, "http: is for servers on this machine only; use https:")
    }
  }

  /// Whether the host is this machine.
  public var isLoopback: Bool {
    if host == "localhost" || host == "[::1]" { return true }
    let numbers = host.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
    return numbers.count == 4 && numbers.allSatisfy { $0 != nil } && numbers[0] == 127
  }

  /// The URL of the origin, without a slash at the end.
  public var description: String {
    let usual = isSecure ? 443 : 80
    return (isSecure ? "https://" : "http://") + host + (port == usual ? "" : ":\(port)")
  }

  private static func parts(
    of text: String
  ) throws(OriginError) -> (isSecure: Bool, host: String, port: Int) {
    let lower = text.lowercased()
    let isSecure = lower.hasPrefix("https://")
    guard isSecure || lower.hasPrefix("http://") else {
      throw OriginError(text, "it does not start with https://")
    }
    var authority = lower.dropFirst(isSecure ? 8 : 7)
    authority = authority.prefix { !"/?#".contains($0) }
    guard !authority.contains("@") else { throw OriginError("it holds a user name or password") }
    var port = isSecure ? 443 : 80
    let hostEnd = authority.lastIndex(of: "]") ?? authority.startIndex
    if let colon = authority[hostEnd...].firstIndex(of: ":") {
      let digits = authority[authority.index(after: colon)...]
      guard digits.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), let number = Int(digits),
        (1...65_535).contains(number)
      else { throw OriginError(text, "its port is no number from 1 to 65535") }
      port = number
      authority = authority[..<colon]
    }
    guard isHost(authority) else { throw OriginError(text, "its host is no host name") }
    return (isSecure, String(authority), port)
  }

  private static func isHost(_ host: Substring) -> Bool {
    if host.hasPrefix("["), host.hasSuffix("]") {
      let address = host.dropFirst().dropLast().utf8
      return !address.isEmpty
        && address.allSatisfy {
          UInt8(ascii: "0")...UInt8(ascii: ":") ~= $0 || 0x61...0x66 ~= $0 || $0 == 0x2E
        }
    }
    return !host.isEmpty && host.utf8.count <= 253
      && host.utf8.allSatisfy { byte in
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x2E
      }
  }
}

/// Why a text is no origin.
public struct OriginError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The text and the reason; a text that may hold a password is left out.
  public let description: String

  init(_ text: String, _ reason: String) {
    description = "'\(text)' is not the URL of a server: \(reason)"
  }

  init(_ reason: String) {
    description = "not the URL of a server: \(reason)"
  }
}
