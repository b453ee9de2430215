/// Writes the answer of `SELECT COUNT()`, which has no rows, as a row with the column `count`.
enum CountWriter {
  /// The text of a count in a format.
  static func text(_ count: Int, _ format: RowFormat) -> String {
    switch format {
    case .table: "count\n\(String(repeating: "-", count: max(5, "\(count)".count)))\n\(count)\n"
    case .csv: "count\n\(count)\n"
    case .json: "[\n{\"count\":\(count)}\n]\n"
    case .ndjson: "{\"count\":\(count)}\n"
    }
  }
}
