import Foundation
import Testing

/// A program of a fixture, and what the compiler must say of it.
struct Program: Sendable, CustomTestStringConvertible {
  let file: String
  let name: String
  let lines: [String]

  /// The place in the file of the line with the mark, from 1.
  var markedLine: Int? { lines.firstIndex { $0.contains(Program.mark) }.map { $0 + 1 } }

  /// What the first error must hold.
  var reason: String {
    lines.first { $0.contains(Program.mark) }?.components(separatedBy: Program.mark).last ?? ""
  }

  var testDescription: String { "\(file): \(name)" }

  private static let mark = "// error: "

  static func all(in file: String) -> [Program] {
    let folder = (#filePath as NSString).deletingLastPathComponent
    guard let text = try? String(contentsOfFile: "\(folder)/Programs/\(file).txt", encoding: .utf8)
    else { fatalError("no programs in \(file)") }
    return text.components(separatedBy: "\n## ").dropFirst().map { section in
      let lines = section.components(separatedBy: "\n")
      return Program(file: file, name: lines[0], lines: Array(lines.dropFirst()))
    }
  }
}
