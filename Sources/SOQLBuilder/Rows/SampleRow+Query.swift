import SOQLSyntax
import SOQLValidator

extension SampleRow {
  /// A row of a query, and of subqueries one child; names tell what values are likely.
  convenience init(of statement: SelectStatement, _ names: ResolvedNames?, startingWithNull: Bool) {
    self.init()
    add(statement, names, startingWithNull)
  }

  private func add(
    _ statement: SelectStatement,
    _ names: ResolvedNames?,
    _ startingWithNull: Bool
  ) {
    func column(_ field: FieldPath?) -> SampleRow {
      let field = field.flatMap { names?.field(at: $0.syntax.index) }
      return SampleRow(
        values: SampleValue.candidates(for: field, startingWithNull: startingWithNull)
      )
    }
    for (item, path) in zip(statement.selectClause?.items ?? [], statement.itemPaths) {
      switch item.expression {
      case .field(let field): add(column(field), at: path ?? [])
      case .function, .distance: add(column(nil), at: path ?? [])
      case .fields, nil: isOpen = true
      case .childSubquery(let child):
        let row = SampleRow(.children)
        row.add(child, names, startingWithNull)
        add(row, at: path ?? [])
      case .typeOf(let typeOf):
        for field in typeOf.columnPaths { add(column(nil), at: (path ?? []) + field) }
      }
    }
  }
}
