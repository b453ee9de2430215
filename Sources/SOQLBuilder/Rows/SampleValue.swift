import SOQLSchema

/// What may stand for a column in a sample row.
enum SampleValue: Equatable {
  case json(String)
  /// An object of which nobody knows the members, such as an address.
  case object

  /// Values for a column, the likeliest first, and any others behind them: what a type makes of a column is
  /// its own affair.
  static func candidates(for field: FieldDescription?, startingWithNull: Bool) -> [SampleValue] {
    let likely = field.map(SampleValue.likely) ?? []
    let values = likely + general.filter { !likely.contains($0) }
    // These are never null in a row of the object itself.
    let isNeverNull = field?.type == .id || field?.type == .boolean
    return startingWithNull && !isNeverNull ? [.json("null")] + values : values + [.json("null")]
  }

  private static let general: [SampleValue] =
    [
      "\"a\"", "0", "true", "\"\"", "\"001000000000001AAA\"", "\"2024-02-29\"",
      "\"2024-02-29T12:30:45.000+0000\"", "\"12:30:45.000Z\"", "\"0\"", "\"https://example.com\"",
      "[]",
    ].map(SampleValue.json) + [.object]

  /// Values as the server sends them for a field of a type.
  private static func likely(_ field: FieldDescription) -> [SampleValue] {
    switch field.type {
    case .id, .reference: [.json("\"001000000000001AAA\"")]
    case .boolean: [.json("false"), .json("true")]
    case .int, .long: [.json("1")]
    case .double, .currency, .percent: [.json("1.5"), .json("1")]
    case .date: [.json("\"2024-02-29\"")]
    case .datetime: [.json("\"2024-02-29T12:30:45.000+0000\"")]
    case .time: [.json("\"12:30:45.000Z\"")]
    case .email: [.json("\"a@example.com\"")]
    case .url, .base64: [.json("\"https://example.com\"")]
    case .address, .location: [.object]
    case .picklist, .multipicklist, .combobox: choices(of: field)
    default: [.json("\"a\"")]
    }
  }

  /// Values of a picklist, by which an enumeration of them can be read.
  private static func choices(of field: FieldDescription) -> [SampleValue] {
    (field.picklistValues ?? []).prefix(20).map(\.value).filter { value in
      value.utf8.allSatisfy { $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
    }.map { .json("\"\($0)\"") }
  }
}
