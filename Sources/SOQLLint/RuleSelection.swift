import SOQLSyntax

/// The rules whose findings are reported.
///
/// Made without asking for the catalogue's rules: a set of them all would take a tenth of the time in which
/// a file is checked.
package struct RuleSelection: Sendable, ExpressibleByArrayLiteral {
  /// The rules that were selected; `nil` for those that run by default.
  private let selected: [Rule]?
  private let ignored: [Rule]

  /// The rules that run without being selected.
  package static let byDefault = RuleSelection(nil, except: [])

  /// These rules alone.
  package init(_ rules: some Sequence<Rule>) {
    self.init(Array(rules), except: [])
  }

  package init(arrayLiteral elements: Rule...) {
    self.init(elements)
  }

  /// Some rules, or those that run by default, and of them not the ignored ones.
  init(_ selected: [Rule]?, except ignored: [Rule]) {
    self.selected = selected
    self.ignored = ignored
  }

  /// Whether a rule's findings are reported.
  package func contains(_ rule: Rule) -> Bool {
    if ignored.contains(rule) { return false }
    return selected?.contains(rule) ?? !RuleCatalogue.optionalRules.contains(rule)
  }
}
