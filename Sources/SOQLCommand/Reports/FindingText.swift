import SOQLSyntax

/// Findings as people read them: the place, the line with carets, and what to do.
package struct FindingText {
  private let style: Style
  private let source: [UInt8]
  private let lines: LineIndex
  private let path: String

  /// The text of findings in a file.
  package init(path: String, source: [UInt8], style: Style) {
    self.style = style
    self.source = source
    lines = LineIndex(source)
    self.path = DisplayText(path).text
  }

  /// Appends a finding, without a blank line behind it.
  package func append(_ finding: Diagnostic, to text: inout [UInt8]) {
    let place = lines.location(of: finding.range.lowerBound)
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
    let excerpt = Excerpt(of: finding.range, in: source, lines)
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
        let location = lines.location(of: range.lowerBound)
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
}

extension [UInt8] {
  /// Appends a text with a line end.
  package mutating func append(line: String) {
    self += line.utf8
    append(UInt8(ascii: "\n"))
  }
}
