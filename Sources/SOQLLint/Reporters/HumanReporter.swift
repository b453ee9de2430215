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
    var lines: [String] = []
    for file in files where !file.findings.isEmpty {
      let index = LineIndex(file.source)
      for finding in file.findings {
        lines += describe(finding, in: file, index)
        lines.append("")
      }
    }
    if showsStatistics {
      let table = Statistics(files).lines
      lines += table
      if !table.isEmpty, !isQuiet { lines.append("") }
    }
    if isQuiet {
      // The blank line behind the last finding stands between it and what follows.
      if lines.last == "" { lines.removeLast() }
    } else {
      lines.append(summary(of: files))
    }
    return Array(lines.map { $0 + "\n" }.joined().utf8)
  }

  private func describe(
    _ finding: Diagnostic,
    in file: LintedFile,
    _ index: LineIndex
  ) -> [String] {
    let place = index.location(of: finding.range.lowerBound)
    let excerpt = Excerpt(of: finding.range, in: file.source, index)
    let number = String(place.line)
    let margin = String(repeating: " ", count: number.utf8.count + 1)
    let path = DisplayText(file.path).text
    let label = colored(finding.severity, "\(finding.severity.rawValue)")
    let rule = style.dim("[\(finding.rule.id) \(finding.rule.name)]")
    var lines = [
      "\(style.bold("\(path):\(place.line):\(place.column)")): \(label): "
        + "\(style.bold(DisplayText(finding.message).text)) \(rule)",
      "\(style.dim(" \(number) |")) \(excerpt.line)",
      "\(style.dim(margin + " |")) \(colored(finding.severity, excerpt.carets))",
    ]
    for note in finding.notes {
      let position = note.range.map { range in
        let location = index.location(of: range.lowerBound)
        return " (\(location.line):\(location.column))"
      }
      lines.append(
        "\(style.dim(margin + " =")) help: \(DisplayText(note.message).text)\(position ?? "")"
      )
    }
    for fix in finding.fixes {
      let safety = fix.isSafe ? "" : " (unsafe)"
      lines.append(
        "\(style.dim(margin + " =")) \(style.green("fix")): \(DisplayText(fix.message).text)\(safety)"
      )
    }
    return lines
  }

  private func colored(_ severity: Severity, _ text: String) -> String {
    switch severity {
    case .error: style.red(text)
    case .warning: style.yellow(text)
    case .information: style.blue(text)
    }
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
