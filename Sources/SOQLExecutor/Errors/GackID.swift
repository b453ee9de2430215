/// The number of a mistake of the server, which stands in its message.
///
/// The server writes `An unexpected error occurred. Please include this ErrorId if you contact support:
/// 1194583911-212031 (-1234567890)`.
package enum GackID {
  package static func find(in message: String) -> String? {
    for marker in ["ErrorId", "Error ID", "gack"] {
      guard let start = range(of: marker, in: message) else { continue }
      if let id = firstID(in: message[start...]) { return id }
    }
    return nil
  }

  private static func range(of marker: String, in text: String) -> String.Index? {
    text.indices.first { text[$0...].hasPrefix(marker) }
  }

  /// The first `digits-digits`, with a number in brackets if one follows.
  private static func firstID(in text: Substring) -> String? {
    let words = text.split { $0 == " " || $0 == ":" || $0 == "," || $0 == "\n" }
    for (place, word) in words.enumerated() {
      let parts = word.split(separator: "-", omittingEmptySubsequences: false)
      guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && isNumber($0) }) else { continue }
      if place + 1 < words.count {
        let next = words[place + 1]
        if next.hasPrefix("("), next.hasSuffix(")"),
          next.dropFirst().dropLast().allSatisfy({ $0 == "-" || ("0"..."9").contains($0) })
        {
          return "\(word) \(next)"
        }
      }
      return String(word)
    }
    return nil
  }

  private static func isNumber(_ text: Substring) -> Bool {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
