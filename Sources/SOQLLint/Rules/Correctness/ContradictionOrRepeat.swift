import SOQLSchema
import SOQLSyntax

/// Values and conditions that stand twice, and conditions that no row meets together.
enum ContradictionOrRepeat: LintRule {
  static let rule = Rule(
    "COR305",
    "contradiction-or-repeat",
    "a value or condition that stands twice, or conditions that no row can meet"
  )

  static let documentation = RuleDocumentation(
    severity: .warning,
    fix: .safe,
    rationale: """
      A condition that is repeated, or a value that stands twice in a list, says nothing new: most often \
      another was meant and a copy was not changed. A field cannot equal two values at once, so such a \
      query never finds a row; OR or IN was meant. Only what the text alone shows is judged: values that \
      Apex computes may be equal or not. The fix takes repeats out; a contradiction needs its author.
      """,
    source: "SOQL and SOSL Reference, Logical Operators and Comparison Operators",
    bad: [
      .soql("SELECT Id FROM Account WHERE Rating IN ('Hot', 'Warm', 'Hot')"),
      .soql("SELECT Id FROM Account WHERE Name = 'Acme' AND Name = 'Acme'"),
      .soql("SELECT Id FROM Account WHERE Rating = 'Hot' AND Rating = 'Cold'"),
    ],
    good: [
      .soql("SELECT Id FROM Account WHERE Rating IN ('Hot', 'Warm')"),
      .soql("SELECT Id FROM Account WHERE Rating = 'Hot' OR Rating = 'Cold'"),
      .soql("SELECT Id FROM Account WHERE Rating = :first AND Rating = :second"),
    ]
  )

  static func check(_ query: LintedQuery, _ findings: inout Findings) {
    var comparable: ComparableWords?
    for linted in query.statements {
      for filter in linted.filters { checkList(filter, linted, &findings) }
      guard linted.filters.count > 1 || linted.statement.havingCondition != nil else { continue }
      let words = comparable ?? ComparableWords(query.tree)
      comparable = words
      for condition in linted.conditions {
        if case .logical(let joint, let terms, _) = condition {
          checkTerms(terms, joint, words, linted, &findings)
        }
      }
      checkContradictions(linted, &findings)
    }
  }

  // MARK: - Repeats

  private static func checkList(
    _ filter: LintedStatement.Filter,
    _ linted: LintedStatement,
    _ findings: inout Findings
  ) {
    guard case .list(let values, _) = filter.value, values.count > 1 else { return }
    var seen: Set<String> = []
    var repeats: [Int] = []
    for (index, value) in values.enumerated() {
      guard case .literal(let literal) = value else { continue }
      let isText = literal.kind == .string
      let text = isText ? literal.text : literal.text.lowercased()
      if !seen.insert(text).inserted { repeats.append(index) }
    }
    guard let first = repeats.first, case .literal(let literal) = values[first] else { return }
    let field = filter.path.map { " for \(linted.name(of: $0))" } ?? ""
    findings.report(
      rule,
      documentation.severity,
      at: literal.range,
      "the value \(literal.shortText) stands in the list\(field) more than once",
      note: "take it out, or write the value that was meant",
      fixes: removal(of: repeats, in: values.map(\.range), linted.statement.tree)
    )
  }

  private static func checkTerms(
    _ terms: [Condition],
    _ joint: LogicalOperator,
    _ words: ComparableWords,
    _ linted: LintedStatement,
    _ findings: inout Findings
  ) {
    guard words.mayRepeat(terms) else { return }
    var seen: Set<[[UInt8]]> = []
    var repeats: [Int] = []
    for (index, term) in terms.enumerated() {
      guard let words = words.words(of: term.syntax) else { continue }
      if !seen.insert(words).inserted { repeats.append(index) }
    }
    guard let first = repeats.first else { return }
    let field = firstField(in: terms[first]).map { " on \(linted.name(of: $0))" } ?? ""
    findings.report(
      rule,
      documentation.severity,
      at: terms[first].syntax.range,
      "the condition\(field) stands twice under one \(joint.text)",
      note: "take it out, or write the condition that was meant",
      fixes: removal(of: repeats, in: terms.map(\.syntax.range), linted.statement.tree)
    )
  }

  /// Takes parts out, each with what joins it to the part before it.
  private static func removal(
    of repeats: [Int],
    in parts: [Range<Int>],
    _ tree: SyntaxTree
  ) -> [FixIt] {
    let edits = repeats.compactMap { index in
      tree.removal(of: parts[index - 1].upperBound..<parts[index].upperBound)
    }
    guard edits.count == repeats.count else { return [] }
    return [FixIt("take out what is repeated", isSafe: true, edits)]
  }

  private static func firstField(in condition: Condition) -> FieldPath? {
    switch condition {
    case .comparison(let comparison): comparison.plainField
    case .parenthesized(let inner, _), .not(let inner, _): firstField(in: inner)
    case .logical(_, let terms, _): terms.first.flatMap(firstField)
    }
  }

  // MARK: - Contradictions

  /// Reports the second of two values that a field must equal at once, once a field.
  private static func checkContradictions(_ linted: LintedStatement, _ findings: inout Findings) {
    var first: [String: Literal] = [:]
    var reported: Set<String> = []
    for filter in linted.filters where filter.isRequired && filter.comparisonOperator == .equal {
      guard !filter.isOfFunction, let path = filter.path, case .literal(let literal) = filter.value,
        filter.field?.type != .multipicklist
      else { continue }
      let name = path.text.lowercased()
      guard let other = first[name] else {
        first[name] = literal
        continue
      }
      guard areDifferent(other, literal), reported.insert(name).inserted else { continue }
      findings.report(
        rule,
        documentation.severity,
        at: filter.comparison.range,
        "\(linted.name(of: path)) cannot be \(other.shortText) and \(literal.shortText) at once",
        note: "join the conditions by OR, or list the values after IN"
      )
    }
  }

  /// Whether no value equals both literals.
  private static func areDifferent(_ left: Literal, _ right: Literal) -> Bool {
    switch (left.kind, right.kind) {
    case (.string, .string): areDifferentTexts(left, right)
    case (.number, .number):
      switch (number(left), number(right)) {
      case (let left?, let right?): left != right
      default: false
      }
    case (.date, .date): left.text != right.text
    case (.boolean, .boolean): left.text.lowercased() != right.text.lowercased()
    // Zones, fractions, currencies and spans of days may be equal in other words.
    default: false
    }
  }

  /// SOQL compares texts without regard to case, and an Id is the same in 15 characters and in 18.
  private static func areDifferentTexts(_ left: Literal, _ right: Literal) -> Bool {
    guard let left = plainText(left), let right = plainText(right) else { return false }
    let isSameID =
      left.count != right.count && left.count >= 15 && left.prefix(15) == right.prefix(15)
    return !isSameID && left.lowercased() != right.lowercased()
  }

  /// A text without escapes and without blanks at its ends, which may not count.
  private static func plainText(_ literal: Literal) -> String? {
    guard let content = literal.stringContent else { return nil }
    var bytes = literal.tree.source[content]
    if bytes.contains(UInt8(ascii: "\\")) { return nil }
    while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    while bytes.first == UInt8(ascii: " ") { bytes.removeFirst() }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func number(_ literal: Literal) -> Double? {
    literal.syntax.tokens.count == 1 ? Double(literal.text) : nil
  }
}
