/// One key of the order of rows.
///
/// ```swift
/// o.amount.descending.nullsLast            // Amount DESC NULLS LAST
/// ```
public struct Ordering<Root: SObject>: Sendable {
  let key: QueryParts.SortKey

  init(_ key: Fragment, isDescending: Bool, nulls: QueryParts.SortKey.Nulls? = nil) {
    self.key = QueryParts.SortKey(key: key, isDescending: isDescending, nulls: nulls)
  }

  /// The same with nulls before all values.
  public var nullsFirst: Self { with(nulls: .first) }
  /// The same with nulls after all values.
  public var nullsLast: Self { with(nulls: .last) }

  private func with(nulls: QueryParts.SortKey.Nulls) -> Self {
    Self(key.key, isDescending: key.isDescending, nulls: nulls)
  }
}

extension Field where Use: Sortable {
  /// The least first.
  public var ascending: Ordering<Root> { Ordering(fragment, isDescending: false) }
  /// The greatest first.
  public var descending: Ordering<Root> { Ordering(fragment, isDescending: true) }
}

/// The order of rows, by the first key and, where that is equal, by the next.
public struct OrderBy<Root: SObject>: Sendable {
  let keys: [QueryParts.SortKey]

  /// Keys, the most significant first.
  public init(_ orderings: Ordering<Root>...) {
    keys = orderings.map { $0.key }
  }

  /// Keys of a list, the most significant first.
  public init(contentsOf orderings: [Ordering<Root>]) {
    keys = orderings.map { $0.key }
  }
}
