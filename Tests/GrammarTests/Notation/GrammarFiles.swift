import Foundation

/// The files that the tests read, found from where this file lies.
struct GrammarFiles: Sendable {
  /// The productions of `soql.ebnf`.
  let syntax: Grammar
  /// The productions of `tokens.ebnf`.
  let tokens: Grammar
  /// The words of `keywords.txt`.
  let keywords: KeywordList
  /// The token classes that only the README defines, in the first column of its table.
  let describedClasses: Set<String>

  /// Reads the files.
  init() throws {
    let folder = Self.root.appending(path: "grammar")
    func text(_ name: String) throws -> String {
      try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }
    syntax = try Grammar(reading: text("soql.ebnf"))
    tokens = try Grammar(reading: text("tokens.ebnf"))
    keywords = try KeywordList(reading: text("keywords.txt"))
    describedClasses = Set(
      try text("README.md").split(separator: "\n")
        .compactMap { $0.wholeMatch(of: /\| `(\w+)` \|.*/) }
        .map { String($0.1) }
    )
  }

  /// The sources of the parser: file names with their text.
  static func parserSources() throws -> [(name: String, text: String)] {
    let folder = root.appending(path: "Sources/SOQLSyntax/Parser")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let urls = (files?.allObjects ?? []).compactMap { $0 as? URL }
    return try urls.filter { $0.pathExtension == "swift" }
      .sorted { $0.path < $1.path }
      .map { ($0.lastPathComponent, try String(contentsOf: $0, encoding: .utf8)) }
  }

  /// The folder of the package.
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
}
