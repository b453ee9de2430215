/// One key of the order of rows.
///
/// ```swift
/// o.amount.descending.nullsLast            // Amount DESC NULLS LAST
/// ```
public struct Ordering<Root: SObject>: Sendable {
  private let key: Fragment
  private var isDescending: Bool
  private var nulls: String?

  init(_ key: Fragment, isDescending: Bool, nulls: String? = nil) {
    self.key = key
    self.isDescending = isDescending
    self.nulls = nulls
  }

  /// The same with nulls before all values.
  public var nullsFirst: Self { Self(key, isDescending: isDescending, nulls: "FIRST") }
  /// The same with nulls after all values.
  public var nullsLast: Self { Self(key, isDescending: isDescending, nulls: "LAST") }

  var fragment: Fragment {
    key + (isDescending ? " DESC" : "") + (nulls.map { " NULLS \($0)" } ?? "")
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
  let fragments: [Fragment]

  /// Keys, the most significant first.
  public init(_ orderings: Ordering<Root>...) {
    fragments = orderings.map(\.fragment)
  }

  /// Keys of a list, the most significant first.
  public init(contentsOf orderings: [Ordering<Root>]) {
    fragments = orderings.map(\.fragment)
  }
}
