/// A name and a value of a form or of a URL's query.
package struct FormField: Sendable, Equatable {
  package let name: String
  package let value: String

  package init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }

  /// Reads `a=1&b=2`; a plus is a blank.
  package static func decode(_ text: some StringProtocol) -> [FormField] {
    text.split(separator: "&").map { pair in
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return FormField(decodePart(parts[0]), parts.count > 1 ? decodePart(parts[1]) : "")
    }
  }

  private static func decodePart(_ text: some StringProtocol) -> String {
    PercentEncoding.decode(text, plusIsBlank: true)
  }
}

/// Percent-encoding of URLs.
package enum PercentEncoding {
  /// Decodes a text once; what is no code stays as it is.
  package static func decode(_ text: some StringProtocol, plusIsBlank: Bool = false) -> String {
    let text = Array(text.utf8)
    var bytes: [UInt8] = []
    var index = 0
    while index < text.count {
      let byte = text[index]
      index += 1
      if byte == UInt8(ascii: "%"), index + 1 < text.count, let high = digit(text[index]),
        let low = digit(text[index + 1])
      {
        bytes.append(high << 4 | low)
        index += 2
      } else {
        bytes.append(plusIsBlank && byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Encodes all but letters, digits and `-._~`.
  package static func encode(_ text: String) -> String {
    var encoded: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E:
        encoded.append(byte)
      default:
        encoded += [UInt8(ascii: "%"), hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 15)]]
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }

  private static let hexadecimal = Array("0123456789ABCDEF".utf8)

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}
