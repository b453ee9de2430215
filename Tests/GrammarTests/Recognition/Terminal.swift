/// What a grammar does not take apart: tokens for `soql.ebnf`, characters for `tokens.ebnf`.
enum Terminal: Hashable, Sendable {
  /// A keyword or punctuation, or one character.
  case text(String)
  /// A token class.
  case tokenClass(String)
  /// A character out of a range.
  case range(ClosedRange<Unicode.Scalar>)
  /// A character that the grammar describes in words.
  case characterClass(CharacterClass)
}
