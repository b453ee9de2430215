#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Base64, in both alphabets (RFC 4648, 4 and 5).
enum Base64 {
  /// The bytes of a text, with or without `=` at its end; `nil` if it is none.
  static func decode(_ text: some StringProtocol) -> [UInt8]? {
    var digits = String(text).replacing("-", with: "+").replacing("_", with: "/")
    while digits.last == "=" { digits.removeLast() }
    let padding = String(repeating: "=", count: (4 - digits.utf8.count % 4) % 4)
    return Data(base64Encoded: digits + padding).map(Array.init)
  }
}
