import SOQLCommand
import SOQLJSON
import SOQLSyntax

/// Rules as a table, in several forms.
struct RuleTable {
  private let rows: [Row]

  private struct Row {
    let rule: Rule
    let documentation: RuleDocumentation

    /// Whether the rule runs by default, in a word.
    var standing: String {
      if documentation.isPreview { return "preview" }
      return RuleSelection.byDefault.contains(rule) ? "on" : "off"
    }

    var fix: String { documentation.fix == .none ? "-" : documentation.fix.rawValue }

    var cells: [String] {
      [rule.id, rule.name, documentation.severity.rawValue, standing, fix, rule.summary]
    }
  }

  private static let titles = ["id", "name", "severity", "default", "fix", "summary"]

  init(_ rules: [Rule]) {
    rows = rules.compactMap { rule in
      RuleCatalogue.documentation(of: rule).map { Row(rule: rule, documentation: $0) }
    }
  }

  /// The table with its columns aligned.
  func text(_ style: Style) -> String {
    let lines = [RuleTable.titles] + rows.map(\.cells)
    let widths = RuleTable.titles.indices.map { column in
      lines.reduce(0) { max($0, $1[column].count) }
    }
    return lines.enumerated().map { index, cells in
      let padded = cells.indices.map { column in
        column == cells.count - 1
          ? cells[column]
          : cells[column] + String(repeating: " ", count: widths[column] - cells[column].count)
      }
      let line = padded.joined(separator: "  ")
      return (index == 0 ? style.dim(line) : line) + "\n"
    }
    .joined()
  }

  /// The table in Markdown.
  var markdown: String {
    let lines = [RuleTable.titles, RuleTable.titles.map { _ in "---" }] + rows.map(\.cells)
    return lines.map { "| " + $0.map(escaped).joined(separator: " | ") + " |\n" }.joined()
  }

  private func escaped(_ cell: String) -> String {
    cell.map { "|*<>".contains($0) ? "\\\($0)" : String($0) }.joined()
  }

  /// The rules with all that is to be said of them, as JSON.
  var json: [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.key("version")
    json.integer(1)
    json.key("rules")
    json.beginArray()
    for row in rows { write(row, to: &json) }
    json.endArray()
    json.endObject()
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private func write(_ row: Row, to json: inout JSONWriter) {
    json.beginObject()
    for (key, value) in [
      ("id", row.rule.id), ("name", row.rule.name), ("family", row.rule.family),
      ("severity", row.documentation.severity.rawValue), ("default", row.standing),
      ("fix", row.documentation.fix.rawValue), ("summary", row.rule.summary),
      ("rationale", row.documentation.rationale), ("source", row.documentation.source),
    ] {
      json.key(key)
      json.string(value)
    }
    write(row.documentation.bad, "bad", to: &json)
    write(row.documentation.good, "good", to: &json)
    json.endObject()
  }

  private func write(_ examples: [RuleExample], _ key: String, to json: inout JSONWriter) {
    json.key(key)
    json.beginArray()
    for example in examples {
      json.beginObject()
      json.key("language")
      json.string(example.language.rawValue)
      json.key("text")
      json.string(example.text)
      if let schema = example.schema {
        json.key("schema")
        json.string(schema)
      }
      json.endObject()
    }
    json.endArray()
  }
}
