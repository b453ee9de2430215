import SOQLSyntax

/// Where a query stands: what its blocks take depends on it.
public protocol QueryPlace: Sendable {}
/// A place where semi-joins, scopes and options may stand.
public protocol SemiJoinPlace: QueryPlace {}
/// A place of queries that give rows.
public protocol RowsPlace: QueryPlace {}
/// A query of its own.
public enum WholeQuery: SemiJoinPlace, RowsPlace {}
/// A query in the SELECT list of another.
public enum ChildQuery: RowsPlace {}
/// A query that only counts its rows.
public enum CountQuery: SemiJoinPlace {}

/// The conditions on rows, all of which hold.
///
/// ```swift
/// Where {                                  // WHERE Name = 'Acme' AND (NOT Phone = NULL)
///   a.name == "Acme"
///   not { a.phone.isNull }
/// }
/// ```
///
/// Without a condition, there is no WHERE: that is so if all that it holds are an `if` that does not hold
/// or a `for` over nothing.
public struct Where<Root: SObject, Place: QueryPlace>: Sendable {
  let nodes: [ConditionNode]

  /// Conditions, one to a line.
  public init(@WhereBuilder<Root, Place> _ conditions: () -> ConditionList) {
    nodes = conditions().nodes
  }
}

/// Lists the conditions of ``Where``; in a whole query, semi-joins as well.
@resultBuilder
public enum WhereBuilder<Root: SObject, Place: QueryPlace> {
  /// A condition.
  public static func buildExpression(_ condition: RowCondition<Root>) -> ConditionList {
    ConditionList(nodes: [condition.node])
  }

  /// A condition on groups, which may not stand here.
  @available(*, unavailable, message: "conditions on aggregates stand in 'Having'")
  public static func buildExpression(_ condition: GroupCondition<Root>) -> ConditionList {
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

extension WhereBuilder {
  /// A text, which is no condition.
  @available(*, unavailable, message: "text is no condition; compare a column")
  public static func buildExpression(_ text: String) -> ConditionList { ConditionList(nodes: []) }

  /// A field alone, which is no condition.
  @available(*, unavailable, message: "a column alone is no condition; compare it, as in '== true'")
  public static func buildExpression<Value, Use>(
    _ field: Field<Root, Value, Use>
  ) -> ConditionList {
    ConditionList(nodes: [])
  }
}

extension WhereBuilder where Place: SemiJoinPlace {
  // Disfavoured, so that errors speak of what is meant most often.
  /// A semi-join.
  @_disfavoredOverload
  public static func buildExpression(_ join: SemiJoin<Root>) -> ConditionList {
    ConditionList(nodes: [join.node])
  }
}

extension WhereBuilder where Place == ChildQuery {
  /// A semi-join, which may not stand here.
  @available(*, unavailable, message: "a child query takes no semi-join")
  public static func buildExpression(_ join: SemiJoin<Root>) -> ConditionList {
    ConditionList(nodes: [])
  }
}

/// The conditions on groups, all of which hold.
///
/// ```swift
/// Having {                                 // HAVING SUM(Amount) > 10000 AND StageName != 'Lost'
///   sum(o.amount) > 10_000
///   o.stageName != "Lost"
/// }
/// ```
public struct Having<Root: SObject>: Sendable {
  let nodes: [ConditionNode]

  /// Conditions, one to a line.
  public init(@ConditionBuilder<GroupCondition<Root>> _ conditions: () -> ConditionList) {
    nodes = conditions().nodes
  }
}

extension ConditionBuilder {
  /// A condition on fields that are grouped by.
  @_disfavoredOverload
  public static func buildExpression<Root>(_ condition: RowCondition<Root>) -> ConditionList
  where Condition == GroupCondition<Root> {
    ConditionList(nodes: [condition.node])
  }
}

/// The greatest number of rows.
public struct Limit: Sendable {
  let count: Int

  /// At most so many rows.
  public init(_ count: Int) {
    self.count = count
  }
}

/// The number of rows to skip, at most 2,000.
public struct Offset: Sendable {
  let count: Int

  /// Skips so many rows.
  public init(_ count: Int) {
    self.count = count
  }
}

/// The records of which the rows are chosen: USING SCOPE.
public struct Scope: Sendable {
  let name: StaticString

  /// A scope.
  public init(_ scope: Name) {
    name = scope.text
  }

  /// The name of a scope.
  public struct Name: Sendable {
    let text: StaticString
    /// A scope that only some objects have.
    public static func named(_ name: StaticString) -> Name { Name(text: name) }
    /// Records delegated to another user.
    public static var delegated: Name { Name(text: "delegated") }
    /// All records.
    public static var everything: Name { Name(text: "everything") }
    /// The user's own records.
    public static var mine: Name { Name(text: "mine") }
    /// The user's own records and those of the queues that the user is in.
    public static var mineAndMyGroups: Name { Name(text: "mine_and_my_groups") }
    /// Records of the user's territory.
    public static var myTerritory: Name { Name(text: "my_territory") }
    /// Records of the territory of the user's team.
    public static var myTeamTerritory: Name { Name(text: "my_team_territory") }
    /// Records that a scoping rule names.
    public static var scopingRule: Name { Name(text: "scopingRule") }
    /// Records of the user's team.
    public static var team: Name { Name(text: "team") }
  }
}

/// What is done with the rows that are found.
public struct For: Sendable {
  let purpose: Purpose

  /// Marks or locks the rows.
  public init(_ purpose: Purpose) {
    self.purpose = purpose
  }

  /// What FOR does.
  public enum Purpose: Sendable {
    /// Marks them as viewed.
    case view
    /// Marks them as referenced.
    case reference
    /// Locks them; in Apex only.
    case update
  }
}

/// Statistics of articles that the query counts for.
public struct Update: Sendable {
  let statistics: [Statistic]

  /// Counts for some statistics.
  public init(_ statistics: Statistic...) {
    self.statistics = statistics
  }

  /// A statistic.
  public enum Statistic: String, Sendable {
    /// Keywords.
    case tracking = "TRACKING"
    /// Views.
    case viewStat = "VIEWSTAT"
  }
}

/// Includes deleted and archived rows.
///
/// In Apex the text gets ALL ROWS; elsewhere the request says it, by `queryAll`.
public struct IncludingDeleted: Sendable {
  /// Includes them.
  public init() {}
}
