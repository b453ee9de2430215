extension SyntaxTree {
  /// The query without its comments, for channels that take none.
  ///
  /// A line that held nothing but a comment goes; a blank stays where words would run together. Other
  /// white space stays, and so do strings that look like comments.
  ///
  /// ```swift
  /// SyntaxTree(parsing: "SELECT Id // key\nFROM Account").strippingComments().text
  /// // SELECT Id
  /// // FROM Account
  /// ```
  public func strippingComments() -> SyntaxTree {
    guard hasComments else { return self }
    var edits: [SourceEdit] = []
    for comment in comments {
      edits.append(edit(toRemove: comment.range, after: edits.last?.range.upperBound ?? 0))
    }
    return SyntaxTree(parsing: SourceEdit.apply(edits, to: source), options: options)
  }

  /// The query after a fix of one of its diagnostics.
  public func applying(_ fix: FixIt) -> SyntaxTree {
    SyntaxTree(parsing: fix.applied(to: source), options: options)
  }

  /// The edit that removes a comment, behind the one that removed the last.
  private func edit(toRemove comment: Range<Int>, after limit: Int) -> SourceEdit {
    var start = comment.lowerBound
    while start > limit, source[start - 1].isBlank { start -= 1 }
    let isFirstOnLine = start == 0 || source[start - 1].endsLine
    var end = comment.upperBound
    let isLastOnLine = end == source.count || source[end].endsLine
    if isFirstOnLine, isLastOnLine {
      if end < source.count {
        let isPair =
          source[end] == UInt8(ascii: "\r") && end + 1 < source.count
          && source[end + 1] == UInt8(ascii: "\n")
        end += isPair ? 2 : 1
      }
      return SourceEdit(deleting: start..<end)
    }
    if isLastOnLine { return SourceEdit(deleting: start..<end) }
    let isApart = comment.lowerBound == 0 || source[comment.lowerBound - 1].isWhiteSpace
    if isApart {
      if source[end] == UInt8(ascii: " ") { end += 1 }
      return SourceEdit(deleting: comment.lowerBound..<end)
    }
    let text = source[end].isWhiteSpace ? "" : " "
    return SourceEdit(replacing: comment, with: text)
  }
}
