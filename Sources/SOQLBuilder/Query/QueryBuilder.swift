/// Lists the clauses of a query: ``Select`` first and once, then any others in any order.
@resultBuilder
public enum QueryBuilder<Root: SObject, Place: QueryPlace> {
  /// The columns.
  public static func buildExpression(_ select: Select<Root>) -> Select<Root> {
    select
  }
  /// The conditions; of several such clauses, all hold.
  public static func buildExpression(_ clause: Where<Root, Place>) -> Clauses<Root, Place> {
    Clauses { $0.conditions += clause.nodes }
  }
  /// The greatest number of rows.
  public static func buildExpression(_ clause: Limit) -> Clauses<Root, Place> {
    Clauses { $0.set(\.limit, clause.count, "Limit") }
  }
  /// A WITH clause.
  public static func buildExpression(_ clause: With) -> Clauses<Root, Place> {
    Clauses { $0.withs.append(clause) }
  }
  /// Shared clauses.
  public static func buildExpression(_ clauses: Clauses<Root, Place>) -> Clauses<Root, Place> {
    clauses
  }

  /// No clause.
  public static func buildBlock() -> Clauses<Root, Place> { .none }
  /// The columns come first.
  public static func buildPartialBlock(
    first select: Select<Root>
  ) -> QueryDraft<Root, Place> {
    QueryDraft(select)
  }
  /// The first clause of a block within another.
  public static func buildPartialBlock(first clauses: Clauses<Root, Place>) -> Clauses<Root, Place>
  { clauses }
  /// A clause after the columns.
  public static func buildPartialBlock(
    accumulated draft: QueryDraft<Root, Place>,
    next clauses: Clauses<Root, Place>
  ) -> QueryDraft<Root, Place> {
    var draft = draft
    for change in clauses.changes { change(&draft.parts) }
    return draft
  }
  /// A clause after others.
  public static func buildPartialBlock(
    accumulated clauses: Clauses<Root, Place>,
    next: Clauses<Root, Place>
  ) -> Clauses<Root, Place> {
    Clauses(changes: clauses.changes + next.changes)
  }
  /// An `if` without `else`.
  public static func buildOptional(_ clauses: Clauses<Root, Place>?) -> Clauses<Root, Place> {
    clauses ?? .none
  }
  /// The first branch.
  public static func buildEither(first clauses: Clauses<Root, Place>) -> Clauses<Root, Place> {
    clauses
  }
  /// The second branch.
  public static func buildEither(second clauses: Clauses<Root, Place>) -> Clauses<Root, Place> {
    clauses
  }
  /// A loop.
  public static func buildArray(_ clauses: [Clauses<Root, Place>]) -> Clauses<Root, Place> {
    Clauses(changes: clauses.flatMap(\.changes))
  }
  /// A query.
  public static func buildFinalResult(
    _ draft: QueryDraft<Root, Place>
  ) -> QueryDraft<Root, Place> {
    draft
  }
  /// Clauses alone.
  public static func buildFinalResult(_ clauses: Clauses<Root, Place>) -> Clauses<Root, Place> {
    clauses
  }

  // MARK: What is refused, with the reason

  /// A column outside `Select`.
  @available(*, unavailable, message: "columns stand in 'Select { … }'")
  public static func buildExpression<Value, Use>(
    _ field: Field<Root, Value, Use>
  ) -> Clauses<Root, Place> {
    Clauses(changes: [])
  }
  /// A condition outside `Where`.
  @available(*, unavailable, message: "conditions stand in 'Where { … }'")
  public static func buildExpression(_ condition: RowCondition<Root>) -> Clauses<Root, Place> {
    Clauses(changes: [])
  }

  /// A query without columns.
  @available(*, unavailable, message: "a query starts with 'Select { … }'")
  public static func buildFinalResult(
    _ clauses: Clauses<Root, Place>
  ) -> QueryDraft<Root, Place> {
    QueryDraft(Select(list: SelectList()))
  }
  /// Columns twice.
  @available(*, unavailable, message: "a query has exactly one 'Select', and it comes first")
  public static func buildPartialBlock(
    accumulated draft: QueryDraft<Root, Place>,
    next select: Select<Root>
  ) -> QueryDraft<Root, Place> {
    draft
  }
  /// Columns after other clauses.
  @available(*, unavailable, message: "'Select' comes first")
  public static func buildPartialBlock(
    accumulated clauses: Clauses<Root, Place>,
    next select: Select<Root>
  ) -> QueryDraft<Root, Place> {
    QueryDraft(select)
  }
}

/// A query in the making.
public struct QueryDraft<Root: SObject, Place: QueryPlace>: Sendable {
  var parts: QueryParts

  init(_ select: Select<Root>) {
    parts = QueryParts(from: Root.apiName)
    parts.select(select.list)
  }
}

/// Clauses that several queries share.
///
/// ```swift
/// let recent = Clauses<Opportunity, WholeQuery> { o in
///   Where { o.createdDate >= .lastNDays(7) }
///   OrderBy(o.createdDate.descending)
/// }
/// ```
public struct Clauses<Root: SObject, Place: QueryPlace>: Sendable {
  let changes: [@Sendable (inout QueryParts) -> Void]

  init(changes: [@Sendable (inout QueryParts) -> Void]) {
    self.changes = changes
  }

  init(_ change: @escaping @Sendable (inout QueryParts) -> Void) {
    changes = [change]
  }

  /// No clauses.
  public static var none: Clauses { Clauses(changes: []) }

  /// Clauses in any order, without ``Select``.
  public init(
    @QueryBuilder<Root, Place> _ body: (Fields<Root>) -> Clauses<Root, Place>
  ) {
    self = body(Fields())
  }
}
