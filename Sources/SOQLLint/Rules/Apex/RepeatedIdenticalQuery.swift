import SOQLHosts
import SOQLSyntax

/// Reports queries that give the same rows again.
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
    guard file.queries.count > 1 else { return }
    var lines: LineIndex?
    let candidates = file.queries.compactMap { query -> (LintedQuery, QuerySite, Int)? in
      guard let site = query.site, site.query.form == .inline, !site.isTest,
        let method = file.method(at: site.query.range.lowerBound)
      else { return nil }
      return (query, site, method)
    }
    // Most methods run one query, which needs no fingerprint.
    let counts = Dictionary(candidates.map { ($0.2, 1) }, uniquingKeysWith: +)
    var earlier: [Key: LintedQuery] = [:]
    for (query, site, method) in candidates where counts[method] != 1 {
      guard let fingerprint = query.tree.fingerprint else { continue }
      let key = Key(method: method, fingerprint: fingerprint)
      defer { earlier[key] = query }
      guard let first = earlier[key]?.site?.query, let other = earlier[key],
        isSameText(query.tree, other.tree), isReached(from: first, to: site.query, in: method, file)
      else { continue }
      let index = lines ?? LineIndex(file.file.source)
      lines = index
      let line = index.location(of: first.range.lowerBound).line
      findings.report(
        rule,
        .information,
        at: site.query.range,
        "the query of line \(line) runs again, with nothing changed since",
        note: "keep the rows of the first one"
      )
    }
  }

  /// What two queries have in common if they may be the same.
  private struct Key: Hashable {
    let method: Int
    let fingerprint: Fingerprint
  }

  /// Whether two queries are the same but for layout, comments and case outside strings.
  private static func isSameText(_ left: SyntaxTree, _ right: SyntaxTree) -> Bool {
    words(of: left) == words(of: right)
  }

  private static func words(of tree: SyntaxTree) -> [[UInt8]] {
    tree.root.tokens.map { token in
      let word = tree.source[token.range]
      return word.first == UInt8(ascii: "'")
        ? Array(word) : word.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    }
  }

  /// Queries that stand further apart are not compared: what lies between two of thousands would be read
  /// thousands of times.
  private static let farthest = 16_384

  /// Whether the second query always follows the first, with nothing between them that changes its rows.
  private static func isReached(
    from first: EmbeddedQuery,
    to second: EmbeddedQuery,
    in method: Int,
    _ file: LintedCode
  ) -> Bool {
    let between = first.range.upperBound..<second.range.lowerBound
    guard !between.isEmpty, between.count <= farthest, staysInBlock(between, file) else {
      return false
    }
    return !changesSomething(between, file)
      && !file.index.allAssignments.places(in: between).contains {
        isNamed(file.outline.assignments[$0].target, in: second.text, file)
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
    return file.calls(in: range).contains { !isHarmless($0, file) }
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
