/// The right side of a production, in the notation of the grammar's README.
indirect enum Expression: Sendable, Equatable {
  /// `x y`
  case sequence([Expression])
  /// `x | y`
  case choice([Expression])
  /// `[ x ]`
  case option(Expression)
  /// `{ x }`
  case repetition(Expression)
  /// Text in quotes: a token in `soql.ebnf`, characters in `tokens.ebnf`.
  case text(String)
  /// The name of a production or of a token class.
  case reference(String)
  /// `"a" … "z"`
  case range(ClosedRange<Unicode.Scalar>)
  /// `? … ?`
  case described(String)

  /// The expression and all that it is made of, outermost first.
  var parts: [Expression] {
    switch self {
    case .sequence(let parts), .choice(let parts): [self] + parts.flatMap(\.parts)
    case .option(let part), .repetition(let part): [self] + part.parts
    case .text, .reference, .range, .described: [self]
    }
  }

  /// The names that the expression refers to, in order, with repetitions.
  var references: [String] {
    parts.compactMap { part in
      if case .reference(let name) = part { name } else { nil }
    }
  }

  /// The texts in quotes, in order, with repetitions.
  var texts: [String] {
    parts.compactMap { part in
      if case .text(let text) = part { text } else { nil }
    }
  }
}
