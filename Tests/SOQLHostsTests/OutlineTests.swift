import Foundation
import SOQLTestSupport
import Testing

@testable import SOQLHosts

/// The outlines and queries of whole files, held against golden texts.
@Suite struct OutlineTests {
  private static let folder = Fixtures.folder(beside: #filePath) + "/Golden"
  private static let names =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
    .filter { !$0.hasSuffix(".outline") }.sorted()

  @Test(arguments: names)
  func goldens(_ name: String) throws {
    let source = try Data(contentsOf: URL(fileURLWithPath: OutlineTests.folder + "/" + name))
    let file = ApexFile([UInt8](source))
    let lines =
      ApexRendering.outline(file)
      + ApexRendering.queries(file).map { $0.replacingOccurrences(of: "\n", with: "⏎") }
    let text = lines.joined(separator: "\n") + "\n"
    let path = OutlineTests.folder + "/" + name + ".outline"
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil {
      try text.write(toFile: path, atomically: true, encoding: .utf8)
    }
    #expect(text == (try? String(contentsOfFile: path, encoding: .utf8)), "\(name)")
  }

  @Test func thereAreGoldens() {
    #expect(!OutlineTests.names.isEmpty)
  }

  /// A statement, and the lines of the outline that the columns behind it name.
  @Test(arguments: Fixtures.table("outline.tsv", beside: #filePath))
  func statements(_ line: [String]) {
    // The query makes the file one that is worth an outline.
    let file = ApexFile(Array((line[0] + "\nObject last = [SELECT Id FROM A];").utf8))
    let outline = ApexRendering.outline(file)
    for expected in line.dropFirst() where !expected.isEmpty {
      #expect(outline.contains(expected), "\(line[0])\n\(outline.joined(separator: "\n"))")
    }
  }

  @Test func noCandidateNoOutline() {
    #expect(ApexFile(Array("class C { void f() { g(); } }".utf8)).outline.types.isEmpty)
    #expect(
      !ApexFile(Array("class C { void f() { Database.query(q); } }".utf8)).outline.calls.isEmpty
    )
  }
}
