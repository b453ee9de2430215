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

extension Comparand where Use: Filterable {
  /// Whether all values of one of some sets are chosen; of none where there are none.
  ///
  /// ```swift
  /// c.interests.includes(["Golf", "Tennis"], "Chess")   // Interests__c INCLUDES ('Golf;Tennis', 'Chess')
  /// ```
  public func includes<Choice>(_ sets: MultiPicklist<Choice>...) -> Outcome
  where Value == MultiPicklist<Choice> {
    list(.includes, sets)
  }

  /// Whether one of some values is chosen; none where there are none.
  public func includes<Choice>(anyOf choices: some Sequence<Choice>) -> Outcome
  where Value == MultiPicklist<Choice> {
    list(.includes, choices.map { MultiPicklist([$0]) })
  }

  /// Whether of no set all values are chosen; always where there are none.
  public func excludes<Choice>(_ sets: MultiPicklist<Choice>...) -> Outcome
  where Value == MultiPicklist<Choice> {
    list(.excludes, sets)
  }

  /// Whether none of some values is chosen; always where there are none.
  public func excludes<Choice>(anyOf choices: some Sequence<Choice>) -> Outcome
  where Value == MultiPicklist<Choice> {
    list(.excludes, choices.map { MultiPicklist([$0]) })
  }
}

extension Comparand where Value == DynamicValue, Use: Filterable {
  /// Whether all values of one of some sets are chosen; of none where there are none.
  public func includes(_ sets: MultiPicklist<String>...) -> Outcome { list(.includes, sets) }

  /// Whether of no set all values are chosen; always where there are none.
  public func excludes(_ sets: MultiPicklist<String>...) -> Outcome { list(.excludes, sets) }
}

extension Comparand where Value == String, Use: Filterable {
  /// INCLUDES, which plain texts and picklists of one value do not take.
  @available(*, unavailable, message: "INCLUDES takes a MultiPicklist; use == or in")
  public func includes(_ values: String...) -> Outcome { list(.includes, values) }

  /// EXCLUDES, which plain texts and picklists of one value do not take.
  @available(*, unavailable, message: "EXCLUDES takes a MultiPicklist; use != or notIn")
  public func excludes(_ values: String...) -> Outcome { list(.excludes, values) }
}
