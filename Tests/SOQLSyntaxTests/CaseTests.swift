import SOQLSyntax
import SOQLTestSupport
import Testing

/// Queries that must pass, and queries with one mistake, from the tables in `Fixtures`.
@Suite struct CaseTests {
  struct Accepted: CustomTestStringConvertible {
    let channel: String
    let query: String
    var testDescription: String { query }

    static let all = Fixtures.table("accepted.tsv", beside: #filePath)
      .map { Accepted(channel: $0[0], query: $0[1]) }
  }

  struct Refused: CustomTestStringConvertible {
    let channel: String
    let rule: String
    let marked: String
    /// The message in the table of messages, a reason in the other.
    let note: String
    var testDescription: String { marked }

    static let all = table("refused.tsv") + withMessages

    static let withMessages = table("messages.tsv")

    private static func table(_ name: String) -> [Refused] {
      Fixtures.table(name, beside: #filePath).map {
        Refused(channel: $0[0], rule: $0[1], marked: $0[2], note: $0[3])
      }
    }
  }

  private func options(_ channel: String) throws -> ParseOptions {
    ParseOptions(channel: try #require(Channel(rawValue: channel)))
  }

  @Test(arguments: Accepted.all)
  func passes(_ item: Accepted) throws {
    let tree = SyntaxTree(parsing: item.query, options: try options(item.channel))
    #expect(tree.diagnostics.map(\.message) == [])
    checkCoverage(tree)
  }

  @Test(arguments: Refused.all)
  func givesOneError(_ item: Refused) throws {
    let text = MarkedText(item.marked)
    let tree = SyntaxTree(parsing: text.text, options: try options(item.channel))
    let errors = tree.diagnostics.filter { $0.severity == .error }
    let found = errors.map { "\($0.rule.id) " + MarkedText.mark($0.range, in: tree.source) }
    #expect(found == ["\(item.rule) \(item.marked)"], "\(errors.map(\.message))")
    checkCoverage(tree)
  }

  @Test(arguments: Refused.withMessages)
  func saysWhatIsWrong(_ item: Refused) throws {
    let tree = SyntaxTree(parsing: MarkedText(item.marked).text, options: try options(item.channel))
    #expect(tree.diagnostics.map(\.message) == [item.note])
  }

  @Test(arguments: Refused.all)
  func safeFixesMend(_ item: Refused) throws {
    let options = try options(item.channel)
    let tree = SyntaxTree(parsing: MarkedText(item.marked).text, options: options)
    for fix in tree.diagnostics.flatMap(\.fixes) {
      let fixed = SyntaxTree(parsing: fix.applied(to: tree.source), options: options)
      if fix.isSafe { #expect(fixed.isValid, "\(fix.message): \(fixed.text)") }
      #expect(fixed.text != tree.text, "\(fix.message) changes nothing")
    }
  }

  @Test(arguments: [
    "SELECT COUNT(Id) AS /* kept */ total FROM A",
    "SELECT Id FROM A WHERE Name NOT /* kept */ LIKE 'a'",
    "SELECT Id FROM A LIMIT 1 /* kept */ WHERE a = 1 // kept",
    "SELECT Id FROM A WHERE d = 2024-01-01 /* kept */ 00:00:00Z",
  ])
  func fixesKeepComments(_ text: String) {
    let tree = SyntaxTree(parsing: text)
    #expect(tree.diagnostics.count == 1)
    for fix in tree.diagnostics.flatMap(\.fixes) {
      let fixed = SyntaxTree(parsing: fix.applied(to: tree.source))
      #expect(fixed.isValid)
      #expect(fixed.comments.count == tree.comments.count)
    }
  }
}
