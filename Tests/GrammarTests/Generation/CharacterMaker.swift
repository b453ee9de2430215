import SOQLTestSupport

/// Makes characters for the terminals of `tokens.ebnf`.
enum CharacterMaker {
  /// A character for a terminal.
  static func text(for terminal: Terminal, using random: inout SeededGenerator) -> String {
    switch terminal {
    case .text(let text): return random.chance(50) ? text : text.lowercased()
    case .range(let range):
      let value = UInt32.random(in: range.lowerBound.value...range.upperBound.value, using: &random)
      let text = Unicode.Scalar(value).map(String.init) ?? ""
      return random.chance(50) ? text : text.asciiUppercased
    case .characterClass(let characterClass):
      let pool = Array("éЖ日😀 \t\r\n'\\\"%a/*".unicodeScalars).filter(characterClass.contains)
      return String(random.pick(pool))
    case .tokenClass(let name): preconditionFailure("'\(name)' is no character")
    }
  }
}
