import SOQLSyntax

/// How often each rule has found something, the most frequent first.
struct Statistics {
  /// The findings of a rule.
  struct Entry {
    let rule: Rule
    var count = 0
    /// How many of them have a fix.
    var fixableCount = 0
  }

  let entries: [Entry]

  init(_ files: [LintedFile]) {
    var entries: [Rule: Entry] = [:]
    for finding in files.lazy.flatMap(\.findings) {
      entries[finding.rule, default: Entry(rule: finding.rule)].count += 1
      if !finding.fixes.isEmpty {
        entries[finding.rule, default: Entry(rule: finding.rule)].fixableCount += 1
      }
    }
    self.entries = entries.values.sorted {
      $0.count != $1.count ? $0.count > $1.count : $0.rule.id < $1.rule.id
    }
  }

  /// The table, a line for each rule.
  var lines: [String] {
    let width = entries.first.map { String($0.count).utf8.count } ?? 0
    let nameWidth = entries.map(\.rule.name.utf8.count).max() ?? 0
    return entries.map { entry in
      let count = String(entry.count)
      var line = String(repeating: " ", count: width - count.utf8.count) + count
      line += "  \(entry.rule.id)  \(entry.rule.name)"
      guard entry.fixableCount > 0 else { return line }
      line += String(repeating: " ", count: nameWidth - entry.rule.name.utf8.count)
      return line + "  \(entry.fixableCount) with a fix"
    }
  }
}
