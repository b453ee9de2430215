/// A node of a syntax tree: a view that copies nothing.
public struct SyntaxNode: Sendable {
  /// The tree that the node belongs to.
  public let tree: SyntaxTree
  package let index: Int

  init(_ tree: SyntaxTree, _ index: Int) {
    self.tree = tree
    self.index = index
  }

  var record: NodeRecord { tree.nodes[index] }

  /// What the node is.
  public var kind: SyntaxKind { record.kind }

  /// Whether the text of the node itself does not follow the grammar.
  ///
  /// A checker leaves such a node alone, so that one mistake gives one diagnostic.
  public var isBroken: Bool { record.isBroken }

  /// The bytes of the source from the node's first token to its last; empty where it has none.
  public var range: Range<Int> {
    let record = record
    guard record.firstToken < record.endToken else {
      let place = Int(tree.tokens[Int(record.firstToken)].start)
      return place..<place
    }
    return Int(
      tree.tokens[Int(record.firstToken)].start
    )..<Int(tree.tokens[Int(record.endToken) - 1].end)
  }

  /// The text of the node, with the white space and comments inside it.
  public var text: String { String(decoding: tree.source[range], as: UTF8.self) }

  /// The tokens of the node and of all below it, in order.
  public var tokens: [Token] {
    (Int(record.firstToken)..<Int(record.endToken)).map { tree.tokens[$0] }
  }

  /// The nodes directly below this one, in order.
  public var children: Children { Children(tree, index + 1..<index + Int(record.size)) }

  /// The first child of a kind.
  func child(_ kind: SyntaxKind) -> SyntaxNode? {
    for child in children where child.kind == kind { return child }
    return nil
  }

  /// Whether one of the node's own tokens, not one of its children's, is of a kind.
  func hasToken(_ kind: TokenKind) -> Bool {
    var token = Int(record.firstToken)
    for child in children {
      for own in token..<Int(child.record.firstToken) where tree.tokens[own].kind == kind {
        return true
      }
      token = Int(child.record.endToken)
    }
    return (token..<Int(record.endToken)).contains { tree.tokens[$0].kind == kind }
  }

  /// The nodes directly below a node.
  ///
  /// A sequence, since each is reached through the one before it.
  public struct Children: Sequence, IteratorProtocol, Sendable {
    private let tree: SyntaxTree
    private var remaining: Range<Int>

    init(_ tree: SyntaxTree, _ indices: Range<Int>) {
      self.tree = tree
      remaining = indices
    }

    /// The next child, in source order.
    public mutating func next() -> SyntaxNode? {
      guard let index = remaining.first else { return nil }
      let node = SyntaxNode(tree, index)
      remaining = remaining.dropFirst(Int(node.record.size))
      return node
    }
  }
}

extension SyntaxTree {
  /// The root of the tree.
  public var root: SyntaxNode { SyntaxNode(self, 0) }

  /// White space and comments before, between and after the tokens, in source order.
  public var trivia: [Trivia] { Trivia.pieces(of: tokens, in: source) }

  /// The comments of the source, in order.
  public var comments: [Trivia] { trivia.filter(\.isComment) }
}
