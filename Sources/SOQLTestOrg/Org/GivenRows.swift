/// The rows of a result that a test gives; they are made when they are asked for, so that a million of them
/// need no memory.
package struct GivenRows: Sendable {
  /// The object, which `attributes` of each row names.
  package var object: String
  /// How many there are.
  package var count: Int
  /// What `totalSize` says, if not ``count``.
  package var totalSize: Int?
  /// Whether each row starts with a column `Id`.
  package var hasID: Bool
  private let fill: @Sendable (Int, inout GivenRow) -> Void

  /// Rows of an object.
  ///
  /// - Parameters:
  ///   - count: How many.
  ///   - object: The object, such as `Contact`.
  ///   - hasID: Whether each row starts with a column `Id`, made from its index.
  ///   - fill: Sets the columns of the row with an index; it must do the same each time.
  package init(
    _ count: Int,
    of object: String,
    hasID: Bool = true,
    _ fill: @escaping @Sendable (_ index: Int, _ row: inout GivenRow) -> Void = { _, _ in }
  ) {
    self.object = object
    self.count = count
    self.hasID = hasID
    self.fill = fill
  }

  /// What `SELECT COUNT()` gives: a number and no rows.
  package static func count(_ number: Int) -> GivenRows {
    var rows = GivenRows(0, of: "")
    rows.totalSize = number
    return rows
  }

  /// The groups of a query with aggregates, whose rows have neither Id nor URL.
  package static func groups(
    _ count: Int,
    _ fill: @escaping @Sendable (_ index: Int, _ row: inout GivenRow) -> Void
  ) -> GivenRows {
    GivenRows(count, of: "AggregateResult", hasID: false) { index, row in
      row.id = nil
      fill(index, &row)
    }
  }

  /// The row at an index.
  func row(_ index: Int) -> GivenRow {
    let id = RecordID.make(RecordID.prefix(of: object), index + 1)
    var row = GivenRow(object, id: id)
    if hasID { row["Id"] = .string(id) }
    fill(index, &row)
    return row
  }
}
