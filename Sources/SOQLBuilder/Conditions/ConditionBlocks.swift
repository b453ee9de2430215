import SOQLSyntax

/// Lists conditions, one to a line; `if`, `switch` and `for` work as everywhere.
@resultBuilder
public enum ConditionBuilder<Condition: CombinableCondition> {
  /// A condition.
  public static func buildExpression(_ condition: Condition) -> ConditionList {
    ConditionList(nodes: [condition.node])
  }

  /// A semi-join, which may not stand here.
  @available(*, unavailable, message: "a semi-join stands at the top level of 'Where'")
  public static func buildExpression(_ join: SemiJoin<Condition.Root>) -> ConditionList {
    ConditionList(nodes: [])
  }

  /// A field alone, which is no condition.
  @available(*, unavailable, message: "a column alone is no condition; compare it, as in '== true'")
  public static func buildExpression<Value, Use>(
    _ field: Field<Condition.Root, Value, Use>
  ) -> ConditionList {
    ConditionList(nodes: [])
  }

  /// All lines.
  public static func buildBlock(_ parts: ConditionList...) -> ConditionList { .joining(parts) }
  /// An `if` without `else`, which leaves nothing behind where it does not hold.
  public static func buildOptional(_ part: ConditionList?) -> ConditionList {
    part ?? ConditionList(nodes: [])
  }
  /// The first branch.
  public static func buildEither(first part: ConditionList) -> ConditionList { part }
  /// The second branch.
  public static func buildEither(second part: ConditionList) -> ConditionList { part }
  /// A loop.
  public static func buildArray(_ parts: [ConditionList]) -> ConditionList { .joining(parts) }
  /// An availability check.
  public static func buildLimitedAvailability(_ part: ConditionList) -> ConditionList { part }
}

/// The conditions of a block.
public struct ConditionList: Sendable {
  var nodes: [ConditionNode]

  static func joining(_ parts: [ConditionList]) -> ConditionList {
    ConditionList(nodes: parts.flatMap(\.nodes))
  }
}

/// At least one of some conditions; of no conditions, none.
///
/// ```swift
/// anyOf {                                  // (StageName = 'Won' OR Amount > 100)
///   o.stageName == "Won"
///   o.amount > 100
/// }
/// ```
public func anyOf<Condition: CombinableCondition>(
  @ConditionBuilder<Condition> _ conditions: () -> ConditionList
) -> Condition {
  Condition(.joining(conditions().nodes, by: .or))
}

/// All of some conditions; of no conditions, all.
public func allOf<Condition: CombinableCondition>(
  @ConditionBuilder<Condition> _ conditions: () -> ConditionList
) -> Condition {
  Condition(.joining(conditions().nodes, by: .and))
}

/// Not all of some conditions.
///
/// ```swift
/// not { a.name.hasPrefix("Test") }         // (NOT Name LIKE 'Test%')
/// ```
public func not<Condition: CombinableCondition>(
  @ConditionBuilder<Condition> _ conditions: () -> ConditionList
) -> Condition {
  Condition(.negating(.joining(conditions().nodes, by: .and)))
}
