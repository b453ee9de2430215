import SOQLCommand
import SOQLSyntax

/// Renders findings for people: the place, the line with carets, what to do, and a summary.
struct HumanReporter: Reporter {
  let style: Style
  /// Whether to count the findings of each rule.
  let showsStatistics: Bool
  /// Whether to leave out the summary.
  let isQuiet: Bool

  func report(_ files: [LintedFile]) -> [UInt8] {
    // Nearly all of the text is about single files, and is made on all processors.
    let found = files.filter { !$0.findings.isEmpty }
    let parts = Parallel.map(found.count) { describe(found[$0]) }
    var text: [UInt8] = []
    text.reserveCapacity(parts.reduce(1_024) { $0 + $1.count })
    for part in parts { text += part }
    let table = showsStatistics ? Statistics(files).lines : []
    for line in table { text.append(line: line) }
    if isQuiet {
      // The blank line behind the last finding stands between it and what follows.
      if table.isEmpty, !text.isEmpty { text.removeLast() }
    } else {
      if !table.isEmpty { text.append(line: "") }
      text.append(line: summary(of: files))
    }
    return text
  }

  /// The findings in a file, each with a blank line behind it.
  private func describe(_ file: LintedFile) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(file.findings.count * 512)
    let findingText = FindingText(path: file.path, source: file.source, style: style)
    for finding in file.findings {
      findingText.append(finding, to: &text)
      text.append(line: "")
    }
    return text
  }

  private func summary(of files: [LintedFile]) -> String {
    let counts = [(Severity.error, "error"), (.warning, "warning"), (.information, "info")]
      .map { severity, word in (files.reduce(0) { $0 + $1.count(severity) }, word) }
      .filter { $0.0 > 0 }
      .map { counted($0.0, $0.1) }
    let queryCount = files.reduce(0) { $0 + $1.queryCount }
    let queries = queryCount == 1 ? "1 query" : "\(queryCount) queries"
    let checked = "\(queries) in \(counted(files.count, "file")) checked"
    guard !counts.isEmpty else { return style.green("no findings") + ", \(checked)" }
    let fixable = files.reduce(0) { $0 + $1.findings.count { !$0.fixes.isEmpty } }
    let mendable = fixable > 0 ? ", \(fixable) with a fix" : ""
    return style.bold(counts.joined(separator: ", ")) + mendable + "; \(checked)"
  }

  private func counted(_ count: Int, _ word: String) -> String {
    "\(count) \(word)\(count == 1 ? "" : "s")"
  }
}
