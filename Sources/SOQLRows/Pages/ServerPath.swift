/// What may follow a server's name in a request that bears its session.
package enum ServerPath {
  /// Whether a text is a path and cannot lead to another server, whoever has written it.
  package static func isValid(_ path: String) -> Bool {
    path.hasPrefix("/") && !path.hasPrefix("//")
      && path.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") }
  }
}
