import Foundation
import SOQLFormat
import SOQLSyntax
import SOQLTestSupport
import Testing

/// Formatted queries, a file for each width.
///
/// `UPDATE_GOLDENS=1 swift test` writes them anew.
@Suite struct GoldenTests {
  private static let folder = (#filePath as NSString).deletingLastPathComponent + "/Golden"

  static let queries =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
    .filter { $0.hasSuffix(".soql") && $0.split(separator: ".").count == 2 }.sorted()

  @Test(arguments: queries, [60, 80, 120])
  func formattedQueries(_ name: String, _ width: Int) throws {
    let text = try String(contentsOfFile: "\(Self.folder)/\(name)", encoding: .utf8)
    let tree = SyntaxTree(parsing: text)
    let options = FormatOptions(width: width)
    let formatted = try tree.formatted(options)
    let golden = "\(Self.folder)/\(name.dropLast(5)).\(width).soql"
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
      try formatted.write(toFile: golden, atomically: true, encoding: .utf8)
    }
    let expected = try String(contentsOfFile: golden, encoding: .utf8)
    #expect(formatted == expected, "\(name) at \(width)")
    FormatCheck.expect(tree, formattedTo: formatted, options, "\(name)")
  }

  @Test func goldensExist() {
    #expect(Self.queries.count > 10)
  }
}
