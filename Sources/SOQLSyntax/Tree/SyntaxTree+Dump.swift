extension SyntaxTree: CustomDebugStringConvertible {
  /// The tree as text, a line a node, with the text of nodes that have no children.
  ///
  /// ```
  /// query
  /// ├─ selectClause
  /// │  ╰─ selectItem
  /// │     ╰─ fieldPath 'Id'
  /// ╰─ fromClause
  ///    ╰─ fromItem
  ///       ╰─ objectName 'Account'
  /// ```
  public var debugDescription: String {
    var lines: [String] = []
    // A stack instead of recursion: the tree may be deep where it is broken.
    var pending = [(node: root, indent: "", branch: "", under: "")]
    while let (node, indent, branch, under) = pending.popLast() {
      lines.append(indent + branch + node.summary)
      let children = Array(node.children)
      for (position, child) in children.enumerated().reversed() {
        let isLast = position == children.count - 1
        pending.append(
          (child, indent + under, isLast ? "╰─ " : "├─ ", isLast ? "   " : "│  ")
        )
      }
    }
    return lines.joined(separator: "\n")
  }
}

extension SyntaxNode {
  fileprivate var summary: String {
    var result = "\(kind)"
    if isBroken { result += " broken" }
    switch kind {
    case .comparisonOperator:
      result += " " + (ComparisonOperator(rawValue: record.detail)?.text ?? "?")
    case .logicalCondition:
      result += " " + (LogicalOperator(rawValue: record.detail)?.text ?? "?")
    default:
      if record.size == 1 { result += " '\(text)'" }
    }
    return result
  }
}
