import SOQLJSON

/// Columns, parents and children of a row.
extension Row {
  /// Reads a column that is never null.
  ///
  /// - Throws: A `RowError` if the column was not selected, is null, or holds something else.
  @inlinable
  public mutating func read<Value: RowValue>(
    _ column: ColumnName,
    as type: Value.Type = Value.self
  ) throws(RowError) -> Value {
    // In two steps, or a copy of the row would be read.
    let place = try place(of: column)
    return try Value.read(self, at: place)
  }

  /// Reads a column that may be null.
  ///
  /// - Throws: A `RowError` if the column was not selected or holds something else.
  @inlinable
  public mutating func read<Value: RowValue>(
    _ column: ColumnName,
    as type: Value.Type = Value.self
  ) throws(RowError) -> Value? {
    guard let place = try placeUnlessNull(of: column) else { return nil }
    return try Value.read(self, at: place)
  }

  /// Reads a text that is never null.
  ///
  /// Other values get a copy of the row to read from; for texts, which most columns are, that would take a
  /// twentieth of the time.
  ///
  /// - Throws: A `RowError` if the column was not selected, is null, or holds something else.
  public mutating func read(_ column: ColumnName) throws(RowError) -> String {
    let place = try place(of: column)
    return try reading(place, Scalars.string)
  }

  /// Reads a text that may be null.
  ///
  /// - Throws: A `RowError` if the column was not selected or holds something else.
  public mutating func read(_ column: ColumnName) throws(RowError) -> String? {
    guard let place = try placeUnlessNull(of: column) else { return nil }
    return try reading(place, Scalars.string)
  }

  /// Reads a column that may be null, and that some queries do not select.
  ///
  /// - Throws: A `RowError` if the column holds something else.
  @inlinable
  public mutating func readIfSelected<Value: RowValue>(
    _ column: ColumnName,
    as type: Value.Type = Value.self
  ) throws(RowError) -> Value? {
    isSelected(column) ? try read(column) : nil
  }

  /// Reads a parent that is never null.
  ///
  /// - Throws: A `RowError` if nothing of the parent was selected, it is null, or it cannot be read.
  public mutating func parent<Parent: RowDecodable>(
    _ relationship: ColumnName,
    as type: Parent.Type = Parent.self
  ) throws(RowError) -> Parent {
    let place = try place(of: relationship)
    return try withObject(at: place, Parent.init(row:))
  }

  /// Reads a parent; `nil` if the lookup is empty.
  ///
  /// - Throws: A `RowError` if nothing of the parent was selected, or it cannot be read.
  public mutating func parent<Parent: RowDecodable>(
    _ relationship: ColumnName,
    as type: Parent.Type = Parent.self
  ) throws(RowError) -> Parent? {
    guard let place = try placeUnlessNull(of: relationship) else { return nil }
    return try withObject(at: place, Parent.init(row:))
  }

  /// Reads the rows of a subquery; none if it found none.
  ///
  /// - Throws: A `RowError` if there is no such subquery, or a row cannot be read.
  public mutating func children<Child: RowDecodable>(
    _ relationship: ColumnName,
    of type: Child.Type = Child.self
  ) throws(RowError) -> ChildRows<Child> {
    try children(at: try place(of: relationship), Child.init(row:))
  }

  /// Reads the rows of the subquery that stands at a place; none if it found none.
  package mutating func children<Child>(
    at place: Place,
    _ read: (inout Row) throws(RowError) -> Child
  ) throws(RowError) -> ChildRows<Child> {
    let envelope: Envelope
    do throws(Mismatch) {
      envelope = try Envelope(tape, at: place.index)
    } catch {
      throw self.error(expected: error.expected, at: place)
    }
    var rows: [Child] = []
    rows.reserveCapacity(envelope.records.count)
    for record in envelope.records { rows.append(try withObject(at: Place(index: record), read)) }
    return ChildRows(
      rows: rows,
      totalSize: envelope.totalSize,
      isDone: envelope.isDone,
      nextRecordsPath: envelope.nextRecordsPath
    )
  }
}
