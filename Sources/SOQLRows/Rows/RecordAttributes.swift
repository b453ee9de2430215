import SOQLJSON

/// What the server says of a record beside its columns.
///
/// A `Decodable` type gets them in a property `attributes`, a `Row` or `Record` has them on demand.
public struct RecordAttributes: Sendable, Hashable, Codable {
  /// The object's name, such as `Account`; `AggregateResult` for what is grouped.
  public let type: String
  /// The path of the record in the REST API; aggregates have none.
  public let url: String?

  /// Attributes of a record.
  public init(type: String, url: String? = nil) {
    self.type = type
    self.url = url
  }

  init?(_ tape: JSONTape, of object: ObjectPlace) {
    guard let attributes = tape.value(at: object.place)["attributes"],
      let type = attributes["type"]?.string
    else { return nil }
    self.type = type
    url = attributes["url"]?.string
  }
}
