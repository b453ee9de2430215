import SOQLSyntax

extension SyntaxTree {
  /// The edits that write keywords, functions, literals and `<>` as the style does, in source order.
  ///
  /// Nothing else changes: redundant words and the layout stay, and so does all that a comment asks to leave
  /// as it is. A text that does not follow the grammar gives none.
  package func spellingEdits() -> [SourceEdit] {
    guard isWellFormed else { return [] }
    var builder = DocumentBuilder(self, keepsLayout: true)
    if builder.isIgnored { return [] }
    let document = builder.build()
    return builder.respelled.map {
      SourceEdit(
        replacing: $0.source,
        with: String(decoding: document.text[$0.text], as: UTF8.self)
      )
    }
  }
}
