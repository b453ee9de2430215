/// An aggregate of the rows of a group, or of all rows.
///
/// It may be selected, ordered by, or stand in ``Having``, but not in ``Where``.
///
/// ```swift
/// Select { o.stageName; sum(o.amount).as("total") }   // SELECT StageName, SUM(Amount) total
/// ```
public struct Aggregate<Root: SObject, Value: FieldValue>: Comparand {
  /// An aggregate may be compared.
  public typealias Use = FunctionUse.Aggregate
  /// A comparison of an aggregate is a condition on groups.
  public typealias Outcome = GroupCondition<Root>
  /// The text of the aggregate.
  public let fragment: Fragment

  init<Argument, ArgumentUse>(_ name: String, _ field: Field<Root, Argument, ArgumentUse>) {
    fragment = field.fragment.called(by: name)
  }

  /// The least first.
  public var ascending: Ordering<Root> { Ordering(fragment, isDescending: false) }
  /// The greatest first.
  public var descending: Ordering<Root> { Ordering(fragment, isDescending: true) }
}

/// How many rows have a value.
public func count<Root, Value, Use: Aggregatable>(
  _ field: Field<Root, Value, Use>
) -> Aggregate<Root, RowCount> {
  Aggregate("COUNT", field)
}

/// How many different values there are.
public func countDistinct<Root, Value, Use: Aggregatable>(
  _ field: Field<Root, Value, Use>
) -> Aggregate<Root, RowCount> {
  Aggregate("COUNT_DISTINCT", field)
}

/// The sum of all values.
public func sum<Root, Value: SummableValue, Use: Aggregatable>(
  _ field: Field<Root, Value, Use>
) -> Aggregate<Root, Value> {
  Aggregate("SUM", field)
}

/// The mean of all values; that of integers has a fraction.
public func average<Root, Value: SummableValue, Use: Aggregatable>(
  _ field: Field<Root, Value, Use>
) -> Aggregate<Root, Value.Mean> {
  Aggregate("AVG", field)
}

/// The least value.
public func min<Root, Value: OrderedValue, Use: Aggregatable>(
  _ field: Field<Root, Value, Use>
) -> Aggregate<Root, Value.Nullable> {
  Aggregate("MIN", field)
}

/// The greatest value.
public func max<Root, Value: OrderedValue, Use: Aggregatable>(
  _ field: Field<Root, Value, Use>
) -> Aggregate<Root, Value.Nullable> {
  Aggregate("MAX", field)
}

/// Whether a row is a subtotal over a field, 1, or not, 0; with ROLLUP and CUBE.
public func grouping<Root, Value, Use: Groupable>(
  _ field: Field<Root, Value, Use>
) -> Aggregate<Root, RowCount> {
  Aggregate("GROUPING", field)
}
