/// What queries for rows take.
extension QueryBuilder where Place: RowsPlace {
  /// The order of rows; of several such clauses, the first is the most significant.
  public static func buildExpression(_ clause: OrderBy<Root>) -> Clauses<Root, Place> {
    Clauses { $0.orderings += clause.keys }
  }
  /// The number of rows to skip.
  @_disfavoredOverload
  public static func buildExpression(_ clause: Offset) -> Clauses<Root, Place> {
    Clauses { $0.set(\.offset, clause.count, "Offset") }
  }
  /// What is done with the rows.
  @_disfavoredOverload
  public static func buildExpression(_ clause: For) -> Clauses<Root, Place> {
    Clauses { parts in
      switch clause.purpose {
      case .view: parts.marks.append(.view)
      case .reference: parts.marks.append(.reference)
      case .update: parts.locksRows = true
      }
    }
  }
  /// Statistics of articles.
  @_disfavoredOverload
  public static func buildExpression(_ clause: Update) -> Clauses<Root, Place> {
    Clauses { $0.updates += clause.statistics }
  }
}

/// What queries of their own take, also those that count.
extension QueryBuilder where Place: SemiJoinPlace {
  /// The records of which the rows are chosen.
  @_disfavoredOverload
  public static func buildExpression(_ clause: Scope) -> Clauses<Root, Place> {
    Clauses { $0.set(\.scope, clause.name, "Scope") }
  }
  /// Options.
  @_disfavoredOverload
  public static func buildExpression(_ clause: Options) -> Clauses<Root, Place> {
    Clauses { $0.options += clause.fragments }
  }
  /// Deleted rows as well.
  @_disfavoredOverload
  public static func buildExpression(_ clause: IncludingDeleted) -> Clauses<Root, Place> {
    Clauses { $0.includesDeleted = true }
  }
}

extension QueryBuilder where Place == WholeQuery {
  /// What the rows are grouped by.
  @_disfavoredOverload
  public static func buildExpression(_ clause: GroupBy<Root>) -> Clauses<Root, Place> {
    Clauses { $0.set(\.grouping, clause.grouping, "GroupBy") }
  }
  /// The conditions on groups; of several such clauses, all hold.
  @_disfavoredOverload
  public static func buildExpression(_ clause: Having<Root>) -> Clauses<Root, Place> {
    Clauses { $0.groupConditions += clause.nodes }
  }
}

/// What a count does not take.
extension QueryBuilder where Place == CountQuery {
  /// An order, which a count does not have.
  @available(*, unavailable, message: "a count of rows has no order")
  public static func buildExpression(_ clause: OrderBy<Root>) -> Clauses<Root, Place> {
    Clauses(changes: [])
  }
  /// Groups, which a count does not have.
  @available(*, unavailable, message: "a count of rows has no groups; select 'count' of a column")
  public static func buildExpression(_ clause: GroupBy<Root>) -> Clauses<Root, Place> {
    Clauses(changes: [])
  }
}

/// What the server refuses in child queries.
extension QueryBuilder where Place == ChildQuery {
  /// Grouping, which child queries do not take.
  @available(*, unavailable, message: "a child query takes no 'GroupBy'")
  public static func buildExpression(_ clause: GroupBy<Root>) -> Clauses<Root, Place> {
    Clauses(changes: [])
  }
  /// Conditions on groups, which child queries do not take.
  @available(*, unavailable, message: "a child query takes no 'Having'")
  public static func buildExpression(_ clause: Having<Root>) -> Clauses<Root, Place> {
    Clauses(changes: [])
  }
  /// A scope, which child queries do not take.
  @available(*, unavailable, message: "a child query takes no 'Scope'")
  public static func buildExpression(_ clause: Scope) -> Clauses<Root, Place> {
    Clauses(changes: [])
  }
  /// Options, which child queries do not take.
  @available(*, unavailable, message: "a child query takes no 'Options'")
  public static func buildExpression(_ clause: Options) -> Clauses<Root, Place> {
    Clauses(changes: [])
  }
  /// Deleted rows, for which the whole query asks.
  @available(*, unavailable, message: "the whole query says 'IncludingDeleted()'")
  public static func buildExpression(_ clause: IncludingDeleted) -> Clauses<Root, Place> {
    Clauses(changes: [])
  }
}
