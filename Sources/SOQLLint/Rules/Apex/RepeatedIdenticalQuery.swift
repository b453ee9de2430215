import SOQLHosts
import SOQLSyntax

/// APX505
enum RepeatedIdenticalQuery: LintRule {
  static let rule = Rule(
    "APX505",
    "repeated-identical-query",
    "the same query twice in one method, with nothing changed between them"
  )

  static let documentation = RuleDocumentation(
    severity: .information,
    rationale: """
      A query that was already run in the same method gives the same rows again, for another of the 100 \
      queries of a transaction. Only queries that both run are compared, and only if no record is saved and \
      none of the bound variables gets a value between them. Tests are left alone: they look again on purpose.
      """,
    source: "Apex Developer Guide, Execution Governors and Limits",
    bad: [
      .apex(
        """
        public class Owners {
          public static void both(Id id) {
            String name = [SELECT Name FROM Account WHERE Id = :id].Name;
            System.debug(name);
            System.debug([SELECT Name FROM Account WHERE Id = :id].Name);
          }
        }
        """
      )
    ],
    good: [
      .apex(
        """
        public class Owners {
          public static Account renamed(Id id) {
            Account before = [SELECT Name FROM Account WHERE Id = :id];
            before.Name = 'New';
            update before;
            return [SELECT Name FROM Account WHERE Id = :id];
          }
          public static Account either(Boolean first, Id id) {
            if (first) {
              return [SELECT Name FROM Account WHERE Id = :id];
            } else {
              return [SELECT Name FROM Account WHERE Id = :id];
            }
          }
        }
        """
      )
    ]
  )

  static func check(_ file: LintedCode, _ findings: inout Findings) {
    var earlier: [(method: Int, words: String, query: EmbeddedQuery)] = []
    for query in file.file.queries where query.form == .inline && !file.isTest(query.range) {
      guard let method = file.method(at: query.range.lowerBound) else { continue }
      let words = normalized(query.text)
      let first = earlier.last {
        $0.method == method && $0.words == words
          && isReached(from: $0.query, to: query, in: method, file)
      }
      if let first {
        let line = LineIndex(file.file.source).location(of: first.query.range.lowerBound).line
        findings.report(
          rule,
          .information,
          at: query.range,
          "the query of line \(line) runs again, with nothing changed since",
          note: "keep the rows of the first one"
        )
      }
      earlier.append((method, words, query))
    }
  }

  /// The text with single blanks and in lower case outside strings.
  private static func normalized(_ text: [UInt8]) -> String {
    let tree = SyntaxTree(parsing: text, options: ParseOptions(channel: .apex))
    return tree.root.tokens.map { token in
      let word = String(decoding: text[token.range], as: UTF8.self)
      return word.first == "'" ? word : word.lowercased()
    }.joined(separator: " ")
  }

  /// Whether the second query always follows the first, with nothing between them that changes its rows.
  private static func isReached(
    from first: EmbeddedQuery,
    to second: EmbeddedQuery,
    in method: Int,
    _ file: LintedCode
  ) -> Bool {
    let between = first.range.upperBound..<second.range.lowerBound
    guard !between.isEmpty, staysInBlock(between, file) else { return false }
    return !changesSomething(between, file)
      && !file.outline.assignments.contains { assignment in
        between.contains(assignment.target.lowerBound)
          && isNamed(assignment.target, in: second.text, file)
      }
  }

  /// Whether no block that the first place lies in ends before the second.
  private static func staysInBlock(_ range: Range<Int>, _ file: LintedCode) -> Bool {
    let reader = ApexReader(file.file.source)
    var depth = 0
    var place = reader.skipTrivia(range.lowerBound, range.upperBound)
    while place < range.upperBound {
      if file.file.source[place] == UInt8(ascii: "{") { depth += 1 }
      if file.file.source[place] == UInt8(ascii: "}") { depth -= 1 }
      if depth < 0 { return false }
      place = reader.skipTrivia(reader.next(place, range.upperBound), range.upperBound)
    }
    return true
  }

  private static let changingWords: Set<String> = [
    "insert", "update", "upsert", "delete", "undelete", "merge", "case", "else", "when",
  ]

  /// Whether records may be saved in a range, or it may be left out.
  private static func changesSomething(_ range: Range<Int>, _ file: LintedCode) -> Bool {
    let source = file.file.source
    let reader = ApexReader(source)
    var place = reader.skipTrivia(range.lowerBound, range.upperBound)
    while place < range.upperBound {
      let start = place
      while place < range.upperBound, ApexReader.isWord(source[place]) { place += 1 }
      if place > start, changingWords.contains(file.word(start..<place)) { return true }
      if place == start { place = reader.next(place, range.upperBound) }
      place = reader.skipTrivia(place, range.upperBound)
    }
    // Another method may save records.
    return file.outline.calls.contains { call in
      range.contains(call.name.lowerBound) && !isHarmless(call, file)
    }
  }

  private static func isHarmless(_ call: ApexOutline.Call, _ file: LintedCode) -> Bool {
    guard let receiver = call.receiver else { return false }
    return file.word(receiver) == "system" && file.word(call.name).hasPrefix("debug")
      || ["add", "put", "get", "size", "isempty", "contains", "keyset", "values"].contains(
        file.word(call.name)
      )
  }

  private static func isNamed(
    _ name: Range<Int>,
    in text: [UInt8],
    _ file: LintedCode
  ) -> Bool {
    let first = file.word(name).split(separator: ".").first.map(String.init) ?? ""
    return String(decoding: text, as: UTF8.self).lowercased().contains(first)
  }
}
