import SOQLSyntax

/// Where the bytes of a query stand in the file that it was found in.
package struct SourceMap: Sendable {
  /// The bytes of the file that a range of the query comes from.
  ///
  /// A range over several literals covers what lies between them.
  package func fileRange(of range: Range<Int>) -> Range<Int> { fatalError() }

  /// An edit of the query as an edit of the file, escaped for the literal that it falls into.
  ///
  /// `nil` if it does not fall into one literal alone.
  package func fileEdit(_ edit: SourceEdit) -> SourceEdit? { fatalError() }

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
}
