/// How a value of a row is read, once its place is known.
struct ContentReader<Content: Sendable>: Sendable {
  /// Reads the value at a place; `nil` stands for a column whose parent is missing.
  let read: @Sendable (inout Row, Row.Place?) throws(RowError) -> Content
  /// Finds what the type of children asks for and the subquery does not select.
  let check: SelectionCheck?

  init(
    check: SelectionCheck? = nil,
    _ read: @escaping @Sendable (inout Row, Row.Place?) throws(RowError) -> Content
  ) {
    self.read = read
    self.check = check
  }
}

extension ContentReader where Content: ColumnContent {
  /// Reads a value that says itself whether it may be null.
  static var value: ContentReader {
    ContentReader { row, place throws(RowError) in try Content.content(of: row, at: place) }
  }
}

extension ContentReader {
  /// Reads a parent, of which TYPEOF selected something.
  static func parent<Targets>() -> ContentReader where Content == PolymorphicParent<Targets>? {
    ContentReader { row, place throws(RowError) in
      guard let place, !row.isNull(at: place) else { return nil }
      return try row.withObject(at: place) { row throws(RowError) in
        try PolymorphicParent(row: &row)
      }
    }
  }

  /// Reads the rows of a subquery.
  static func children<Child>(
    of reader: RecordReader<Child>
  ) -> ContentReader where Content == ChildRows<Child> {
    ContentReader(check: reader.check) { row, place throws(RowError) in
      guard let place else { return ChildRows(rows: []) }
      return try row.children(at: place, reader.read)
    }
  }
}
