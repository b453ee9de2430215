/// Lists the clauses of a query: ``Select`` first and once, then any others in any order.
@resultBuilder
public enum QueryBuilder<Root: SObject, Place: QueryPlace> {
  // The compiler leaves disfavoured functions alone once another fits: so all are that few queries call.
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
  @_disfavoredOverload
  public static func buildExpression(_ clause: With) -> Clauses<Root, Place> {
    Clauses { $0.withs.append(clause) }
  }
  /// Shared clauses.
  @_disfavoredOverload
  public static func buildExpression(_ clauses: Clauses<Root, Place>) -> Clauses<Root, Place> {
    clauses
  }

  /// The columns, and all clauses.
  public static func buildBlock(
    _ select: Select<Root>,
    _ clauses: Clauses<Root, Place>...
  ) -> QueryDraft<Root, Place> {
    var draft = QueryDraft<Root, Place>(select)
    for change in clauses.lazy.flatMap(\.changes) { change(&draft.parts) }
    return draft
  }
  /// Clauses alone.
  public static func buildBlock(_ clauses: Clauses<Root, Place>...) -> Clauses<Root, Place> {
    buildArray(clauses)
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
  @_disfavoredOverload
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
  public static func buildBlock(
    _ select: Select<Root>,
    _ parts: any Sendable...
  ) -> QueryDraft<Root, Place> {
    QueryDraft(select)
  }
  /// Columns that a condition decides on.
  @available(*, unavailable, message: "'Select' always stands in a query; put 'if' into it")
  public static func buildOptional(_ draft: QueryDraft<Root, Place>?) -> Clauses<Root, Place> {
    Clauses(changes: [])
  }
  // Disfavoured, so that clauses without columns are not taken for these.
  /// Columns after other clauses.
  @_disfavoredOverload
  @available(*, unavailable, message: "'Select' comes first")
  public static func buildBlock(
    _ clauses: Clauses<Root, Place>,
    _ parts: any Sendable...
  ) -> QueryDraft<Root, Place> {
    QueryDraft(Select(list: SelectList()))
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
