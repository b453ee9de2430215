/// A condition of WHERE or HAVING.
public indirect enum Condition: Sendable {
  /// Conditions that AND or OR joins at one level.
  case logical(LogicalOperator, [Condition], SyntaxNode)
  /// A condition under NOT.
  case not(Condition, SyntaxNode)
  /// A condition in brackets.
  case parenthesized(Condition, SyntaxNode)
  /// A field, function or distance compared with a value.
  case comparison(Comparison)

  /// The node that is viewed.
  public var syntax: SyntaxNode {
    switch self {
    case .logical(_, _, let node), .not(_, let node), .parenthesized(_, let node): node
    case .comparison(let comparison): comparison.syntax
    }
  }

  init?(_ node: SyntaxNode) {
    switch node.kind {
    case .logicalCondition:
      let joint = LogicalOperator(rawValue: node.record.detail) ?? .and
      self = .logical(joint, node.children.compactMap { Condition($0) }, node)
    case .notCondition:
      guard let inner = Condition(firstIn: node) else { return nil }
      self = .not(inner, node)
    case .parenthesizedCondition:
      guard let inner = Condition(firstIn: node) else { return nil }
      self = .parenthesized(inner, node)
    case .comparison: self = .comparison(Comparison(syntax: node))
    default: return nil
    }
  }

  init?(firstIn parent: SyntaxNode) {
    for child in parent.children {
      if let condition = Condition(child) {
        self = condition
        return
      }
    }
    return nil
  }
}

/// A comparison such as `Amount > 100` or `Id IN :ids`.
public struct Comparison: SyntaxView {
  /// The node that is viewed.
  public let syntax: SyntaxNode

  /// What is compared.
  public var operand: Operand? {
    for child in syntax.children {
      switch child.kind {
      case .fieldPath: return .field(FieldPath(syntax: child))
      case .functionCall: return .function(FunctionCall(syntax: child))
      case .distanceFunction: return .distance(DistanceFunction(syntax: child))
      case .formulaFunction: return .formula(child)
      default: continue
      }
    }
    return nil
  }

  /// How it is compared.
  public var comparisonOperator: ComparisonOperator? {
    syntax.child(.comparisonOperator).flatMap { ComparisonOperator(rawValue: $0.record.detail) }
  }

  /// What it is compared with.
  public var value: Value? {
    var isAfterOperator = false
    for child in syntax.children {
      if isAfterOperator, let value = Value(child) { return value }
      if child.kind == .comparisonOperator { isAfterOperator = true }
    }
    return nil
  }

  /// The left side of a comparison.
  public enum Operand: Sendable {
    /// A field.
    case field(FieldPath)
    /// A function of a field.
    case function(FunctionCall)
    /// A distance.
    case distance(DistanceFunction)
    /// `FORMULA('a + b')`.
    case formula(SyntaxNode)
  }
}
