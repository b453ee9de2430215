import SOQLSyntax

/// The nodes, tokens and bytes of a query.
///
/// Views cost references and strings; a validator that looks at every name of every query of a repository
/// reads the records and bytes themselves, where they lie. They live as long as the tree, for which
/// ``with(_:_:)`` cares, and every index comes from the tree itself.
struct QueryText {
  let nodes: UnsafeBufferPointer<NodeRecord>
  let tokens: UnsafeBufferPointer<Token>
  let source: UnsafeBufferPointer<UInt8>

  /// Gives `body` a tree's text, which must not leave it.
  static func with<Result>(_ tree: SyntaxTree, _ body: (QueryText) -> Result) -> Result {
    withExtendedLifetime(tree) {
      tree.source.withUnsafeBufferPointer { source in
        body(QueryText(nodes: tree.unsafeNodes, tokens: tree.unsafeTokens, source: source))
      }
    }
  }

  @inline(__always)
  func kind(_ node: Int) -> SyntaxKind { nodes[node].kind }

  /// The node after a node and all that is below it.
  @inline(__always)
  func end(_ node: Int) -> Int { node &+ Int(nodes[node].size) }

  func range(_ node: Int) -> Range<Int> {
    let record = nodes[node]
    let first = tokens[Int(record.firstToken)]
    guard record.firstToken < record.endToken else { return Int(first.start)..<Int(first.start) }
    return Int(first.start)..<Int(tokens[Int(record.endToken) - 1].end)
  }

  /// The first child of a kind.
  func child(_ node: Int, _ kind: SyntaxKind) -> Int? {
    var child = node + 1
    let end = end(node)
    while child < end {
      if nodes[child].kind == kind { return child }
      child = self.end(child)
    }
    return nil
  }

  /// The first child.
  func firstChild(_ node: Int) -> Int? { nodes[node].size > 1 ? node + 1 : nil }

  /// The nodes directly below a node.
  func children(_ node: Int) -> Children { Children(text: self, place: node + 1, end: end(node)) }

  struct Children: Sequence, IteratorProtocol {
    let text: QueryText
    var place: Int
    let end: Int

    mutating func next() -> Int? {
      guard place < end else { return nil }
      defer { place = text.end(place) }
      return place
    }
  }

  /// The token that a node starts with.
  func firstToken(_ node: Int) -> Token { tokens[Int(nodes[node].firstToken)] }

  /// Whether a token of some kind stands in a node.
  func hasToken(_ kind: TokenKind, in node: Int) -> Bool {
    let record = nodes[node]
    for token in record.firstToken..<record.endToken where tokens[Int(token)].kind == kind {
      return true
    }
    return false
  }

  /// The bytes of a name to be looked up.
  func bytes(_ range: Range<Int>) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: source[range]))
  }

  func string(_ range: Range<Int>) -> String { String(decoding: source[range], as: UTF8.self) }

  /// Whether bytes spell a word, given in lower case.
  func spells(_ range: Range<Int>, _ word: StaticString) -> Bool {
    guard range.count == word.utf8CodeUnitCount else { return false }
    var index = 0
    for place in range {
      if source[place].lowercased != word.utf8Start[index] { return false }
      index &+= 1
    }
    return true
  }

  /// Whether two ranges hold the same name, in any case.
  func isSameName(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    guard left.count == right.count else { return false }
    var other = right.lowerBound
    for place in left {
      if source[place].lowercased != source[other].lowercased { return false }
      other &+= 1
    }
    return true
  }

  /// Whether a range holds a name, in any case.
  func isSameName(_ range: Range<Int>, _ name: String) -> Bool {
    guard range.count == name.utf8.count else { return false }
    var place = range.lowerBound
    for byte in name.utf8 {
      if source[place].lowercased != byte.lowercased { return false }
      place &+= 1
    }
    return true
  }

  /// Where the step of a path that starts at a place ends: at a dot or at the end.
  @inline(__always)
  func endOfStep(_ start: Int, _ end: Int) -> Int {
    var place = start
    while place < end, source[place] != UInt8(ascii: ".") { place &+= 1 }
    return place
  }
}
