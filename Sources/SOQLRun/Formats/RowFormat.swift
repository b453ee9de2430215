/// How rows are written.
enum RowFormat: String, CaseIterable, Sendable, Codable {
  /// Aligned columns for people.
  case table
  /// Comma-separated values: RFC 4180, with LF.
  case csv
  /// One JSON array.
  case json
  /// A JSON object a line.
  case ndjson

  /// The format that the ending of a file's name stands for.
  init?(path: String) {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return nil }
    switch name[dot...].lowercased() {
    case ".csv": self = .csv
    case ".json": self = .json
    case ".ndjson", ".jsonl": self = .ndjson
    default: return nil
    }
  }
}
