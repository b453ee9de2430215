import Foundation
import SOQLBuilder
import SOQLBuilderModels
import SOQLSyntax
import SOQLTestSupport
import Testing

/// Random queries from all that the builder can say.
@Suite struct GeneratedQueryTests {
  private let seed = SeededGenerator(seed: 17).seed
  private let count =
    ProcessInfo.processInfo.environment["SOQL_COUNT"].flatMap { Int($0) } ?? 600

  /// The checks that say what types cannot hold, by the reason.
  static let beyondTypes: [String: Set<String>] = [
    "what is chosen twice": ["F-DUP", "A-DUP", "A-NEED", "SQ-DUP", "FX-DUP", "G-DUP", "TY-ALSO"],
    "what belongs to grouping": [
      "AGG-MIX", "AGG-LIMIT", "H-FIELD", "OR-GROUP", "FN-DATE-GROUP", "GROUPING-USE", "G-SUB",
      "TY-MIX", "FX-AGG", "A-PLAIN", "SYN",
    ],
    "numbers": ["J-COUNT", "OF-MAX", "OF-SUB", "G-ROLLUP", "FX-BOUND", "L-INT", "L-CUR-MIX"],
    "clauses that do not go together": ["FU-ORDER", "FU-AGG", "FU-OFFSET", "UV-OBJ", "AGG-SUB"],
    "what depends on values": ["SCH-PICKLIST", "SCH-ID", "SCH-LENGTH", "W-BOOL-NULL", "W-DIST"],
  ]

  @Test func allParseAndBreakOnlyRulesBeyondTypes() {
    var maker = QueryMaker(seed: seed)
    let allowed = Set(GeneratedQueryTests.beyondTypes.values.flatMap(\.self))
    for _ in 0..<count {
      let query = maker.query()
      let text = query.text(channel: .apex)
      let tree = SyntaxTree(parsing: text)
      #expect(tree.isWellFormed, "seed \(seed): \(text): \(tree.diagnostics.map(\.message))")
      let found = Org.findings(query, .any).filter { !allowed.contains($0.check ?? "") }
      #expect(found.isEmpty, "seed \(seed): \(text): \(found.map { ($0.check, $0.message) })")
    }
    let unused = maker.entries.subtracting(maker.used)
    #expect(count < 600 || unused.isEmpty)
  }
}
