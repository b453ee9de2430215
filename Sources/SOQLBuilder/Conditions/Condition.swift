import SOQLSyntax

/// A condition that blocks and operators combine: ``RowCondition`` and ``GroupCondition``.
public protocol CombinableCondition: Sendable {
  /// The object that the query is about.
  associatedtype Root: SObject
  /// What it says.
  var content: ConditionContent { get }
  /// The condition that says something.
  init(_ content: ConditionContent)
}

/// A condition on rows: it may stand in ``Where`` and, over grouped fields, in ``Having``.
///
/// ```swift
/// func open(_ o: Fields<Opportunity>) -> RowCondition<Opportunity> {
///   o.isClosed == false && o.amount > 0   // IsClosed = FALSE AND Amount > 0
/// }
/// ```
public struct RowCondition<Root: SObject>: CombinableCondition {
  /// What it says.
  public let content: ConditionContent

  /// The condition that says something.
  public init(_ content: ConditionContent) {
    self.content = content
  }
}

/// A condition on groups: it may stand in ``Having`` only.
public struct GroupCondition<Root: SObject>: CombinableCondition {
  /// What it says.
  public let content: ConditionContent

  /// The condition that says something.
  public init(_ content: ConditionContent) {
    self.content = content
  }
}

/// A field that is in the result of another query, or is not: it stands at the top level of ``Where``.
public struct SemiJoin<Root: SObject>: Sendable {
  let node: ConditionNode

  /// The opposite, which ``Field`` has by name.
  @available(*, unavailable, message: "the opposite of a semi-join is 'notIn'")
  public static prefix func ! (join: Self) -> Self { join }
}

extension CombinableCondition {
  init(_ node: ConditionNode) {
    self.init(ConditionContent(node))
  }

  var node: ConditionNode { content.node }
}

extension RowCondition {
  /// Both conditions; brackets come by themselves.
  public static func && (left: RowCondition, right: RowCondition) -> RowCondition {
    RowCondition(.joining([left.node, right.node], by: .and))
  }

  /// One of the conditions, or both; brackets come by themselves.
  public static func || (left: RowCondition, right: RowCondition) -> RowCondition {
    RowCondition(.joining([left.node, right.node], by: .or))
  }

  /// The opposite.
  public static prefix func ! (condition: RowCondition) -> RowCondition {
    RowCondition(.negating(condition.node))
  }
}

extension GroupCondition {
  /// Both conditions; brackets come by themselves.
  public static func && (left: GroupCondition, right: GroupCondition) -> GroupCondition {
    GroupCondition(.joining([left.node, right.node], by: .and))
  }

  /// One of the conditions, or both; brackets come by themselves.
  public static func || (left: GroupCondition, right: GroupCondition) -> GroupCondition {
    GroupCondition(.joining([left.node, right.node], by: .or))
  }

  /// The opposite.
  public static prefix func ! (condition: GroupCondition) -> GroupCondition {
    GroupCondition(.negating(condition.node))
  }
}
