import SOQLTestSupport

/// Makes texts for the terminals of `soql.ebnf`.
struct LexemeMaker {
  private let keywords: KeywordList
  private let fixedDateNames = ["TODAY", "LAST_90_DAYS", "THIS_MONTH", "NEXT_FISCAL_QUARTER"]
  private let countedDateNames = ["LAST_N_DAYS", "N_WEEKS_AGO", "NEXT_N_FISCAL_YEARS"]

  init(_ keywords: KeywordList) {
    self.keywords = keywords
  }

  /// A text for a terminal.
  func text(for terminal: Terminal, using random: inout SeededGenerator) -> String {
    switch terminal {
    case .text(let text): return inAnyCase(text, using: &random)
    case .tokenClass(let name): return token(name, using: &random)
    case .range, .characterClass: preconditionFailure("soql.ebnf is made of tokens")
    }
  }

  /// A token of a class.
  ///
  /// Literals have values that exist, since the grammar says nothing of values.
  private func token(_ name: String, using random: inout SeededGenerator) -> String {
    switch name {
    case "name": return word(keywords.words(.field, .name, .form), using: &random)
    case "aliasName": return word(keywords.words(.name, .form), using: &random)
    case "functionName":
      if random.chance(50) {
        return inAnyCase(random.pick(["SUM", "toLabel", "CALENDAR_YEAR"]), using: &random)
      }
      return word(keywords.words(.field, .name), using: &random)
    case "path":
      return random.pick(["a.b", "Account.Owner.Name", "Order.Limit", "x__r.y__c", "q.1_$", "é.Ж"])
    case "string":
      return random.pick([
        "''", "'a'", "'it\\'s \"so\"'", "'\\u00E9\\n'", "'ü /* no comment */'", "'''\nlines\n'''",
      ])
    case "likeString": return random.pick(["'a%'", "'50\\%'", "'_\\_b\\\\%'"])
    case "integer": return random.pick(["0", "7", "10", "0200", "2147483647"])
    case "decimal": return random.pick(["0.5", ".5", "12.25"])
    case "currency": return random.pick(["USD5000", "eur0.99", "JPY.5", "USD-500", "all+1.5"])
    case "date": return random.pick(["2024-02-29", "1999-12-31", "1700-01-01"])
    case "dateTime":
      return random.pick([
        "2024-02-29T10:20:30Z", "2024-01-31t00:00:00.000+01:00", "1999-12-31T23:59:59-0800",
      ])
    case "time": return random.pick(["10:20:30Z", "23:59:59.999z", "00:00:00+05:30"])
    case "fixedDateName": return inAnyCase(random.pick(fixedDateNames), using: &random)
    case "countedDateName": return inAnyCase(random.pick(countedDateNames), using: &random)
    case "apexToken": return apexToken(using: &random)
    default: preconditionFailure("no lexemes for the token class '\(name)'")
    }
  }

  /// A name: a word of the pool, or a keyword that may be a name in the place.
  private func word(_ keywords: [String], using random: inout SeededGenerator) -> String {
    if random.chance(40) { return inAnyCase(random.pick(keywords), using: &random) }
    return random.pick([
      "Id", "Name", "x__c", "Größe", "List", "Today", "USD500", "Last_N_Days", "é",
    ])
  }

  private func apexToken(using random: inout SeededGenerator) -> String {
    switch Int.random(in: 0..<4, using: &random) {
    case 0:
      return inAnyCase(
        random.pick(keywords.keywords.map(\.word).filter { $0 != "SELECT" }),
        using: &random
      )
    case 1:
      return token(random.pick(["name", "path", "string", "integer", "date"]), using: &random)
    default:
      return random.pick([
        ",", ":", ".", "=", "==", "<", ">", "+", "++", "-", "--", "&&", "?", "?.", ";",
      ])
    }
  }

  private func inAnyCase(_ text: String, using random: inout SeededGenerator) -> String {
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return text.lowercased()
    case 1: return String(text.map { random.chance(50) ? Character($0.lowercased()) : $0 })
    default: return text
    }
  }
}
