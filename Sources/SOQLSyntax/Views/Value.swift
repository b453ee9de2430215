/// What a field is compared with.
public enum Value: Sendable {
  /// A literal.
  case literal(Literal)
  /// An Apex expression.
  case bind(Bind)
  /// Values in brackets.
  case list([Value], SyntaxNode)
  /// A subquery after IN.
  case semiJoin(SelectStatement)

  init?(_ node: SyntaxNode) {
    switch node.kind {
    case .bind: self = .bind(Bind(syntax: node))
    case .valueList: self = .list(node.children.compactMap(Value.init), node)
    case .semiJoin: self = .semiJoin(SelectStatement(syntax: node))
    default:
      guard let literal = Literal(node) else { return nil }
      self = .literal(literal)
    }
  }
}

/// A literal value.
public struct Literal: SyntaxView {
  /// The node that is viewed.
  public let syntax: SyntaxNode
  /// What the literal is.
  public let kind: Kind

  /// What a literal is.
  public enum Kind: Sendable, Hashable {
    case string
    case number
    case currency
    case date
    case dateTime
    case time
    case relativeDate
    case boolean
    case null
  }

  init?(_ node: SyntaxNode) {
    switch node.kind {
    case .stringLiteral: kind = .string
    case .numberLiteral: kind = .number
    case .currencyLiteral: kind = .currency
    case .dateLiteral: kind = .date
    case .dateTimeLiteral: kind = .dateTime
    case .timeLiteral: kind = .time
    case .relativeDateLiteral: kind = .relativeDate
    case .booleanLiteral: kind = .boolean
    case .nullLiteral: kind = .null
    default: return nil
    }
    syntax = node
  }
}

/// An Apex expression after a colon.
public struct Bind: SyntaxView {
  /// The node that is viewed.
  public let syntax: SyntaxNode

  /// The Apex text, without the colon.
  public var expression: String { syntax.child(.apexExpression)?.text ?? "" }

  /// The steps of the expression where it is a plain variable or path, such as `account.Owner.Id`;
  /// `nil` for calls, indices and everything else that only Apex can read.
  public var variablePath: [String]? {
    guard let expression = syntax.child(.apexExpression), expression.tokens.count == 1,
      let token = expression.tokens.first, token.kind == .path || token.kind.isNameable
    else { return nil }
    return text(of: token).split(separator: ".").map(String.init)
  }

  /// Queries in brackets inside the expression.
  public var queries: [SelectStatement] {
    syntax.child(.apexExpression).map(Bind.queries(in:)) ?? []
  }

  private func text(of token: Token) -> String {
    String(decoding: syntax.tree.source[token.range], as: UTF8.self)
  }

  private static func queries(in node: SyntaxNode) -> [SelectStatement] {
    node.children.flatMap { child in
      child.kind == .query ? [SelectStatement(syntax: child)] : queries(in: child)
    }
  }
}
