import SOQLSyntax

extension LintedQuery {
  /// A fix, unless what it makes does not follow the grammar.
  func fix(_ message: String, isSafe: Bool, _ edits: [SourceEdit]) -> [FixIt] {
    let fix = FixIt(message, isSafe: isSafe, edits)
    return tree.applying(fix).isWellFormed ? [fix] : []
  }
}
