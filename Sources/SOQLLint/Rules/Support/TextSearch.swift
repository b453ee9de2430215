import SOQLSyntax

/// Looks for words in bytes, in any case.
enum TextSearch {
  /// Whether a text holds a word, given in lower case.
  static func contains(_ word: StaticString, in text: [UInt8]) -> Bool {
    let count = word.utf8CodeUnitCount
    let first = word.utf8Start[0]
    return text.withUnsafeBufferPointer { text in
      guard text.count >= count else { return false }
      for start in 0...text.count - count where text[start] | 0x20 == first | 0x20 {
        if (1..<count).allSatisfy({ text[start + $0].lowercased == word.utf8Start[$0] }) {
          return true
        }
      }
      return false
    }
  }
}
