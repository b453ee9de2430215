/// A FROM clause.
public struct FromClause: SyntaxView {
  /// The node that is viewed.
  public let syntax: SyntaxNode

  /// The objects, in order: the queried one and, in the old style, parents with their aliases.
  public var items: [FromItem] {
    syntax.children.filter { $0.kind == .fromItem }.map(FromItem.init)
  }

  /// The queried object.
  public var object: ObjectName? { items.first?.object }

  /// The word after USING SCOPE.
  public var scope: String? {
    guard let using = syntax.child(.usingClause), let word = using.tokens.dropFirst(2).first else {
      return nil
    }
    return String(decoding: syntax.tree.source[word.range], as: UTF8.self)
  }
}

/// An object in a FROM clause.
public struct FromItem: SyntaxView {
  /// The node that is viewed.
  public let syntax: SyntaxNode

  /// The object, or the path to a parent.
  public var object: ObjectName? { syntax.child(.objectName).map(ObjectName.init) }

  /// The name by which the rest of the query calls it.
  public var alias: String? { syntax.child(.alias)?.text }
}

/// The name of an object or of a child relationship.
public struct ObjectName: SyntaxView {
  /// The node that is viewed.
  public let syntax: SyntaxNode

  /// The name as it is written.
  public var name: String { text }
}
