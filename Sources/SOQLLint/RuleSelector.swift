import SOQLCommand
import SOQLSyntax

/// Words that select rules: an id (`SYN001`), a name (`syntax-error`), a family (`SYN`) or `ALL`.
enum RuleSelector {
  /// The letters of all ids, such as `SYN`, in the order of the catalogue.
  static var families: [String] {
    RuleCatalogue.rules.reduce(into: []) { families, rule in
      if !families.contains(rule.family) { families.append(rule.family) }
    }
  }

  /// The rules that the words of an option select.
  static func rules(_ words: [String], option: String) throws(UsageError) -> [Rule] {
    try rules(words, place: " of '--\(option)'")
  }

  /// The rules that the words select; the place is where they stand.
  static func rules(_ words: [String], place: String = "") throws(UsageError) -> [Rule] {
    var selected: [Rule] = []
    for word in words {
      let matches = RuleCatalogue.rules.filter { isSelected($0, by: word) }
      guard !matches.isEmpty else { throw unknown(word, place, families) }
      selected += matches
    }
    return selected
  }

  /// The rule of an id or a name.
  static func rule(_ word: String) throws(UsageError) -> Rule {
    let rule = RuleCatalogue.rules.first {
      $0.id == word.uppercased() || $0.name == word.lowercased()
    }
    guard let rule else { throw unknown(word, "", []) }
    return rule
  }

  private static func isSelected(_ rule: Rule, by word: String) -> Bool {
    let upper = word.uppercased()
    return upper == "ALL" || rule.id == upper || rule.family == upper
      || rule.name == word.lowercased()
  }

  private static func unknown(_ word: String, _ place: String, _ others: [String]) -> UsageError {
    let known = RuleCatalogue.rules.flatMap { [$0.id, $0.name] } + others
    let near = EditDistance.nearest(to: word, in: known).map { "; did you mean '\($0)'?" }
    let shown = DisplayText(word).text
    return UsageError("'\(shown)'\(place) is no rule" + (near ?? "; 'soql-lint rules' lists them"))
  }
}
