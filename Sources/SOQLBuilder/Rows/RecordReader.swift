/// How a record of a page, or of a subquery, becomes a row.
struct RecordReader<Model: Sendable>: Sendable {
  let read: @Sendable (inout Row) throws(RowError) -> Model
  let check: SelectionCheck?

  private init(
    check: SelectionCheck?,
    _ read: @escaping @Sendable (inout Row) throws(RowError) -> Model
  ) {
    self.read = read
    self.check = check
  }

  /// Reads a type that knows itself what it reads.
  private init(_ read: @escaping @Sendable (inout Row) throws(RowError) -> Model) {
    let probe = SelectionProbe(of: Model.self) { page throws(RowError) in
      var rows: [Model] = []
      try page.read(into: &rows, by: read)
      return rows
    }
    self.init(check: SelectionCheck(probe), read)
  }

  /// Reads a tuple of columns.
  ///
  /// - Parameter paths: Where each column stands in a record; `nil` for one that the query's parse does
  ///   not show, as in a query with an error.
  static func tuple<each Content: Sendable>(
    of readers: (repeat ContentReader<each Content>),
    at paths: [ColumnPath?]
  ) -> RecordReader where Model == (repeat each Content) {
    var checks: [SelectionCheck?] = []
    for reader in repeat each readers { checks.append(reader.check) }
    var number = 0
    func bind<Value>(_ reader: ContentReader<Value>) -> BoundColumn<Value> {
      defer { number += 1 }
      return BoundColumn(path: number < paths.count ? paths[number] : nil, reader: reader)
    }
    let columns = (repeat bind(each readers))
    return RecordReader(check: SelectionCheck(ofColumns: checks)) { row throws(RowError) in
      (repeat try (each columns).read(&row))
    }
  }
}

extension RecordReader where Model: RowDecodable {
  /// Reads a type that reads itself.
  static var direct: RecordReader {
    RecordReader { row throws(RowError) in try Model(row: &row) }
  }
}

extension RecordReader where Model: Decodable {
  /// Decodes a type.
  static func decoding(with decoder: RowDecoder) -> RecordReader {
    RecordReader { row throws(RowError) in try decoder.decode(Model.self, from: row) }
  }
}

/// A column, and where it is found.
private struct BoundColumn<Content: Sendable>: Sendable {
  let path: ColumnPath?
  let reader: ContentReader<Content>

  func read(_ row: inout Row) throws(RowError) -> Content {
    guard let path else {
      throw row.error("the query has an error, so nothing is known of its rows")
    }
    return try reader.read(&row, try row.place(of: path))
  }
}
