import SOQLFormat
import SOQLSyntax

/// A file that soql-format would write otherwise.
enum Unformatted: LintRule {
  static let rule = Rule("STY610", "unformatted", "a file that soql-format would write otherwise")

  static let isDefault = false

  static let documentation = RuleDocumentation(
    severity: .information,
    fix: .safe,
    rationale: """
      For those who want one command in their build: the rule compares the file with what soql-format \
      writes with its own settings, and the fix writes that. Queries in code are left to the formatter of \
      the code.
      """,
    source: "the style of soql-format",
    bad: [.soql("SELECT Id FROM Account\n  WHERE Name != NULL\n")],
    good: [.soql("SELECT Id FROM Account WHERE Name != NULL\n")]
  )

  static func check(_ query: LintedQuery, _ findings: inout Findings) {
    guard query.site == nil, let formatted = try? query.tree.formattedBytes(FormatOptions()) else {
      return
    }
    let source = query.tree.source
    guard formatted != source else { return }
    let edit = difference(source, formatted)
    findings.report(
      rule,
      documentation.severity,
      at: edit.range,
      "the query about '\(query.root.objectName)' is not formatted",
      note: "run soql-format",
      fixes: [FixIt("format the query", isSafe: true, [edit])]
    )
  }

  /// What lies between the bytes that are the same at both ends, cut between characters.
  private static func difference(_ source: [UInt8], _ formatted: [UInt8]) -> SourceEdit {
    let limit = min(source.count, formatted.count)
    var start = 0
    while start < limit, source[start] == formatted[start] { start += 1 }
    while start > 0, start < source.count, source[start] & 0xC0 == 0x80 { start -= 1 }
    var end = 0
    while end < limit - start,
      source[source.count - 1 - end] == formatted[formatted.count - 1 - end]
    {
      end += 1
    }
    while end > 0, source[source.count - end] & 0xC0 == 0x80 { end -= 1 }
    let text = String(decoding: formatted[start..<formatted.count - end], as: UTF8.self)
    return SourceEdit(replacing: start..<source.count - end, with: text)
  }
}
