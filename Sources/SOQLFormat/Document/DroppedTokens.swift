import SOQLSyntax

/// The tokens that the style leaves out since the query means the same without them.
enum DroppedTokens {
  /// Finds doubled brackets, brackets round a lone comparison that is not under NOT, and AS.
  ///
  /// Gives a flag a token, or nothing where no token is left out.
  static func find(in nodes: [NodeRecord], _ tokens: [Token]) -> [Bool] {
    var dropped: [Bool] = []
    func drop(_ token: Int) {
      if dropped.isEmpty { dropped = Array(repeating: false, count: tokens.count) }
      dropped[token] = true
    }
    for (index, node) in nodes.enumerated() {
      switch node.kind {
      case .parenthesizedCondition where isRedundant(index, nodes):
        drop(Int(node.firstToken))
        drop(Int(node.endToken) - 1)
      case .fromItem:
        let word = Int(node.firstToken) + 1
        if tokens[word].kind == .as { drop(word) }
      default: continue
      }
    }
    return dropped
  }

  private static func isRedundant(_ index: Int, _ nodes: [NodeRecord]) -> Bool {
    switch nodes[index + 1].kind {
    case .parenthesizedCondition: return true
    case .comparison:
      // The first child stands right behind its parent.
      var outer = index - 1
      while nodes[outer].kind == .parenthesizedCondition { outer -= 1 }
      return nodes[outer].kind != .notCondition
    default: return false
    }
  }
}
