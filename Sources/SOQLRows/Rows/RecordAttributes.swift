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
    guard let place = object.value(of: "attributes", mostlyAt: object.place + 1, tape),
      tape.kind(at: place) == .object
    else { return nil }
    let attributes = ObjectPlace(tape, at: place)
    guard let type = attributes.value(of: "type", mostlyAt: place + 1, tape),
      let type = tape.string(at: type)
    else { return nil }
    self.type = type
    if let url = attributes.value(of: "url", mostlyAt: place + 3, tape) {
      self.url = tape.string(at: url)
    } else {
      url = nil
    }
  }
}
