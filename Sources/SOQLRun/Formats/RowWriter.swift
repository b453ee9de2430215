import SOQLRows

/// Writes the rows of pages in a format.
///
/// What it appends for a page may be sent off at once: nothing is ever taken back.
protocol RowWriter {
  /// Appends what stands before the rows.
  mutating func begin(_ output: inout [UInt8])

  /// Appends the rows of a page.
  mutating func write(_ page: QueryPage, to output: inout [UInt8])

  /// Appends what stands behind the rows.
  mutating func end(_ output: inout [UInt8])
}
