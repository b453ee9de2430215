import SOQLCommand
import SOQLSyntax

/// All that is to be said of a rule, for people.
struct RuleExplanation {
  let rule: Rule
  let documentation: RuleDocumentation
  let style: Style
  /// How many columns there are.
  let width: Int

  /// The text, ended by a line end.
  var text: String {
    var lines = [style.bold("\(rule.id) \(rule.name)")]
    lines += rule.summary.wrapped(to: width)
    lines.append(style.dim(facts))
    lines += section("Why", documentation.rationale.wrapped(to: width - 2))
    lines += section("Source", documentation.source.wrapped(to: width - 2))
    lines += section("Reported", examples(documentation.bad))
    lines += section("Left alone", examples(documentation.good))
    lines += section("Select or ignore", selection)
    return lines.joined(separator: "\n") + "\n"
  }

  private var facts: String {
    let fix =
      switch documentation.fix {
      case .none: "no fix"
      case .unsafe: "some findings have an unsafe fix"
      case .safe: "some findings have a fix"
      }
    return "\(documentation.severity.rawValue); \(standing); \(fix)"
  }

  private var standing: String {
    if documentation.isPreview { return "a preview, off by default" }
    return RuleSelection.byDefault.contains(rule) ? "on by default" : "off by default"
  }

  private var selection: [String] {
    var lines = ["--select \(rule.id)    only this rule"]
    if RuleSelection.byDefault.contains(rule), !documentation.isPreview {
      lines.append("--ignore \(rule.id)    all others")
    }
    return lines
  }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    guard !lines.isEmpty else { return [] }
    return ["", style.bold(title)] + lines.map { $0.isEmpty ? "" : "  " + $0 }
  }

  /// Examples of several lines are set apart from the next.
  private func examples(_ examples: [RuleExample]) -> [String] {
    var lines: [String] = []
    for example in examples {
      let text = example.text.split(separator: "\n", omittingEmptySubsequences: false).map(
        shortened
      )
      let schema = example.schema.map { $0.split(separator: "\n").map { "  " + $0 } } ?? []
      if !lines.isEmpty, text.count > 1 { lines.append("") }
      lines += text
      if !schema.isEmpty { lines += ["where the schema says"] + schema }
    }
    return lines
  }

  /// A line with the middle left out where it is longer than anybody reads.
  private func shortened(_ line: Substring) -> String {
    line.count <= 400 ? String(line) : "\(line.prefix(100)) … \(line.suffix(40))"
  }
}
