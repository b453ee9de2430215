import SOQLSyntax

extension Comparand where Value: TextualValue, Use: Filterable {
  /// Whether the text follows a pattern.
  ///
  /// ```swift
  /// a.name.like("A_me%")                     // Name LIKE 'A_me%'
  /// a.name.like("\(input)%")                 // wildcards in the input stand for themselves
  /// ```
  public func like(_ pattern: LikePattern) -> Outcome { compare(.like, pattern) }

  /// Whether the text starts with another.
  public func hasPrefix(_ text: String) -> Outcome { compare(.like, LikePattern.prefix(text)) }

  /// Whether the text ends with another.
  public func hasSuffix(_ text: String) -> Outcome { compare(.like, LikePattern.suffix(text)) }

  /// Whether the text holds another.
  public func contains(_ text: String) -> Outcome { compare(.like, LikePattern.contains(text)) }
}

extension Comparand where Value: MultiChoiceValue, Use: Filterable {
  /// Whether all values of one of some sets are chosen; of none where there are none.
  ///
  /// ```swift
  /// c.interests.includes(["Golf", "Tennis"], "Chess")   // Interests__c INCLUDES ('Golf;Tennis', 'Chess')
  /// ```
  public func includes(_ sets: PicklistSet<Value.Choice>...) -> Outcome {
    list(.includes, sets)
  }

  /// Whether one of some values is chosen; none where there are none.
  public func includes(anyOf choices: some Sequence<Value.Choice>) -> Outcome {
    list(.includes, choices.map { PicklistSet([$0]) })
  }

  /// Whether of no set all values are chosen; always where there are none.
  public func excludes(_ sets: PicklistSet<Value.Choice>...) -> Outcome {
    list(.excludes, sets)
  }

  /// Whether none of some values is chosen; always where there are none.
  public func excludes(anyOf choices: some Sequence<Value.Choice>) -> Outcome {
    list(.excludes, choices.map { PicklistSet([$0]) })
  }
}
