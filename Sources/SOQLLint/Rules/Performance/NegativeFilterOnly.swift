import SOQLSchema
import SOQLSyntax

/// PERF203.
enum NegativeFilterOnly: LintRule {
  static let rule = Rule(
    "PERF203",
    "negative-filter-only",
    "a WHERE that only says what rows are not, for which no index serves"
  )

  static let documentation = RuleDocumentation(
    severity: .warning,
    fix: .unsafe,
    rationale: """
      !=, NOT IN, EXCLUDES and NOT before a comparison tell which rows are not wanted; no index leads to \
      the others, so that every row is looked at. One filter beside them that an index can serve is \
      enough, and any that might be served counts. Comparisons with NULL and of checkboxes are no \
      negative filters. Of a restricted picklist the fix lists the other values; it is unsafe, since rows \
      without a value are then left out.
      """,
    source: "Query & Search Optimization Cheat Sheet, \"Index Selectivity Exceptions\"",
    bad: [
      .soql("SELECT Id FROM Account WHERE Industry != 'Energy'"),
      .soql("SELECT Id FROM Case WHERE (NOT Status = 'Closed') AND Origin NOT IN ('Web', 'Phone')"),
      .soql(
        "SELECT Id FROM Deal__c WHERE Stage__c != 'Lost'",
        schema: "object Deal__c\nid Id\npicklist Stage__c +restricted values=\"Open;Won;Lost\""
      ),
    ],
    good: [
      .soql("SELECT Id FROM Account WHERE Industry != 'Energy' AND CreatedDate = LAST_N_DAYS:30"),
      .soql("SELECT Id FROM Account WHERE ParentId != NULL"),
      .soql("SELECT Id FROM Contact WHERE HasOptedOutOfEmail != TRUE"),
    ]
  )

  static func check(_ query: LintedQuery, _ findings: inout Findings) {
    for statement in query.completeStatements where !statement.isChild {
      guard let first = statement.filters.first(where: \.isNegative), let path = first.path,
        !statement.filters.contains(where: \.mayUseIndex)
      else { continue }
      findings.report(
        rule,
        .warning,
        at: first.comparison.range,
        "\(statement.quoted(path)) is only said not to be something, for which no index serves",
        note: "ask for the values that are wanted, or add a filter on a field with an index",
        fixes: fix(of: first, in: query)
      )
    }
  }

  /// The other values of a restricted picklist; rows without a value are then left out.
  private static func fix(of filter: LintedStatement.Filter, in query: LintedQuery) -> [FixIt] {
    guard let field = filter.field, field[.restrictedPicklist] == .yes, !filter.isNegated,
      let path = filter.path, let known = field.picklistValues, known.count <= 50,
      let unwanted = unwantedValues(filter.value)
    else { return [] }
    let wanted = known.map { quoted($0.value) }.filter { !unwanted.contains($0.lowercased()) }
    // A value that the list does not have means that the list is not the whole story.
    guard !wanted.isEmpty, wanted.count + unwanted.count == known.count else { return [] }
    let text = "\(path.text) IN (\(wanted.joined(separator: ", ")))"
    return query.fix(
      "write \(text)",
      isSafe: false,
      [SourceEdit(replacing: filter.comparison.range, with: text)]
    )
  }

  /// The strings of a value in lower case, with their quotes; `nil` if it is not all strings.
  private static func unwantedValues(_ value: Value?) -> Set<String>? {
    switch value {
    case .literal(let literal): literal.kind == .string ? [literal.text.lowercased()] : nil
    case .list(let values, _):
      values.allSatisfy { $0.literal?.kind == .string }
        ? Set(values.compactMap { $0.literal?.text.lowercased() }) : nil
    case .bind, .semiJoin, nil: nil
    }
  }

  private static func quoted(_ value: String) -> String {
    "'" + value.map { $0 == "'" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "'"
  }
}
