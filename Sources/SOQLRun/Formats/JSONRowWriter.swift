import SOQLRows

/// Writes rows as JSON, each on a line of its own: in an array, or alone.
struct JSONRowWriter: RowWriter {
  private let tree: ColumnTree
  private let isArray: Bool
  /// Whether no row was written yet.
  private var isFirst: Bool

  /// A writer.
  ///
  /// - Parameters:
  ///   - tree: The columns.
  ///   - isArray: Whether the rows make an array.
  ///   - rowsBefore: How many rows an earlier run has written.
  init(_ tree: ColumnTree, isArray: Bool, rowsBefore: Int) {
    self.tree = tree
    self.isArray = isArray
    isFirst = rowsBefore == 0
  }

  func begin(_ output: inout [UInt8]) {
    if isArray { output.append(UInt8(ascii: "[")) }
  }

  mutating func write(_ page: QueryPage, to output: inout [UInt8]) {
    let text = JSONText(tape: page.document, tree: tree)
    for record in page.recordPlaces {
      if isArray {
        output += isFirst ? "\n".utf8 : ",\n".utf8
        isFirst = false
      }
      text.append(record: record, to: &output)
      if !isArray { output.append(UInt8(ascii: "\n")) }
    }
  }

  func end(_ output: inout [UInt8]) {
    if isArray { output += isFirst ? "]\n".utf8 : "\n]\n".utf8 }
  }
}
