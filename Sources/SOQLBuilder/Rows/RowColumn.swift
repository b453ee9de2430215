/// A column that a typed row can hold: a field, also of a parent, an aggregate, the value of a function,
/// children, or TYPEOF.
public protocol RowColumn: Selectable {
  /// What a row gives of it.
  associatedtype Content: Sendable
  /// The column as it stands in SELECT.
  var selection: Selection<Root, Content> { get }
}

extension RowColumn {
  /// The column.
  public var selectList: SelectList { selection.selectList }
}

extension Field: RowColumn {
  /// The column as it stands in SELECT.
  public var selection: Selection<Root, Value.Content> {
    Selection(
      fragment: fragment,
      isNeverNull: Value.Content.self == Value.Content.Present.self,
      reader: .value
    )
  }
}

extension Aggregate: RowColumn {
  /// The aggregate as it stands in SELECT.
  public var selection: Selection<Root, Value.Content> {
    Selection(fragment: fragment, isAggregate: true, reader: .value)
  }
}

extension FormattedAggregate: RowColumn {
  /// The aggregate as it stands in SELECT.
  public var selection: Selection<Root, String?> {
    Selection(fragment: fragment, isAggregate: true, reader: .value)
  }
}

extension Distance: RowColumn {
  /// The distance as it stands in SELECT.
  public var selection: Selection<Root, Double?> {
    Selection(fragment: fragment, reader: .value)
  }
}
