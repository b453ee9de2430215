/// How the rows of a page are read.
struct RowReader<Row: Sendable>: Sendable {
  let read: @Sendable (QueryPage) throws(RowError) -> [Row]
  /// Finds what the type of the rows asks for and the query does not select; tuples cannot do that.
  let probe: SelectionProbe?

  private init(
    probe: SelectionProbe?,
    _ read: @escaping @Sendable (QueryPage) throws(RowError) -> [Row]
  ) {
    self.read = read
    self.probe = probe
  }

  /// Reads a type that says itself what it reads.
  init(
    probing type: Row.Type,
    _ read: @escaping @Sendable (QueryPage) throws(RowError) -> [Row]
  ) {
    let probe = SelectionProbe(typeName: "\(type)") { page throws(RowError) in
      _ = try read(page)
    }
    self.init(probe: probe, read)
  }

  /// Reads tuples, record by record.
  init(_ reader: RecordReader<Row>) {
    self.init(probe: nil) { page throws(RowError) in
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
    RowReader<Other>(probe: probe) { [read] page throws(RowError) in
      try read(page).map(transform)
    }
  }
}
