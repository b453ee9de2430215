import Foundation
import Testing

/// A program of a fixture, and what the compiler must say of it.
struct Program: Sendable, CustomTestStringConvertible {
  let file: String
  let name: String
  let lines: [String]
  /// The names that the function of the program gets, as Swift writes them.
  var parameters = ""

  /// The place in the file of the line with the mark, from 1.
  var markedLine: Int? { lines.firstIndex { $0.contains(Program.mark) }.map { $0 + 1 } }

  /// What the first error must hold.
  var reason: String {
    lines.first { $0.contains(Program.mark) }?.components(separatedBy: Program.mark).last ?? ""
  }

  var testDescription: String { "\(file): \(name)" }

  private static let mark = "// error: "

  static func all(in file: String) -> [Program] {
    text(of: file).components(separatedBy: "\n## ").dropFirst().map { section in
      let lines = section.components(separatedBy: "\n")
      return Program(file: file, name: lines[0], lines: Array(lines.dropFirst()))
    }
  }

  private static func text(of file: String) -> String {
    let folder = (#filePath as NSString).deletingLastPathComponent
    guard let text = try? String(contentsOfFile: "\(folder)/Programs/\(file).txt", encoding: .utf8)
    else { fatalError("no programs in \(file)") }
    return text
  }

  /// What the pieces of code in articles take for granted, as Swift.
  static var namesOfArticles: String { text(of: "article-names") }
}

extension Program {
  /// The pieces of code in an article on the builder, each a program of its own.
  static func all(inArticle name: String) -> [Program] {
    pieces(of: "Sources/SOQLBuilder/SOQLBuilder.docc/\(name).md").map { line, lines in
      // Clauses alone stand for those of some query.
      let areClauses = lines.contains { $0.hasPrefix("Where {") }
      return Program(
        file: name,
        name: "line \(line)",
        lines: areClauses
          ? ["_ = Clauses<Opportunity, WholeQuery> { o in"] + lines + ["}"] : lines,
        parameters: "_ a: Fields<Account>, _ o: Fields<Opportunity>"
      )
    }
  }

  /// The pieces of code in a chapter of the README, which go on from one another, as one program.
  static func readme(_ chapter: String) -> Program {
    let lines = pieces(of: "README.md", chapter: chapter).flatMap(\.lines)
    // A function imports nothing.
    return Program(
      file: "README",
      name: chapter,
      lines: lines.filter { !$0.hasPrefix("import ") },
      parameters: "_ a: Fields<Account>"
    )
  }

  /// What stands between fences for Swift, with the number of the first line.
  private static func pieces(
    of path: String,
    chapter: String? = nil
  ) -> [(line: Int, lines: [String])] {
    let tests = (#filePath as NSString).deletingLastPathComponent as NSString
    let root = (tests.deletingLastPathComponent as NSString).deletingLastPathComponent
    guard let text = try? String(contentsOfFile: "\(root)/\(path)", encoding: .utf8) else {
      fatalError("no \(path)")
    }
    var pieces: [(line: Int, lines: [String])] = []
    var fence: String?
    var isWanted = chapter == nil
    for (number, line) in text.components(separatedBy: "\n").enumerated() {
      if line.hasPrefix("```") {
        fence = fence == nil ? String(line.dropFirst(3)) : nil
        if fence == "swift", isWanted { pieces.append((number + 2, [])) }
      } else if fence == "swift", isWanted {
        pieces[pieces.count - 1].lines.append(line)
      } else if fence == nil, let chapter, line.hasPrefix("#") {
        isWanted = line.drop { $0 == "#" } == " \(chapter)"
      }
    }
    return pieces
  }
}
