import SOQLJSON

/// A value that the server sends as a string: what reading, writing and decoding it have in common.
protocol TextValue: RowValue, Codable, LosslessStringConvertible, Sendable {
  /// What must stand there, with its article.
  static var expectation: String { get }

  init?(utf8 text: ArraySlice<UInt8>)
}

extension TextValue {
  static func read(_ tape: JSONTape, _ place: Int) throws(Mismatch) -> Self {
    try Scalars.value(tape, place, expectation) { Self(utf8: $0) }
  }

  /// Reads the value that stands at a place.
  public static func read(_ row: borrowing Row, at place: Row.Place) throws(RowError) -> Self {
    try row.reading(place, Self.read)
  }

  /// Decodes the value from its text.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let value = Self(utf8: Array(try container.decode(String.self).utf8)[...]) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "expected \(Self.expectation)"
      )
    }
    self = value
  }

  /// Encodes the value as its text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
