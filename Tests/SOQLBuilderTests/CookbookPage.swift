import Foundation

/// `Cookbook.md` as tests read it: chapters under two number signs, recipes under three.
struct CookbookPage {
  struct Entry {
    let title: String
    var swift: [String] = []
    /// One text for each query.
    var soql: [String] = []
  }

  struct Section {
    let title: String
    var entries: [Entry] = []
  }

  private(set) var sections: [Section] = []

  var entries: [Entry] { sections.flatMap(\.entries) }

  init() throws {
    let tests = (#filePath as NSString).deletingLastPathComponent as NSString
    let root =
      (tests.deletingLastPathComponent as NSString).deletingLastPathComponent
    let path = root + "/Sources/SOQLBuilder/SOQLBuilder.docc/Cookbook.md"
    var fence: (language: String, lines: [String])?
    for line in try String(contentsOfFile: path, encoding: .utf8).components(separatedBy: "\n") {
      if line.hasPrefix("```") {
        if let closed = fence { add(closed.lines, in: closed.language) }
        fence = fence == nil ? (String(line.dropFirst(3)), []) : nil
      } else if fence != nil {
        fence?.lines.append(line)
      } else if line.hasPrefix("### "), !sections.isEmpty {
        sections[sections.count - 1].entries.append(Entry(title: String(line.dropFirst(4))))
      } else if line.hasPrefix("## ") {
        sections.append(Section(title: String(line.dropFirst(3))))
      }
    }
  }

  private mutating func add(_ lines: [String], in language: String) {
    guard let section = sections.indices.last,
      let entry = sections[section].entries.indices.last
    else { return }
    switch language {
    case "swift": sections[section].entries[entry].swift += lines
    case "soql":
      // A line that is broken continues; an empty line starts another query.
      let queries = lines.split(separator: "", omittingEmptySubsequences: false)
      sections[section].entries[entry].soql += queries.map { $0.joined(separator: " ") }
    default: break
    }
  }
}

/// The functions of recipes as they stand in their files.
enum RecipeSources {
  /// The lines between the braces of the function under `/// Title.`, without indentation.
  static func body(of title: String) throws -> [String] {
    let folder = (#filePath as NSString).deletingLastPathComponent + "/Cookbook"
    for file in try FileManager.default.contentsOfDirectory(atPath: folder)
    where file.hasSuffix("Recipes.swift") {
      let text = try String(contentsOfFile: folder + "/" + file, encoding: .utf8)
      let lines = text.components(separatedBy: "\n")
      guard let start = lines.firstIndex(of: "  /// \(title).") else { continue }
      let body = lines[start...].dropFirst(2).prefix { $0 != "  }" }
      return body.map { String($0.dropFirst(4)) }
    }
    return []
  }
}
