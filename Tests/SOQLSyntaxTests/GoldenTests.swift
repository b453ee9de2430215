import Foundation
import SOQLSyntax
import Testing

/// Trees and diagnostics of whole queries, as text beside them in `Golden`.
///
/// `UPDATE_GOLDENS=1 swift test` writes the texts anew; the difference is then read by a person.
@Suite struct GoldenTests {
  struct Golden: CustomTestStringConvertible {
    let path: String
    var testDescription: String { (path as NSString).lastPathComponent }

    static func all(_ kind: String) -> [Golden] {
      let folder = (#filePath as NSString).deletingLastPathComponent + "/Golden/" + kind
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      return names.filter { $0.hasSuffix(".soql") }.sorted().map { Golden(path: folder + "/" + $0) }
    }
  }

  @Test(arguments: Golden.all("ok"))
  func validQueries(_ golden: Golden) throws {
    let tree = try parse(golden)
    #expect(tree.diagnostics == [])
    try compare(tree, with: golden)
  }

  @Test(arguments: Golden.all("err"))
  func brokenQueries(_ golden: Golden) throws {
    let tree = try parse(golden)
    #expect(!tree.isValid)
    try compare(tree, with: golden)
  }

  @Test func thereAreGoldens() {
    #expect(Golden.all("ok").count >= 10 && Golden.all("err").count >= 6)
  }

  private func parse(_ golden: Golden) throws -> SyntaxTree {
    let tree = SyntaxTree(parsing: try String(contentsOfFile: golden.path, encoding: .utf8))
    checkCoverage(tree)
    return tree
  }

  private func compare(_ tree: SyntaxTree, with golden: Golden) throws {
    let found = render(tree)
    let path = golden.path.replacingOccurrences(of: ".soql", with: ".tree")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil {
      try found.write(toFile: path, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == found)
  }

  private func render(_ tree: SyntaxTree) -> String {
    let lines = LineIndex(tree.source)
    let findings = tree.diagnostics.map { diagnostic in
      let start = lines.location(of: diagnostic.range.lowerBound)
      let text = String(decoding: tree.source[diagnostic.range], as: UTF8.self)
      return "\(start.line):\(start.column) \(diagnostic.rule.id) [\(text)] \(diagnostic.message)\n"
    }
    return findings.joined() + tree.debugDescription + "\n"
  }
}
