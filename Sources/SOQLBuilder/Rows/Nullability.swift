extension RowColumn where Content: ColumnContent {
  /// The column in rows that are never without it: one where it is null cannot be read.
  ///
  /// ```swift
  /// Query<Account>.selecting { a in
  ///   a.id
  ///   a.name.required                        // String, not String?
  /// }
  /// ```
  public var required: Selection<Root, Content.Present> {
    let column = selection
    return Selection(
      fragment: column.fragment,
      isAggregate: column.isAggregate,
      reader: ContentReader { row, place throws(RowError) in
        guard let place else { throw row.error("a column that is required has no parent") }
        return try Content.Present.read(row, at: place)
      }
    )
  }
}

extension Field {
  /// The column where it may be null although that of a record never is: in the subtotals of ROLLUP and
  /// CUBE, a checkbox is null.
  public var nullable: Field<Root, Value.Nullable, Use> {
    Field<Root, Value.Nullable, Use>(fragment)
  }
}
