import SOQLSyntax
import SOQLTestSupport

/// Makes queries with conditions over two fields, untidy in every way that rules tidy up.
struct RandomConditions {
  var random: SeededGenerator

  mutating func query() -> String {
    var words = [word("SELECT"), "Id", word("FROM"), "Account"]
    if random.chance(30) { words += random.chance(50) ? ["a"] : [word("AS"), "a"] }
    words.append(word("WHERE"))
    words += condition(depth: 0)
    if random.chance(60) {
      words += [word("ORDER"), word("BY"), "Name"]
      if random.chance(70) { words.append(word(random.pick(["ASC", "DESC"]))) }
      if random.chance(30) { words += [",", "Score__c", word("ASC"), word("NULLS"), word("LAST")] }
    }
    if random.chance(30) { words += [word("LIMIT"), "5"] }
    return words.dropFirst().reduce(words[0]) { text, word in text + gap(text, word) + word }
  }

  private mutating func word(_ keyword: String) -> String {
    random.chance(30) ? keyword.lowercased() : keyword
  }

  /// What stands between two words: nothing only where they stay apart without it.
  private mutating func gap(_ text: String, _ word: String) -> String {
    let marks = "(),=<>!"
    let isApart = text.last.map(marks.contains) == true || word.first.map(marks.contains) == true
    if isApart, random.chance(50) { return "" }
    return random.chance(5) ? random.pick([" /* why */ ", " // why\n", "\n"]) : " "
  }

  private mutating func condition(depth: Int) -> [String] {
    if depth > 0, random.chance(15) {
      return [word("NOT")] + term(depth: depth + 1)
    }
    let joint = random.pick(["AND", "OR"])
    var words = term(depth: depth)
    for _ in 0..<random.pick([0, 1, 1, 2, 3]) {
      words.append(word(joint))
      words += term(depth: depth)
    }
    return words
  }

  private mutating func term(depth: Int) -> [String] {
    if depth < 4, random.chance(35) { return ["("] + condition(depth: depth + 1) + [")"] }
    return random.chance(60)
      ? comparison("Rating", ["'Hot'", "'Cold'"]) : comparison("Score__c", ["1", "2"])
  }

  private mutating func comparison(_ field: String, _ values: [String]) -> [String] {
    switch Int.random(in: 0..<6, using: &random) {
    case 0: return [field, random.pick(["!=", "<>"]), random.pick(values)]
    case 1: return [field, random.pick(["=", "!="]), word("NULL")]
    case 2:
      var list = [random.pick(values)]
      for _ in 0..<random.pick([0, 0, 1, 2]) { list += [",", random.pick(values)] }
      let sign = random.chance(70) ? [word("IN")] : [word("NOT"), word("IN")]
      return [field] + sign + ["("] + list + [")"]
    default: return [field, "=", random.pick(values)]
    }
  }
}

/// Which rows a condition over the two fields finds.
enum RowsFound {
  /// A flag for each row with every pair of values.
  static func by(_ condition: Condition?) -> [Bool] {
    guard let condition else { return [] }
    let ratings = ["'Hot'", "'Warm'", "'Cold'", nil]
    let scores = ["1", "2", "3", nil]
    return ratings.flatMap { rating in
      scores.map { holds(condition, ["rating": rating, "score__c": $0]) }
    }
  }

  private static func holds(_ condition: Condition, _ row: [String: String?]) -> Bool {
    switch condition {
    case .logical(.and, let terms, _): terms.allSatisfy { holds($0, row) }
    case .logical(.or, let terms, _): terms.contains { holds($0, row) }
    case .not(let inner, _): !holds(inner, row)
    case .parenthesized(let inner, _): holds(inner, row)
    case .comparison(let comparison): holds(comparison, row)
    }
  }

  private static func holds(_ comparison: Comparison, _ row: [String: String?]) -> Bool {
    guard case .field(let path) = comparison.operand,
      let actual = row[path.text.lowercased()]
    else { return false }
    let values: [Value]
    switch comparison.value {
    case .list(let list, _): values = list
    case .some(let value): values = [value]
    case nil: values = []
    }
    let isFound = values.contains { value in
      guard case .literal(let literal) = value else { return false }
      return literal.kind == .null ? actual == nil : actual == literal.text
    }
    switch comparison.comparisonOperator {
    case .notEqual, .notIn: return !isFound
    default: return isFound
    }
  }
}
