/// The characters that `tokens.ebnf` describes in words, by the name of their production.
enum CharacterClass: String, CaseIterable, Sendable {
  case nonASCII
  case stringCharacter
  case lineCharacter
  case blockCharacter
  case tab
  case lineFeed
  case carriageReturn

  /// Whether a character is one of the class.
  ///
  /// The two that end a block comment are not told apart here: no token is a comment.
  func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch self {
    case .nonASCII:
      scalar.value >= 0x80 && !scalar.properties.isWhitespace
        && !"\u{200B}\u{200C}\u{200D}\u{2060}\u{FEFF}".unicodeScalars.contains(scalar)
    case .stringCharacter:
      scalar != "'" && scalar != "\\" && scalar != "\n" && scalar != "\r"
    case .lineCharacter: scalar != "\n" && scalar != "\r"
    case .blockCharacter: true
    case .tab: scalar == "\t"
    case .lineFeed: scalar == "\n"
    case .carriageReturn: scalar == "\r"
    }
  }
}
