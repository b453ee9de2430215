/// A line of a `.gitignore` file, or of one in its language.
///
/// Source: gitignore(5). `*`, `?` and `[…]` within one path step are left to fnmatch(3).
struct IgnorePattern {
  let isNegated: Bool
  let isForDirectoriesOnly: Bool
  /// Whether the pattern is matched against the whole path below its file, not a name alone.
  private let isAnchored: Bool
  private let steps: [String]

  /// The pattern of a line, or `nil` for blank lines and comments.
  init?(_ line: Substring) {
    var text = line
    while text.last == " ", !text.dropLast().hasSuffix("\\") { text.removeLast() }
    guard !text.isEmpty, text.first != "#" else { return nil }
    isNegated = text.first == "!"
    if isNegated { text.removeFirst() }
    isForDirectoriesOnly = text.last == "/"
    if isForDirectoriesOnly { text.removeLast() }
    isAnchored = text.contains("/")
    if text.first == "/" { text.removeFirst() }
    guard !text.isEmpty else { return nil }
    steps = text.split(separator: "/", omittingEmptySubsequences: true).map(String.init)
  }

  /// Whether the pattern matches a path, given in steps below the folder of its file.
  func matches(_ path: ArraySlice<String>, isDirectory: Bool) -> Bool {
    if isForDirectoriesOnly, !isDirectory { return false }
    guard isAnchored else {
      guard let name = path.last, let step = steps.first else { return false }
      return IgnorePattern.matches(step, name)
    }
    return IgnorePattern.matches(steps[...], path)
  }

  /// Matches steps, where `**` stands for any number of them.
  private static func matches(_ pattern: ArraySlice<String>, _ path: ArraySlice<String>) -> Bool {
    guard let step = pattern.first else { return path.isEmpty }
    if step == "**" {
      let rest = pattern.dropFirst()
      // At the end of a pattern it stands for at least one step: all that is inside.
      if rest.isEmpty { return !path.isEmpty }
      return (0...path.count).contains { matches(rest, path.dropFirst($0)) }
    }
    guard let name = path.first, matches(step, name) else { return false }
    return matches(pattern.dropFirst(), path.dropFirst())
  }

  private static func matches(_ step: String, _ name: String) -> Bool {
    fnmatch(step, name, 0) == 0
  }
}
