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

  /// Reads a tuple of columns, each at the path where it stands in a record.
  ///
  /// A path is `nil` where the query's parse does not show the column, as in a query with an error.
  static func tuple<each Content: Sendable>(
    of readers: (repeat ContentReader<each Content>),
    at paths: [ColumnPath?]
  ) -> RecordReader where Model == (repeat each Content) {
    var columns: [BoundColumn] = []
    for reader in repeat each readers {
      let number = columns.count
      columns.append(TypedColumn(reader, at: number < paths.count ? paths[number] : nil))
    }
    let check = SelectionCheck(ofColumns: columns.map(\.check))
    return RecordReader(check: check) { [columns] row throws(RowError) in
      var next = 0
      func read<Value: Sendable>(_: Value.Type) throws(RowError) -> Value {
        defer { next += 1 }
        return try columns[next].read(Value.self, from: &row)
      }
      return (repeat try read((each Content).self))
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

/// A column of any type, and where it is found.
///
/// Tuples keep columns in an array and not in a tuple of their types: to find an element of that, the
/// runtime was asked for each type again in each row, which took most of the time.
private class BoundColumn: @unchecked Sendable {
  let path: ColumnPath?
  let check: SelectionCheck?

  init(at path: ColumnPath?, _ check: SelectionCheck?) {
    self.path = path
    self.check = check
  }

  /// Reads the column, whose type must be that which it was made of.
  func read<Content: Sendable>(
    _ type: Content.Type,
    from row: inout Row
  ) throws(RowError) -> Content {
    guard let path else {
      throw row.error("the query has an error, so nothing is known of its rows")
    }
    let place = try row.place(of: path)
    return try unsafeDowncast(self, to: TypedColumn<Content>.self).reader.read(&row, place)
  }
}

private final class TypedColumn<Content: Sendable>: BoundColumn, @unchecked Sendable {
  let reader: ContentReader<Content>

  init(_ reader: ContentReader<Content>, at path: ColumnPath?) {
    self.reader = reader
    super.init(at: path, reader.check)
  }
}
