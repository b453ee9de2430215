/// What the rows are grouped by.
///
/// ```swift
/// GroupBy(o.stageName, calendarYear(o.closeDate))
/// // GROUP BY StageName, CALENDAR_YEAR(CloseDate)
/// GroupBy(rollup: a.type, a.industry)      // GROUP BY ROLLUP(Type, Industry)
/// ```
public struct GroupBy<Root: SObject>: Sendable {
  let grouping: QueryParts.Grouping

  /// Groups by fields and parts of dates.
  public init<each Value, each Use: Groupable>(
    _ fields: repeat Field<Root, each Value, each Use>
  ) {
    var items: [Fragment] = []
    for field in repeat each fields { items.append(field.fragment) }
    grouping = QueryParts.Grouping(form: .plain, items: items)
  }

  /// Groups by up to three fields, with subtotals from right to left.
  public init<each Value, each Use: Groupable>(
    rollup fields: repeat Field<Root, each Value, each Use>
  ) {
    var items: [Fragment] = []
    for field in repeat each fields { items.append(field.fragment) }
    grouping = QueryParts.Grouping(form: .rollup, items: items)
  }

  /// Groups by up to three fields, with subtotals of all combinations.
  public init<each Value, each Use: Groupable>(
    cube fields: repeat Field<Root, each Value, each Use>
  ) {
    var items: [Fragment] = []
    for field in repeat each fields { items.append(field.fragment) }
    grouping = QueryParts.Grouping(form: .cube, items: items)
  }

  /// Groups by what a block lists.
  public init(@GroupingBuilder<Root> _ fields: () -> SelectList) {
    grouping = QueryParts.Grouping(form: .plain, items: fields().items)
  }
}

/// Lists what is grouped by.
@resultBuilder
public enum GroupingBuilder<Root: SObject> {
  /// A field or part of a date.
  public static func buildExpression<Value, Use: Groupable>(
    _ field: Field<Root, Value, Use>
  ) -> SelectList {
    SelectList(items: [field.fragment])
  }
  /// All lines.
  public static func buildBlock(_ parts: SelectList...) -> SelectList { .joining(parts) }
  /// An `if` without `else`.
  public static func buildOptional(_ part: SelectList?) -> SelectList { part ?? SelectList() }
  /// The first branch.
  public static func buildEither(first part: SelectList) -> SelectList { part }
  /// The second branch.
  public static func buildEither(second part: SelectList) -> SelectList { part }
  /// A loop.
  public static func buildArray(_ parts: [SelectList]) -> SelectList { .joining(parts) }
}
