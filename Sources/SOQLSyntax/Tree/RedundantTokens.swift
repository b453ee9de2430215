/// The tokens without which a query means the same.
package enum RedundantTokens {
  /// Finds doubled brackets, brackets round a lone comparison that is not under NOT, and AS.
  ///
  /// Gives a flag a token, or nothing where no token is redundant.
  package static func find(in tree: SyntaxTree) -> [Bool] {
    var redundant: [Bool] = []
    func mark(_ token: Int) {
      if redundant.isEmpty { redundant = Array(repeating: false, count: tree.tokens.count) }
      redundant[token] = true
    }
    for index in 0..<tree.nodes.count {
      let node = tree.nodes[index]
      switch node.kind {
      case .parenthesizedCondition where isRedundant(index, in: tree):
        mark(Int(node.firstToken))
        mark(Int(node.endToken) - 1)
      case .fromItem:
        let word = Int(node.firstToken) + 1
        if tree.tokens[word].kind == .as { mark(word) }
      default: continue
      }
    }
    return redundant
  }

  private static func isRedundant(_ index: Int, in tree: SyntaxTree) -> Bool {
    switch tree.nodes[index + 1].kind {
    case .parenthesizedCondition: return true
    case .comparison:
      // The first child stands right behind its parent.
      var outer = index - 1
      while tree.nodes[outer].kind == .parenthesizedCondition { outer -= 1 }
      return tree.nodes[outer].kind != .notCondition
    default: return false
    }
  }
}
