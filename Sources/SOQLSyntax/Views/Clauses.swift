/// A GROUP BY clause.
public struct GroupByClause: SyntaxView {
  /// The node that is viewed.
  public let syntax: SyntaxNode

  /// How the items are grouped.
  public enum Form: Sendable, Hashable {
    case plain
    case rollup
    case cube
  }

  /// Whether the items stand alone or in ROLLUP or CUBE.
  public var form: Form {
    guard let set = syntax.child(.groupingSet) else { return .plain }
    return set.hasToken(.rollup) ? .rollup : .cube
  }

  /// The fields and functions that are grouped by, in order.
  public var items: [SelectExpression] {
    (syntax.child(.groupingSet) ?? syntax).children.compactMap(SelectExpression.init)
  }
}

/// An ORDER BY clause.
public struct OrderByClause: SyntaxView {
  /// The node that is viewed.
  public let syntax: SyntaxNode

  /// The items, the most significant first.
  public var items: [OrderItem] {
    syntax.children.filter { $0.kind == .orderItem }.map(OrderItem.init)
  }
}

/// An item of an ORDER BY clause.
public struct OrderItem: SyntaxView {
  /// The node that is viewed.
  public let syntax: SyntaxNode

  /// What is ordered by.
  public var expression: SelectExpression? {
    syntax.children.compactMap(SelectExpression.init).first
  }

  /// Whether DESC is written.
  public var isDescending: Bool { syntax.hasToken(.desc) }

  /// Whether nulls come first, where that is written.
  public var nullsFirst: Bool? {
    guard syntax.hasToken(.nulls) else { return nil }
    return syntax.hasToken(.first)
  }
}

/// A LIMIT or OFFSET clause.
public struct RowCountClause: SyntaxView {
  /// The node that is viewed.
  public let syntax: SyntaxNode

  /// The number, where it is written out and fits.
  public var count: Int? {
    syntax.child(.numberLiteral).flatMap { Int($0.text.filter { $0 != "+" && !$0.isWhitespace }) }
  }

  /// The Apex expression in the place of the number.
  public var bind: Bind? { syntax.child(.bind).map(Bind.init) }
}

/// A WITH clause.
public struct WithClause: SyntaxView {
  /// The node that is viewed.
  public let syntax: SyntaxNode

  /// What a WITH clause asks for.
  public enum Form: Sendable, Hashable {
    case securityEnforced
    case userMode
    case systemMode
    case dataCategory
    case recordVisibilityContext
    case filter
  }

  /// What the clause asks for, or `nil` where it makes no sense.
  public var form: Form? {
    for child in syntax.children {
      switch child.kind {
      case .withDataCategory: return .dataCategory
      case .withRecordVisibilityContext: return .recordVisibilityContext
      case .withFilter: return .filter
      default: continue
      }
    }
    if syntax.hasToken(.userMode) { return .userMode }
    if syntax.hasToken(.systemMode) { return .systemMode }
    return syntax.hasToken(.securityEnforced) ? .securityEnforced : nil
  }
}

/// A SET OPTIONS clause.
public struct SetOptionsClause: SyntaxView {
  /// The node that is viewed.
  public let syntax: SyntaxNode

  /// The options, in order; none where they are bound.
  public var options: [(name: String, value: Value?)] {
    syntax.children.filter { $0.kind == .option }.map { option in
      let name = option.tokens.first.map { option.tree.source[$0.range] } ?? []
      return (String(decoding: name, as: UTF8.self), option.children.compactMap(Value.init).first)
    }
  }

  /// The Apex expression in the place of options.
  public var bind: Bind? { syntax.child(.bind).map(Bind.init) }
}
