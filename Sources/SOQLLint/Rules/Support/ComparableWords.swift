import SOQLSyntax

/// Nodes as words, so that those that say the same are equal: names and keywords in lower case, one spelling
/// of operators, without redundant brackets.
struct ComparableWords {
  private let tree: SyntaxTree
  private let redundant: [Bool]

  init(_ tree: SyntaxTree) {
    self.tree = tree
    redundant = RedundantTokens.find(in: tree)
  }

  /// Whether two of some conditions may say the same: false as a rule, and found without taking words out.
  func mayRepeat(_ terms: [Condition]) -> Bool {
    var seen: [UInt64] = []
    seen.reserveCapacity(terms.count)
    for term in terms { seen.append(hash(of: term.syntax)) }
    seen.sort()
    return zip(seen, seen.dropFirst()).contains(where: ==)
  }

  /// A number that is the same for nodes of the same words, whatever is between them.
  private func hash(of node: SyntaxNode) -> UInt64 {
    let record = tree.unsafeNodes[node.index]
    var hash = FNV1a()
    for index in Int(record.firstToken)..<Int(record.endToken) {
      if !redundant.isEmpty, redundant[index] { continue }
      let token = tree.unsafeTokens[index]
      // Two spellings of one operator.
      if token.kind == .lessGreater || token.kind == .notEqual { continue }
      for place in token.range { hash.add(tree.source[place] | 0x20) }
    }
    return hash.value
  }

  /// The words of a node; `nil` if Apex computes something in it, which may differ from time to time.
  func words(of node: SyntaxNode) -> [[UInt8]]? {
    let nodes = tree.unsafeNodes
    let record = nodes[node.index]
    for inner in nodes[node.index..<node.index + Int(record.size)]
    where inner.kind == .apexExpression && inner.endToken - inner.firstToken > 1 {
      return nil
    }
    var words: [[UInt8]] = []
    for index in Int(record.firstToken)..<Int(record.endToken) {
      if !redundant.isEmpty, redundant[index] { continue }
      let token = tree.unsafeTokens[index]
      let text = tree.source[token.range]
      switch token.kind {
      case .lessGreater: words.append(Array("!=".utf8))
      case .string, .apexMultilineString: words.append(Array(text))
      default: words.append(text.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 })
      }
    }
    return words
  }
}
