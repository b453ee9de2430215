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
    let index = LineIndex(file.source)
    let path = DisplayText(file.path).text
    for finding in file.findings {
      describe(finding, in: file, path, index, &text)
      text.append(line: "")
    }
    return text
  }

  private func describe(
    _ finding: Diagnostic,
    in file: LintedFile,
    _ path: String,
    _ index: LineIndex,
    _ text: inout [UInt8]
  ) {
    let place = index.location(of: finding.range.lowerBound)
    let number = String(place.line)
    text += style.bold("\(path):\(number):\(place.column)").utf8
    text += ": ".utf8
    text += colored(finding.severity, finding.severity.rawValue).utf8
    text += ": ".utf8
    text += style.bold(DisplayText(finding.message).text).utf8
    text += " ".utf8
    text.append(line: style.dim("[\(finding.rule.id) \(finding.rule.name)]"))
    text += style.dim(" \(number) |").utf8
    text += " ".utf8
    let excerpt = Excerpt(of: finding.range, in: file.source, index)
    text.append(line: excerpt.line)
    let margin = String(repeating: " ", count: number.utf8.count + 1)
    text += style.dim(margin + " |").utf8
    text += " ".utf8
    append(excerpt, finding.severity, to: &text)
    let head = style.dim(margin + " =")
    for note in finding.notes {
      text += head.utf8
      text += " help: ".utf8
      text += DisplayText(note.message).text.utf8
      if let range = note.range {
        let location = index.location(of: range.lowerBound)
        text += " (\(location.line):\(location.column))".utf8
      }
      text.append(line: "")
    }
    for fix in finding.fixes {
      text += head.utf8
      text += " \(style.green("fix")): ".utf8
      text += DisplayText(fix.message).text.utf8
      text.append(line: fix.isSafe ? "" : " (unsafe)")
    }
  }

  /// Appends the line of carets.
  private func append(_ excerpt: Excerpt, _ severity: Severity, to text: inout [UInt8]) {
    if style.isColored {
      let blanks = String(repeating: " ", count: excerpt.indent)
      let carets = String(repeating: "^", count: excerpt.caretCount)
      text.append(line: colored(severity, blanks + carets))
    } else {
      text += repeatElement(UInt8(ascii: " "), count: excerpt.indent)
      text += repeatElement(UInt8(ascii: "^"), count: excerpt.caretCount)
      text.append(line: "")
    }
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

extension [UInt8] {
  fileprivate mutating func append(line: String) {
    self += line.utf8
    append(UInt8(ascii: "\n"))
  }
}
