/// A column as it stands in SELECT: with an alias, children, or TYPEOF.
///
/// ```swift
/// o.stageName.as("stage")                  // StageName stage
/// ```
public struct Selection<Root: SObject, Content: Sendable>: RowColumn {
  let fragment: Fragment
  var isAggregate = false
  /// Whether reading takes for granted that a record always has a value here, as in a checkbox.
  var isNeverNull = false
  let reader: ContentReader<Content>

  /// The column itself.
  public var selection: Selection { self }
  /// The column.
  public var selectList: SelectList { SelectList(items: [fragment], hasAggregates: isAggregate) }

  func named(_ alias: StaticString) -> Selection {
    Selection(
      fragment: fragment.named(alias),
      isAggregate: isAggregate,
      isNeverNull: isNeverNull,
      reader: reader
    )
  }
}

extension Field {
  /// The column under another name; in grouped queries, and for functions.
  public func `as`(_ alias: StaticString) -> Selection<Root, Value.Content> {
    selection.named(alias)
  }
}

extension Aggregate {
  /// The aggregate under another name.
  public func `as`(_ alias: StaticString) -> Selection<Root, Value.Content> {
    selection.named(alias)
  }
}

extension FormattedAggregate {
  /// The aggregate under another name.
  public func `as`(_ alias: StaticString) -> Selection<Root, String?> { selection.named(alias) }
}

extension Distance {
  /// The distance under another name.
  public func `as`(_ alias: StaticString) -> Selection<Root, Double?> { selection.named(alias) }
}
