import SOQLLint
import SOQLSchema
import SOQLSyntax
import SOQLTestSupport
import Testing

/// Mistakes put into queries in Apex files are reported at the right line and column of the file.
@Suite struct EmbeddedMistakeTests {
  private static let org = Schema.load([Fixtures.folder(beside: #filePath) + "/org.schema"])
    .schema

  /// Queries with a mistake between « and », and its rule; none has marks.
  private static let queries: [(rule: String?, text: String)] = [
    (nil, "SELECT Id, Name FROM Deal__c WHERE Region__c = 'Süd' AND Amount__c > 10"),
    (nil, "SELECT Id, Account__r.Name FROM Deal__c WHERE Account__r.Name LIKE 'Größe%' LIMIT 5"),
    (nil, "SELECT COUNT(Id), Stage__c FROM Deal__c WHERE Open__c = TRUE GROUP BY Stage__c"),
    ("SCH102", "SELECT Id, «Nmae» FROM Deal__c WHERE Region__c = 'Süd'"),
    ("SCH102", "SELECT Id FROM Deal__c WHERE Name = 'é𝄞' AND «Amont__c» > 10 LIMIT 5"),
    ("SCH102", "SELECT Id FROM Deal__c WHERE Code__c = 'it\\'s' ORDER BY «Region__d»"),
    ("SCH103", "SELECT Id, «Acount__r».Name FROM Deal__c WHERE Open__c = TRUE"),
    ("SCH101", "SELECT Id FROM «Deel__c» WHERE Name = 'ü'"),
    ("SCH110", "SELECT Id FROM Deal__c WHERE Name = 'ü' AND Open__c = «'true'»"),
    ("SCH111", "SELECT Id FROM Deal__c WHERE Title__c = 'ü' AND Open__c «>» TRUE"),
    ("SYN002", "SELECT Id FROM Deal__c WHERE Name «==» 'ü'"),
    ("SYN002", "SELECT Id FROM Deal__c WHERE Name = 'ü' AND Due__c «IS NULL»"),
    ("SYN003", "SELECT Id FROM Deal__c WHERE Name = 'ü' AND Open__c = TRUE «OR» Amount__c > 1"),
    ("SYN004", "SELECT Id, Name, «Name» FROM Deal__c WHERE Name = 'ü'"),
    ("SYN012", "SELECT Id FROM Deal__c WHERE Name = 'ü' AND Due__c > «2024-02-30»"),
    ("SYN012", "SELECT Id FROM Deal__c WHERE Name = 'ü' AND Due__c < «LAST_N_DAY»:5"),
    ("SYN012", "SELECT Id FROM Deal__c WHERE Name = 'ü«\\q»'"),
    ("SYN013", "SELECT Id FROM Deal__c LIMIT 5 «WHERE» Name = 'ü'"),
    ("SYN001", "SELECT Id FROM Deal__c WHERE Name = 'ü' ORDER «YB» Name"),
    ("SYN001", "SELECT Id FROM Deal__c WHERE Name = 'ü' AND «)»"),
  ]

  @Test func mistakesStandWhereTheyAreInTheFile() {
    var random = SeededGenerator(seed: 31)
    for _ in 0..<120 {
      var file = EmbeddedFile(&random)
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let (rule, text) = random.pick(Self.queries)
        file.add(text, rule: rule, &random)
      }
      check(file, "seed \(random.seed)")
    }
  }

  private func check(_ file: EmbeddedFile, _ note: String) {
    var options = LintOptions()
    options.rules = RuleSelection(
      RuleCatalogue.rules.filter { ["SYN", "SCH"].contains($0.id.prefix(3)) }
    )
    let result = Linter(options, schema: Self.org).lint(file.code, path: "Example.cls")
    let lines = LineIndex(file.code)
    let findings = result.findings.filter { $0.severity > .information }
    let found = findings.map {
      let place = lines.location(of: $0.range.lowerBound)
      return "\($0.rule.id) \(place.line):\(place.column)"
    }
    let code = String(decoding: file.code, as: UTF8.self)
    #expect(found == file.mistakes, "\(note)\n\(code)")
    #expect(result.queryCount == file.queryCount, "\(note)\n\(code)")
    for (finding, range) in zip(findings, file.ranges) {
      #expect(finding.range == range, "\(note)\n\(code)")
    }
  }
}

/// An Apex file that grows by a method for each query.
private struct EmbeddedFile {
  private(set) var code: [UInt8] = []
  /// The mistakes by rule, line and column.
  private(set) var mistakes: [String] = []
  private(set) var ranges: [Range<Int>] = []
  private(set) var queryCount = 0
  private let lineEnd: String

  init(_ random: inout SeededGenerator) {
    lineEnd = random.pick(["\n", "\r\n", "\r"])
    code += Array("/* Ünïcode 𝄞 */ public class Example {\(lineEnd)".utf8)
  }

  mutating func add(_ marked: String, rule: String?, _ random: inout SeededGenerator) {
    let spread = spread(marked, &random)
    let mark = rule == nil ? nil : MarkedText(spread)
    let query = Array((mark?.text ?? spread).utf8)
    let indent = random.pick(["  ", "\t", "/* é */ ", "  @TestVisible "])
    code += Array("\(indent)void run\(queryCount)() {\(lineEnd)".utf8)
    let embedding =
      random.chance(50)
      ? Embedding.inBrackets(query, &random) : Embedding.inLiterals(query, &random)
    let start = code.count
    code += embedding.code + Array("}\(lineEnd)".utf8)
    queryCount += 1
    guard let rule, let mark else { return }
    let first = start + embedding.places[mark.range.lowerBound].range.lowerBound
    let last = start + embedding.places[mark.range.upperBound - 1].range.upperBound
    ranges.append(first..<last)
    mistakes.append("\(rule) \(lineAndColumn(of: first))")
  }

  /// The query with other white space between its words.
  private func spread(_ query: String, _ random: inout SeededGenerator) -> String {
    query.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
      .reduce("") { text, word in
        text.isEmpty ? word : text + random.pick([" ", " ", "  ", "\t", lineEnd + "    "]) + word
      }
  }

  /// Counted from the start of the file, in characters.
  private func lineAndColumn(of byte: Int) -> String {
    var line = 1
    var column = 1
    for character in String(decoding: code[..<byte], as: UTF8.self) {
      if character.isNewline { (line, column) = (line + 1, 1) } else { column += 1 }
    }
    return "\(line):\(column)"
  }
}
