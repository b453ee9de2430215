import Foundation
import SOQLTestSupport
import Testing

@testable import SOQLHosts

/// Whatever the bytes are: no trap, no hang, and ranges that lie in the file.
@Suite struct ApexRobustnessTests {
  private static let samples: [[UInt8]] = {
    let folder = Fixtures.folder(beside: #filePath) + "/Golden"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { !$0.hasSuffix(".outline") }.sorted().compactMap {
      try? [UInt8](Data(contentsOf: URL(fileURLWithPath: folder + "/" + $0)))
    }
  }()

  @Test func prefixes() {
    for sample in ApexRobustnessTests.samples {
      for count in 0...sample.count { check(Array(sample[..<count]), "prefix of \(count) bytes") }
    }
  }

  @Test func suffixes() {
    for sample in ApexRobustnessTests.samples {
      for start in stride(from: 0, to: sample.count, by: 5) {
        check(Array(sample[start...]), "suffix from \(start)")
      }
    }
  }

  @Test func mutatedBytes() {
    var random = SeededGenerator(seed: 21)
    let replacements = Array("'\"/*[](){};:.,=+<>?@\\\n\r selectQ\u{0}\u{E9}".utf8)
    for sample in ApexRobustnessTests.samples {
      for _ in 0..<150 {
        var bytes = sample
        for _ in 0..<Int.random(in: 1...6, using: &random) {
          let index = Int.random(in: bytes.indices, using: &random)
          switch Int.random(in: 0...2, using: &random) {
          case 0: bytes[index] = random.pick(replacements)
          case 1: bytes.insert(random.pick(replacements), at: index)
          default: bytes.remove(at: index)
          }
        }
        check(bytes, "seed \(random.seed)")
      }
    }
  }

  @Test func anyPieces() {
    var random = SeededGenerator(seed: 22)
    let pieces = [
      "class ", "interface ", "enum ", "trigger T on A (", "@isTest ", "void f(", "for (",
      "while (",
      "do ", "if (", "else ", "try ", "catch (", "switch on ", "when ", "return ", "new ", "A ",
      "a",
      "{", "}", "(", ")", "[", "]", ";", ",", ":", ".", "?", "=", "+=", "+", "<", ">", "'", "'''",
      "\\", "\n", "/*", "*/", "//", "[SELECT Id FROM A", "[FIND 'x'", "'SELECT Id FROM A'",
      "Database.query(", "String q = ", "q += ", "String.format(", "final ", "static ", "public ",
      "get ", "set ", "this.", "\u{E9}", "1.5",
    ]
    for _ in 0..<2_000 {
      let text = (0..<Int.random(in: 1...40, using: &random)).map { _ in random.pick(pieces) }
      check(Array(text.joined().utf8), "seed \(random.seed)")
    }
  }

  @Test func anyBytes() {
    var random = SeededGenerator(seed: 23)
    for _ in 0..<1_000 {
      let bytes = (0..<Int.random(in: 0...120, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      check(Array("[SELECT Id FROM A]".utf8) + bytes, "seed \(random.seed)")
    }
  }

  /// The scan alone; it must be quick for any file.
  @Test(
    .timeLimit(.minutes(2)),
    arguments: [
      "(", "{", "[", "'", "'''", "/*", "[SELECT ", "[SELECT a; ", "[FIND 'x' ", "[ ", "query",
      "\\'",
    ]
  )
  func tenMegabytes(_ piece: String) {
    let bytes = Array(String(repeating: piece, count: 10_000_000 / piece.utf8.count).utf8)
    #expect(ApexScan(bytes).inlineQueries.allSatisfy { $0.upperBound <= bytes.count })
  }

  /// Files that would take minutes if anything took the square of their length.
  @Test(
    .timeLimit(.minutes(2)),
    arguments: [
      "(", "{", "[", "'", "'''", "/", "//\n", "[SELECT ", "[SELECT Id FROM A;",
      "[SELECT Id FROM A] ", "'SELECT Id FROM A' + ", "'SELECT Id FROM A',",
      "String q = 'SELECT Id FROM A';", "q += 'SELECT Id';", "Database.query(q + 'x');",
      "Database.query(", "a.b().", "a = ", "A<", "for (", "for (A a : b) ", "if (a) ", "else ",
      "do ", "class A ", "class A {", "@isTest(", "'\n", "(]", "[)", "({", "new A<", "f(a, ",
      "String.format('SELECT ', ", "x ? ", "\u{E9}", "database.query ", ") ", "} ",
    ]
  )
  func longFiles(_ piece: String) {
    let head = "class C { String q; void f() { Object o = [SELECT Id FROM A]; "
    let bytes = Array((head + String(repeating: piece, count: 200_000 / piece.utf8.count)).utf8)
    check(bytes, piece)
  }

  @Test(arguments: ["(", "{", "[", "if (a) ", "for (A a : b) ", "class A {", "f(", "new List<A>{"])
  func deepNestingOnASmallStack(_ piece: String) {
    let bytes = Array(
      ("Object o = [SELECT Id FROM A]; String q = 'SELECT Id FROM A' + "
        + String(repeating: piece, count: 100_000)).utf8
    )
    SmallStack.run {
      precondition(!ApexFile(bytes).queries.isEmpty)
    }
  }

  /// Reads a file and expects that all its ranges lie in it.
  private func check(_ bytes: [UInt8], _ note: String) {
    let file = ApexFile(bytes)
    let outline = file.outline
    var ranges = file.queries.map(\.range)
    ranges += outline.types.flatMap { [$0.name, $0.body] }
    ranges += outline.methods.flatMap { [$0.name, $0.body] }
    ranges += outline.loops.flatMap { [$0.once, $0.body] }
    ranges += outline.calls.flatMap { [$0.receiver ?? 0..<0, $0.name, $0.arguments] }
    ranges += outline.variables.flatMap { [$0.type, $0.name, $0.scope] }
    ranges += outline.assignments.flatMap { [$0.target, $0.value] }
    for query in file.queries {
      ranges.append(query.map.fileRange(of: 0..<query.text.count))
      if case .template(let parts) = query.form, parts.isEmpty { Issue.record("no parts, \(note)") }
    }
    if let outside = ranges.first(where: { $0.lowerBound < 0 || $0.upperBound > bytes.count }) {
      Issue.record("\(outside) lies outside, \(note)")
    }
    let starts = file.queries.map(\.range.lowerBound)
    if starts != starts.sorted() { Issue.record("queries out of order, \(note)") }
  }
}
