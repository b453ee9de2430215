import SOQLSyntax

/// Columns that make a row together: what a block of them gives.
///
/// It is a protocol because the compiler's errors about columns are better where it need not find out what
/// the row of a wrong block would be.
public protocol RowSelection: Sendable {
  /// The object that the columns are of.
  associatedtype Root: SObject
  /// What the columns make together.
  associatedtype Row: Sendable
  /// The columns.
  var selected: SelectedRow<Root, Row> { get }
}

/// Columns that make a row together.
public struct SelectedRow<Root: SObject, Row: Sendable>: RowSelection {
  let list: SelectList
  /// Whether a column is read that is null in subtotals, and cannot be `nil`.
  let cannotBeSubtotal: Bool
  /// How records are read once it is known where the columns stand in them.
  let reader: @Sendable ([ColumnPath?]) -> RecordReader<Row>

  init<each Content: Sendable>(_ columns: (repeat Selection<Root, each Content>))
  where Row == (repeat each Content) {
    var list = SelectList()
    var cannotBeSubtotal = false
    for column in repeat each columns {
      list.append(column.selectList)
      cannotBeSubtotal = cannotBeSubtotal || column.isNeverNull
    }
    self.list = list
    self.cannotBeSubtotal = cannotBeSubtotal
    reader = { paths in .tuple(of: (repeat (each columns).reader), at: paths) }
  }

  /// The columns.
  public var selected: SelectedRow { self }

  /// The query for the columns with some clauses, and how its records are read.
  func query<Place>(
    _ clauses: Clauses<Root, Place>,
    from object: StaticString = Root.apiName
  ) -> (parts: QueryParts, reader: RecordReader<Row>) {
    var parts = QueryParts(from: object)
    parts.select(list)
    for change in clauses.changes { change(&parts) }
    if cannotBeSubtotal, let grouping = parts.grouping, grouping.form != .plain {
      parts.problems.append("a checkbox is null in subtotals; select it as 'nullable'")
    }
    return (parts, reader(parts.itemPaths))
  }
}

/// Lists the columns of a row.
@resultBuilder
public enum RowBuilder<Root: SObject> {
  // One function for all, as in SelectBuilder.
  /// A column, an aggregate, children, or TYPEOF.
  public static func buildExpression<Column: RowColumn>(
    _ column: Column
  ) -> Selection<Root, Column.Content> where Column.Root == Root {
    column.selection
  }

  /// All lines.
  public static func buildBlock<First: Sendable, each Content: Sendable>(
    _ first: Selection<Root, First>,
    _ columns: repeat Selection<Root, each Content>
  ) -> SelectedRow<Root, (First, repeat each Content)> {
    SelectedRow((first, repeat each columns))
  }

  // MARK: What is refused, with the reason

  /// No column.
  @available(*, unavailable, message: "a row has at least one column")
  public static func buildBlock() -> SelectedRow<Root, Void> { SelectedRow(()) }
  /// An `if`, which would change what rows are.
  @available(
    *,
    unavailable,
    message: "a row has the same columns always; use 'Select' and 'rows(as:)'"
  )
  public static func buildOptional<Row>(_ row: SelectedRow<Root, Row>?) -> Selection<Root, Row?> {
    Selection(fragment: Fragment(""), reader: ContentReader { _, _ in nil })
  }
}

extension QueryParts {
  /// Where the value of each item stands in a row: the parser knows what the server calls it.
  fileprivate var itemPaths: [ColumnPath?] {
    // Columns and groups alone say it; conditions may be long.
    var bare = QueryParts(from: object)
    bare.items = items
    bare.grouping = grouping
    var writer = Writer()
    writer.write(bare)
    return SyntaxTree(parsing: writer.bytes).statement.itemPaths.map { $0.map(ColumnPath.init) }
  }
}
