import SOQLCommand
import SOQLSyntax

/// Words that select rules: an id (`SYN001`), a name (`syntax-error`), a family (`SYN`) or `ALL`.
enum RuleSelector {
  /// The rules that the words select.
  static func rules(_ words: [String], option: String) throws(UsageError) -> Set<Rule> {
    var selected: Set<Rule> = []
    for word in words {
      let matches = RuleCatalogue.rules.filter { isSelected($0, by: word) }
      guard !matches.isEmpty else { throw unknown(word, option: option) }
      selected.formUnion(matches)
    }
    return selected
  }

  private static func isSelected(_ rule: Rule, by word: String) -> Bool {
    let upper = word.uppercased()
    return upper == "ALL" || rule.id == upper || rule.family == upper
      || rule.name == word.lowercased()
  }

  private static func unknown(_ word: String, option: String) -> UsageError {
    let known = RuleCatalogue.rules.flatMap { [$0.id, $0.name, $0.family] }
    let advice = EditDistance.nearest(to: word, in: known).map { "; did you mean '\($0)'?" }
    return UsageError(
      "'\(word)' of '--\(option)' is no rule" + (advice ?? "; '--list-rules' lists them")
    )
  }
}
