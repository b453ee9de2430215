/// How the rows of a page are read.
struct RowReader<Row: Sendable>: Sendable {
  let read: @Sendable (QueryPage) throws(RowError) -> [Row]
  let check: SelectionCheck?

  private init(
    check: SelectionCheck?,
    _ read: @escaping @Sendable (QueryPage) throws(RowError) -> [Row]
  ) {
    self.read = read
    self.check = check
  }

  /// Reads page by page a type that knows itself what it reads.
  init(_ read: @escaping @Sendable (QueryPage) throws(RowError) -> [Row]) {
    self.init(check: SelectionCheck(SelectionProbe(of: Row.self, read)), read)
  }

  /// Reads record by record.
  init(_ reader: RecordReader<Row>) {
    self.init(check: reader.check) { page throws(RowError) in
      var rows: [Row] = []
      try page.read(into: &rows, by: reader.read)
      return rows
    }
  }

  /// Makes something else of each row.
  func map<Other: Sendable>(
    _ transform: @escaping @Sendable (Row) -> Other
  ) -> RowReader<Other> {
    // What is made of rows is not asked about samples: it may rely on what real rows hold.
    RowReader<Other>(check: check) { [read] page throws(RowError) in
      try read(page).map(transform)
    }
  }
}
