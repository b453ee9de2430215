import Foundation

/// Files that tests read.
public enum Fixtures {
  /// The queries that every part must take: channel, query and reason of each.
  public static var acceptedQueries: [[String]] {
    let tests = ((#filePath as NSString).deletingLastPathComponent as NSString)
      .deletingLastPathComponent
    return table("accepted.tsv", beside: tests + "/SOQLSyntaxTests/CaseTests.swift")
  }

  /// The lines of a table, without comments, split at tabs; `⏎ ␍ ⇥` are put back.
  public static func table(_ name: String, beside file: String) -> [[String]] {
    table(name, in: folder(beside: file))
  }

  /// The lines of a table in a folder.
  public static func table(_ name: String, in folder: String) -> [[String]] {
    lines(of: folder + "/" + name).map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map { unescaped(String($0)) }
    }
  }

  /// The folder `Fixtures` next to a source file.
  public static func folder(beside file: String) -> String {
    (file as NSString).deletingLastPathComponent + "/Fixtures"
  }

  private static func lines(of path: String) -> [Substring] {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      fatalError("no fixture at \(path)")
    }
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }
  }

  private static func unescaped(_ text: String) -> String {
    text.replacingOccurrences(of: "⏎", with: "\n")
      .replacingOccurrences(of: "␍", with: "\r")
      .replacingOccurrences(of: "⇥", with: "\t")
  }
}
