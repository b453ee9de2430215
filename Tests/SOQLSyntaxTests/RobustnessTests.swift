import Foundation
import SOQLTestSupport
import Testing

@testable import SOQLSyntax

/// Whatever the bytes are: no trap, no hang, and a tree that covers them.
@Suite struct RobustnessTests {
  private static let queries = Fixtures.table("accepted.tsv", beside: #filePath).map { $0[1] }

  @Test func anyBytes() {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<2_000 {
      let count = Int.random(in: 0..<80, using: &random)
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
      checkCoverage(SyntaxTree(parsing: bytes))
    }
  }

  @Test func anyPiecesOfQueries() {
    var random = SeededGenerator(seed: 2)
    let pieces = [
      "SELECT", "FROM", "WHERE", "(", ")", "[", "]", "{", "}", ",", ":", "'", "''", "'a", "\\",
      "AND",
      "OR", "NOT", "IN", "TYPEOF", "WHEN", "THEN", "END", "ORDER", "BY", "GROUP", "LIMIT", "a",
      "b.c",
      "1", "2024-01-01", "TODAY", "LAST_N_DAYS", "new", "<", ">", "=", "?", "--", "//", "/*", "*/",
      "\n", "\u{A0}", "é", "IS", "BETWEEN", "DISTANCE", "FIELDS", "COUNT", "SET", "OPTIONS", "DATA",
      "CATEGORY", "WITH", "HAVING", "&&", "USD5", "-", ";", "\"", "`", "FOR", "UPDATE", "ALL",
      "ROWS",
    ]
    for _ in 0..<4_000 {
      let count = Int.random(in: 1..<25, using: &random)
      let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }
        .joined(separator: Bool.random(using: &random) ? " " : "")
      checkCoverage(SyntaxTree(parsing: text))
    }
  }

  @Test func truncations() {
    for query in RobustnessTests.queries {
      let bytes = Array(query.utf8)
      for count in 0..<bytes.count { checkCoverage(SyntaxTree(parsing: Array(bytes[..<count]))) }
    }
  }

  @Test func tokensDroppedDoubledAndSwapped() {
    for query in RobustnessTests.queries {
      let tree = SyntaxTree(parsing: query)
      let tokens = (0..<tree.tokens.count - 1).map { index in
        String(decoding: tree.source[tree.tokens[index].range], as: UTF8.self)
      }
      for index in tokens.indices {
        var dropped = tokens
        dropped.remove(at: index)
        checkCoverage(SyntaxTree(parsing: dropped.joined(separator: " ")))
        checkCoverage(
          SyntaxTree(parsing: (tokens[...index] + tokens[index...]).joined(separator: " "))
        )
        guard index > 0 else { continue }
        var swapped = tokens
        swapped.swapAt(index, index - 1)
        checkCoverage(SyntaxTree(parsing: swapped.joined(separator: " ")))
      }
    }
  }

  @Test(arguments: [
    "\u{0}", "SELECT\u{0}Id FROM Account", "\u{FEFF}SELECT Id FROM Account",
    "SELECT Id\r\nFROM Account\r\n", "SELECT Id FROM Account\r", "\u{FEFF}", "'", "\\", "'\\",
    "SELECT Id FROM Account WHERE Name = 'a\\", "/", "/*", "//", "''' ", "'''", "-", "\u{A0}",
    "SELECT Id FROM Account WHERE a = -", "SELECT Id FROM Account WHERE a = :", "2024-", "1.", ".5",
  ])
  func oddTexts(_ text: String) {
    checkCoverage(SyntaxTree(parsing: text))
  }

  /// The first two bytes of a blank beyond ASCII do not make one of the third.
  @Test(arguments: [[0xE2, 0x80, 0x15], [0xE2, 0x80], [0xC2], [0xC2, 0x20], [0xEF, 0xBB, 0x20]])
  func brokenBlanks(_ bytes: [UInt8]) {
    checkCoverage(SyntaxTree(parsing: Array("SELECT Id".utf8) + bytes + Array("FROM A".utf8)))
  }

  @Test func aByteOrderMarkIsAllowed() {
    let tree = SyntaxTree(parsing: "\u{FEFF}SELECT Id FROM Account")
    #expect(tree.isValid)
    #expect(tree.trivia.first == Trivia(kind: .byteOrderMark, range: 0..<3))
  }

  @Test func otherEncodingsGiveOneError() {
    let latin = Array("SELECT Id FROM Account WHERE Name = 'caf".utf8) + [0xE9, 0x27]
    let tree = SyntaxTree(parsing: latin)
    #expect(tree.diagnostics.map(\.range) == [40..<41])
    #expect(tree.diagnostics.map(\.rule) == [.syntaxError])
  }

  @Test(arguments: [
    ("SELECT Id FROM A WHERE ", "(", "a = 1", ")"),
    ("SELECT Id FROM A WHERE ", "NOT ", "a = 1", ""),
    ("", "SELECT (", "SELECT Id FROM A", ") FROM B"),
    ("SELECT Id FROM A WHERE ", "Id IN (SELECT Id FROM B WHERE ", "a = 1", ")"),
    ("SELECT Id FROM A WHERE a = :", "(", "x", ")"),
    ("SELECT Id FROM A WHERE a = :", "[SELECT Id FROM A WHERE a = :", "x", "]"),
    ("SELECT Id FROM A WHERE a = :x", " ? x : x", "", ""),
    ("SELECT Id FROM A WHERE a = :new ", "List<", "x", ">"),
    ("SELECT ", "TYPEOF a WHEN b THEN ", "c", " END"),
    ("SELECT ", "f(", "c", ")"),
    ("", "(", "", ""), ("", "[", "", ""), ("", "{", "", ""), ("", ")", "", ""), ("", "'", "", ""),
  ])
  func deepNestingOnASmallStack(_ shape: (String, String, String, String)) {
    for depth in [10, 255, 256, 257, 100_000] {
      let text =
        shape.0 + String(repeating: shape.1, count: depth) + shape.2
        + String(repeating: shape.3, count: depth)
      let bytes = Array(text.utf8)
      SmallStack.run {
        let tree = SyntaxTree(parsing: bytes)
        precondition(tree.nodeCount > 0 && !tree.debugDescription.isEmpty)
      }
    }
  }

  @Test func bracketsMayNest256DeepAndNoDeeper() {
    func query(_ depth: Int) -> String {
      "SELECT Id FROM A WHERE " + String(repeating: "(", count: depth) + "a = 1"
        + String(repeating: ")", count: depth)
    }
    #expect(SyntaxTree(parsing: query(256)).isValid)
    let tree = SyntaxTree(parsing: query(257))
    #expect(tree.diagnostics.count == 1)
    #expect(tree.diagnostics.first?.message == "brackets nest deeper than 256 levels")
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "SELECT Id FROM A WHERE Id IN ('001000000000001',", "SELECT Id, ", "(", "'", "''", "a.", "1",
      "AND ", "a = 1 AND ", "/* */", "\n'", "FROM ", "\u{A0}", "\\q", "(SELECT ", "'\\q' ",
      "2024-13-01 ",
    ]
  )
  func tenMegabytes(_ piece: String) {
    let bytes = Array(String(repeating: piece, count: 10_000_000 / piece.utf8.count).utf8)
    let tree = SyntaxTree(parsing: bytes)
    #expect(tree.diagnostics.count <= 100)
    #expect(tree.tokens[tree.tokens.count - 1].range.upperBound == bytes.count)
  }
}
