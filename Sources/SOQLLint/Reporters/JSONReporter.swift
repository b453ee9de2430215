import SOQLJSON
import SOQLSyntax

/// Renders findings as JSON, version 1.
///
/// Bytes count from 0 and are half-open; lines and columns count from 1, columns in Unicode scalars.
struct JSONReporter: Reporter {
  /// Whether to count the findings of each rule.
  let showsStatistics: Bool

  func report(_ files: [LintedFile]) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.key("version")
    json.integer(1)
    json.key("files")
    json.beginArray()
    for file in files { write(file, to: &json) }
    json.endArray()
    json.key("summary")
    writeSummary(files, to: &json)
    if showsStatistics { write(Statistics(files), to: &json) }
    json.endObject()
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private func write(_ file: LintedFile, to json: inout JSONWriter) {
    json.beginObject()
    json.key("path")
    json.string(file.path)
    json.key("findings")
    json.beginArray()
    if !file.findings.isEmpty {
      let lines = LineIndex(file.source)
      for finding in file.findings { write(finding, lines, to: &json) }
    }
    json.endArray()
    json.endObject()
  }

  private func write(_ finding: Diagnostic, _ lines: LineIndex, to json: inout JSONWriter) {
    json.beginObject()
    json.key("rule")
    json.string(finding.rule.id)
    json.key("name")
    json.string(finding.rule.name)
    if let check = finding.check {
      json.key("check")
      json.string(check)
    }
    json.key("severity")
    json.string(finding.severity.rawValue)
    json.key("message")
    json.string(finding.message)
    write(finding.range, lines, to: &json)
    json.key("notes")
    json.beginArray()
    for note in finding.notes {
      json.beginObject()
      json.key("message")
      json.string(note.message)
      if let range = note.range { write(range, lines, to: &json) }
      json.endObject()
    }
    json.endArray()
    json.key("fixes")
    json.beginArray()
    for fix in finding.fixes { write(fix, to: &json) }
    json.endArray()
    if let server = finding.server {
      json.key("server")
      json.beginObject()
      json.key("errorCode")
      json.string(server.errorCode)
      json.key("message")
      json.string(server.message)
      json.endObject()
    }
    json.endObject()
  }

  private func write(_ range: Range<Int>, _ lines: LineIndex, to json: inout JSONWriter) {
    for (key, offset) in [("start", range.lowerBound), ("end", range.upperBound)] {
      let location = lines.location(of: offset)
      json.key(key)
      json.beginObject()
      json.key("byte")
      json.integer(location.byte)
      json.key("line")
      json.integer(location.line)
      json.key("column")
      json.integer(location.column)
      json.endObject()
    }
  }

  private func write(_ fix: FixIt, to json: inout JSONWriter) {
    json.beginObject()
    json.key("message")
    json.string(fix.message)
    json.key("safe")
    json.bool(fix.isSafe)
    json.key("edits")
    json.beginArray()
    for edit in fix.edits {
      json.beginObject()
      json.key("start")
      json.integer(edit.range.lowerBound)
      json.key("end")
      json.integer(edit.range.upperBound)
      json.key("text")
      json.string(edit.text)
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }

  private func write(_ statistics: Statistics, to json: inout JSONWriter) {
    json.key("statistics")
    json.beginArray()
    for entry in statistics.entries {
      json.beginObject()
      json.key("rule")
      json.string(entry.rule.id)
      json.key("name")
      json.string(entry.rule.name)
      json.key("findings")
      json.integer(entry.count)
      json.key("fixable")
      json.integer(entry.fixableCount)
      json.endObject()
    }
    json.endArray()
  }

  private func writeSummary(_ files: [LintedFile], to json: inout JSONWriter) {
    json.beginObject()
    json.key("files")
    json.integer(files.count)
    json.key("queries")
    json.integer(files.reduce(0) { $0 + $1.queryCount })
    for (key, severity) in [
      ("errors", Severity.error), ("warnings", .warning), ("infos", .information),
    ] {
      json.key(key)
      json.integer(files.reduce(0) { $0 + $1.count(severity) })
    }
    json.endObject()
  }
}
