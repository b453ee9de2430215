import SOQLJSON

extension QueryPage {
  /// The records, in the order of the page.
  public var rows: Rows { Rows(page: self, source: RowSource(tape)) }

  /// Decodes all records.
  ///
  /// - Throws: A `RowError` about the first value that cannot be decoded.
  public func rows<Model: Decodable>(
    as type: Model.Type,
    decoder: RowDecoder = RowDecoder()
  ) throws(RowError) -> [Model] {
    var models: [Model] = []
    try decode(into: &models, decoder)
    return models
  }

  /// Reads all records by the type's own initialiser.
  ///
  /// - Throws: A `RowError` about the first value that cannot be read.
  public func rows<Model: RowDecodable>(as type: Model.Type) throws(RowError) -> [Model] {
    var models: [Model] = []
    try read(into: &models)
    return models
  }

  /// Adds the records to others, up to the first that cannot be read.
  ///
  /// - Throws: A `RowError` about that one.
  package func read<Model: RowDecodable>(into models: inout [Model]) throws(RowError) {
    try read(into: &models) { row throws(RowError) in try Model(row: &row) }
  }

  /// Adds the records, as a function reads them, to others, up to the first that cannot be read.
  ///
  /// - Throws: A `RowError` about that one.
  package func read<Model>(
    into models: inout [Model],
    by read: (inout Row) throws(RowError) -> Model
  ) throws(RowError) {
    models.reserveCapacity(models.count + records.count)
    // Views of rows are asked for columns when the page has been read.
    let columns = records.count > 1 ? ColumnIndex(tape, samples: Array(records.prefix(8))) : nil
    let source = RowSource(tape, columns)
    for (number, place) in records.enumerated() {
      var row = Row(source, at: place, of: RecordPlace(number: number, place: place))
      models.append(try read(&row))
    }
  }

  /// Adds the records to others, up to the first that cannot be decoded.
  ///
  /// - Throws: A `RowError` about that one.
  package func decode<Model: Decodable>(
    into models: inout [Model],
    _ decoder: RowDecoder
  ) throws(RowError) {
    try decoder.decode(into: &models, from: self)
  }

  /// Reads all records by the type's own initialiser, although it can be decoded, too.
  ///
  /// - Throws: A `RowError` about the first value that cannot be read.
  public func rows<Model: RowDecodable & Decodable>(
    as type: Model.Type
  ) throws(RowError) -> [Model] {
    try direct(type)
  }

  private func direct<Model: RowDecodable>(_ type: Model.Type) throws(RowError) -> [Model] {
    try rows(as: type)
  }

  /// The records of a page, as a collection of rows.
  public struct Rows: RandomAccessCollection, Sendable {
    let page: QueryPage
    let source: RowSource

    /// Zero.
    public var startIndex: Int { 0 }
    /// How many records the page has.
    public var endIndex: Int { page.records.count }

    /// The row of a record.
    public subscript(position: Int) -> Row {
      let place = page.records[position]
      let record = RecordPlace(number: position, place: place)
      return Row(source, at: place, of: record)
    }
  }
}
