import SOQLSyntax

/// Whether two texts are the same query, but for what the style may change.
///
/// This knows nothing of layout: a formatter's mistake cannot hide from it.
package enum SameQuery {
  /// Whether the trees have the same tokens and nodes, but for case, brackets and words that the style
  /// leaves out, and spelling of operators, and the same comments.
  package static func holds(
    _ tree: SyntaxTree,
    _ other: SyntaxTree,
    ignoringComments ignoresComments: Bool = false
  ) -> Bool {
    guard other.isWellFormed == tree.isWellFormed,
      words(of: tree).elementsEqual(words(of: other), by: ==),
      shape(of: tree) == shape(of: other)
    else { return false }
    if ignoresComments || !tree.hasComments && !other.hasComments { return true }
    return comments(of: tree) == comments(of: other)
  }

  /// The tokens that count; words in upper case.
  private static func words(of tree: SyntaxTree) -> [[UInt8]] {
    let tokens = tree.tokenRecords
    let dropped = RedundantTokens.find(in: tree)
    var words: [[UInt8]] = []
    words.reserveCapacity(tokens.count)
    var isAfterComparison = false
    for (index, token) in tokens.enumerated() where dropped.isEmpty || !dropped[index] {
      let text = tree.source[token.range]
      if token.kind == .equal, isAfterComparison {
        words[words.count - 1].append(UInt8(ascii: "="))
      } else if token.kind == .lessGreater {
        words.append(Array("!=".utf8))
      } else if token.kind.isWord || token.kind == .path {
        words.append(text.map(\.uppercased))
      } else {
        words.append(Array(text))
      }
      isAfterComparison = token.kind == .less || token.kind == .greater
    }
    return words
  }

  private static func shape(of tree: SyntaxTree) -> [SyntaxKind] {
    tree.nodeRecords.map(\.kind).filter { $0 != .parenthesizedCondition }
  }

  private static func comments(of tree: SyntaxTree) -> [String] {
    tree.comments.map { comment in
      var text = tree.source[comment.range]
      while text.last?.isBlank == true { text.removeLast() }
      return String(decoding: text, as: UTF8.self)
    }
    .sorted()
  }
}
