/// Text in URLs.
package enum PercentEncoding {
  private static let digits = Array("0123456789ABCDEF".utf8)

  /// A text for a path segment or a query: all but letters, digits and `-._~` is encoded.
  ///
  /// A plus would be read as a blank, so that `+02:00` must not stay.
  package static func encode(_ text: String) -> String {
    var encoded: [UInt8] = []
    encoded.reserveCapacity(text.utf8.count * 3 / 2)
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        encoded.append(byte)
      default:
        encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }
}
