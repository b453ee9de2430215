import SOQLSyntax

/// Where the bytes of a query stand in the file that it was found in.
package struct SourceMap: Sendable {
  /// A stretch of the query that stands in the file as it is, or one character and its escape.
  struct Run: Sendable {
    let query: Range<Int>
    let file: Range<Int>
    /// Which of the query's literals it lies in.
    let literal: Int

    /// An escape is always longer than what it means.
    var isVerbatim: Bool { query.count == file.count }
  }

  /// How text has to be written where the query stands.
  enum Quoting: Sendable {
    /// As it is.
    case none
    /// Between two quotes.
    case plain
    /// Between two times three quotes.
    case multiline
  }

  /// The runs in the query's order; a literal without text has an empty one.
  private let runs: [Run]
  private let quoting: [Quoting]

  /// A map of literals; `quoting` says how each is written.
  init(_ runs: [Run], _ quoting: [Quoting]) {
    self.runs = runs.isEmpty ? [Run(query: 0..<0, file: 0..<0, literal: 0)] : runs
    self.quoting = runs.isEmpty ? [.none] : quoting
  }

  /// A map of a query that stands in the file as it is.
  init(verbatim range: Range<Int>) {
    self.init([Run(query: 0..<range.count, file: range, literal: 0)], [.none])
  }

  /// The bytes of the file that a range of the query comes from.
  ///
  /// A range over several literals covers what lies between them.
  package func fileRange(of range: Range<Int>) -> Range<Int> {
    let count = runs[runs.count - 1].query.upperBound
    let range = range.clamped(to: 0..<count)
    guard !range.isEmpty else {
      let place = position(of: range.lowerBound).offset
      return place..<place
    }
    let first = run(holding: range.lowerBound)
    let last = run(holding: range.upperBound - 1)
    let start =
      first.isVerbatim
      ? first.file.lowerBound + range.lowerBound - first.query.lowerBound : first.file.lowerBound
    let end =
      last.isVerbatim
      ? last.file.lowerBound + range.upperBound - last.query.lowerBound : last.file.upperBound
    // Pieces of a query may stand in another order than they are put together in.
    return min(start, end)..<max(start, end)
  }

  /// An edit of the query as an edit of the file, escaped for the literal that it falls into.
  ///
  /// `nil` if it does not fall into one literal alone.
  package func fileEdit(_ edit: SourceEdit) -> SourceEdit? {
    let range = edit.range
    guard range.lowerBound >= 0, range.upperBound <= runs[runs.count - 1].query.upperBound else {
      return nil
    }
    if range.isEmpty {
      let (run, offset) = position(of: range.lowerBound)
      guard run.isVerbatim || range.lowerBound == run.query.upperBound else { return nil }
      return SourceEdit(inserting: escaped(edit.text, quoting[run.literal]), at: offset)
    }
    let first = run(holding: range.lowerBound)
    let last = run(holding: range.upperBound - 1)
    guard first.literal == last.literal,
      first.isVerbatim || first.query.lowerBound == range.lowerBound,
      last.isVerbatim || last.query.upperBound == range.upperBound
    else { return nil }
    return SourceEdit(
      replacing: fileRange(of: range),
      with: escaped(edit.text, quoting[first.literal])
    )
  }

  /// A finding in the query as one in the file.
  ///
  /// Fixes that cannot be made in one literal are left out.
  package func inFile(_ diagnostic: Diagnostic) -> Diagnostic {
    var placed = diagnostic
    placed.range = fileRange(of: diagnostic.range)
    placed.notes = diagnostic.notes.map {
      Diagnostic.Note($0.message, at: $0.range.map(fileRange))
    }
    placed.fixes = diagnostic.fixes.compactMap { fix in
      let edits = fix.edits.compactMap(fileEdit)
      return edits.count == fix.edits.count
        ? FixIt(fix.message, isSafe: fix.isSafe, edits) : nil
    }
    return placed
  }

  // MARK: - Places

  /// The run that holds a byte of the query.
  private func run(holding byte: Int) -> Run {
    var low = 0
    var high = runs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle].query.lowerBound <= byte { low = middle } else { high = middle }
    }
    return runs[low]
  }

  /// Where an offset of the query lies: behind the byte before it, or where the query starts.
  private func position(of offset: Int) -> (run: Run, offset: Int) {
    guard offset > 0 else { return (runs[0], runs[0].file.lowerBound) }
    let run = run(holding: offset - 1)
    let place =
      run.isVerbatim
      ? run.file.lowerBound + offset - run.query.lowerBound : run.file.upperBound
    return (run, place)
  }

  private func escaped(_ text: String, _ quoting: Quoting) -> String {
    guard quoting != .none else { return text }
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "'": escaped += "\\'"
      case "\\": escaped += "\\\\"
      case "\n" where quoting == .plain: escaped += "\\n"
      case "\r" where quoting == .plain: escaped += "\\r"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
