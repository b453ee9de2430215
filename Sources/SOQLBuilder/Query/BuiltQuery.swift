/// A query about an object that was built from its columns: a ``Query``, or a ``TypedQuery`` of one.
public protocol BuiltQuery<Root>: SOQLQuery {
  /// The object that the query is about.
  associatedtype Root: SObject
  /// The query, whatever its rows are read as.
  var query: Query<Root> { get }
  /// The same with another query.
  func replacingQuery(with query: Query<Root>) -> Self
}

extension Query: BuiltQuery {
  /// The query itself.
  public var query: Query { self }
  /// The other query.
  public func replacingQuery(with query: Query) -> Query { query }
}

/// Changes of a finished query; what its rows are read as stays.
///
/// ```swift
/// let page = pipeline.where { $0.amount > 100 }.order { $0.id.ascending }.limit(50)
/// ```
extension BuiltQuery {
  /// The query with more conditions, all of which hold beside those that it has.
  public func `where`(
    @WhereBuilder<Root, WholeQuery> _ conditions: (Fields<Root>) -> ConditionList
  ) -> Self {
    changed { $0.conditions += conditions(Fields()).nodes }
  }

  /// The query with a key of the order behind those that it has.
  public func order(by ordering: (Fields<Root>) -> Ordering<Root>) -> Self {
    changed { $0.orderings.append(ordering(Fields()).key) }
  }

  /// The query for at most so many rows, whatever its limit was; `nil` takes the limit away.
  public func limit(_ count: Int?) -> Self {
    changed { $0.limit = count }
  }

  /// The query that skips so many rows, whatever it skipped before.
  public func offset(_ count: Int?) -> Self {
    changed { $0.offset = count }
  }

  /// The query with deleted and archived rows; in Apex its text gets ALL ROWS, elsewhere the request says it.
  public func includingDeleted(_ includes: Bool = true) -> Self {
    changed { $0.includesDeleted = includes }
  }

  /// Whether deleted and archived rows are asked for.
  public var includesDeleted: Bool { query.parts.includesDeleted }

  /// The query for the number of rows that this one finds without its limit and offset.
  ///
  /// ```swift
  /// pipeline.countQuery                    // SELECT COUNT() FROM Opportunity WHERE …
  /// ```
  ///
  /// Of a query for groups there is none: it carries a diagnostic.
  public var countQuery: Query<Root> {
    let parts = query.parts
    var count = QueryParts(from: parts.object)
    count.countsRows = true
    count.scope = parts.scope
    count.conditions = parts.conditions
    count.withs = parts.withs
    count.options = parts.options
    count.includesDeleted = parts.includesDeleted
    count.problems = parts.problems
    if parts.grouping != nil || parts.hasAggregates {
      count.problems.append("SOQL cannot count the groups of a query")
    }
    return Query(count)
  }

  private func changed(_ change: (inout QueryParts) -> Void) -> Self {
    var query = query
    change(&query.parts)
    return replacingQuery(with: query)
  }
}
