/// An object or relationship that a query names.
public struct ObjectReference: Sendable, Hashable {
  /// What the name stands for.
  public enum Role: Sendable, Hashable {
    /// The object that the query is about.
    case queried
    /// A relationship after it in FROM, reached from its alias.
    case related
    /// The child relationship of a subquery.
    case childRelationship
    /// The object of a semi-join.
    case semiJoin
    /// A type of a polymorphic relationship, after WHEN.
    case typeOfBranch
  }

  /// The name as it is written.
  public let name: String
  /// What the name stands for.
  public let role: Role
  /// The bytes of the name.
  public let range: Range<Int>
}

extension SelectStatement {
  /// The objects and relationships that the statement and its subqueries name, in source order.
  ///
  /// Queries inside binds are queries of their own and are not looked into.
  ///
  /// ```swift
  /// SyntaxTree(parsing: "SELECT Id, (SELECT Id FROM Contacts) FROM Account").statement.objects
  ///   .map(\.name)  // ["Contacts", "Account"]
  /// ```
  public var objects: [ObjectReference] {
    var objects: [ObjectReference] = []
    collectObjects(in: syntax, of: self, into: &objects)
    return objects
  }

  private func collectObjects(
    in node: SyntaxNode,
    of statement: SelectStatement,
    into objects: inout [ObjectReference]
  ) {
    for child in node.children {
      switch child.kind {
      case .apexExpression: continue
      case .childSubquery, .semiJoin:
        collectObjects(in: child, of: SelectStatement(syntax: child), into: &objects)
      case .objectName:
        let role = role(of: child, under: node, in: statement)
        objects.append(ObjectReference(name: child.text, role: role, range: child.range))
      default: collectObjects(in: child, of: statement, into: &objects)
      }
    }
  }

  private func role(
    of name: SyntaxNode,
    under parent: SyntaxNode,
    in statement: SelectStatement
  ) -> ObjectReference.Role {
    if parent.kind == .typeOfWhen { return .typeOfBranch }
    guard statement.fromClause?.object?.syntax.index == name.index else { return .related }
    switch statement.syntax.kind {
    case .childSubquery: return .childRelationship
    case .semiJoin: return .semiJoin
    default: return .queried
    }
  }
}
