/// A typed view of a node.
///
/// Views read the tree and copy nothing. Over a tree with mistakes, parts may be missing: then an
/// accessor is `nil` or leaves them out.
public protocol SyntaxView: Sendable {
  /// The node that is viewed.
  var syntax: SyntaxNode { get }
}

extension SyntaxView {
  /// The bytes of the source that the node covers.
  public var range: Range<Int> { syntax.range }

  /// The tree that the node belongs to.
  public var tree: SyntaxTree { syntax.tree }

  /// The text of the node.
  public var text: String { syntax.text }

  /// Whether the text of the node does not follow the grammar.
  public var isBroken: Bool { syntax.isBroken }
}
