/// How many files came to what.
struct Tally {
  private(set) var formatted = 0
  private(set) var changed = 0
  private(set) var refused = 0
  private(set) var failed = 0

  init(_ files: [FormattedFile]) {
    for file in files {
      switch file.outcome {
      case .formatted: formatted += 1
      case .changed: changed += 1
      case .refused: refused += 1
      case .failed: failed += 1
      }
    }
  }

  /// The counts as a sentence, such as `2 files to be formatted, 5 left as they are`.
  func summary(isWritten: Bool) -> String {
    var parts: [String] = []
    if changed > 0 {
      parts.append("\(files(changed)) \(isWritten ? "formatted" : "to be formatted")")
    }
    if formatted > 0 { parts.append("\(files(formatted)) already formatted") }
    if refused > 0 { parts.append("\(files(refused)) with errors") }
    if failed > 0 { parts.append("\(files(failed)) failed") }
    return parts.joined(separator: ", ")
  }

  private func files(_ count: Int) -> String { "\(count) file\(count == 1 ? "" : "s")" }
}
