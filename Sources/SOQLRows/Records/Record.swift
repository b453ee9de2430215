import SOQLJSON

/// A record of which nobody knew the columns beforehand.
///
/// It copies its bytes out of the page and keeps nothing else of it. Names are found whatever the case of
/// their ASCII letters, and paths lead through parents.
///
/// ```swift
/// for record in try page.rows(as: Record.self) {
///   record.type                              // "Contact"
///   record["Account.Name"]?.string           // nil if not selected, null or no string
///   record["Account.Name"] == nil            // whether it was not selected
///   record["Account"]?.isNull                // whether the lookup is empty
///   for field in record.fields { print(field.name, field.value) }
/// }
/// ```
public struct Record: Sendable {
  let tape: JSONTape
  let place: Int

  /// A record that shares a tape with others of its page or parent.
  init(_ tape: JSONTape, at place: Int) {
    self.tape = tape
    self.place = place
  }

  init(copying tape: JSONTape, at place: Int) {
    self.init(tape.copy(at: place), at: 0)
  }

  /// The records of an array that is no page, such as the result of a search.
  package static func records(_ tape: JSONTape, in array: Int) -> [Record] {
    tape.value(at: array).elements.filter { $0.kind == .object }
      .map { Record(copying: tape, at: $0.place) }
  }

  /// The object's type and address; `nil` if it has none.
  public var attributes: RecordAttributes? {
    RecordAttributes(tape, of: ObjectPlace(tape, at: place))
  }

  /// The object's name, such as `Contact` or `AggregateResult`.
  public var type: String? { attributes?.type }

  /// The record's Id, if it was selected.
  public var id: AnyRecordID? { self["Id"]?.id }

  /// A column, or one of a parent, such as `Owner.Name`; `nil` if it was not selected.
  ///
  /// Where a parent on the way is null, so is the column.
  public subscript(path: String) -> Value? {
    var place = self.place
    for name in path.split(separator: ".", omittingEmptySubsequences: false) {
      if tape.kind(at: place) == .null { break }
      guard tape.kind(at: place) == .object else { return nil }
      var name = name
      let object = ObjectPlace(tape, at: place)
      guard let key = name.withUTF8({ object.search(for: $0, tape) }) else {
        return nil
      }
      place = key + 1
    }
    return Value(tape: tape, place: place)
  }

  /// The columns in the order of the query, without `attributes`.
  public var fields: [Field] {
    tape.value(at: place).members.compactMap { key, value in
      guard let name = key.string, name != "attributes" else { return nil }
      return Field(name: name, value: Value(tape: tape, place: value.place))
    }
  }

  /// A column with its name.
  public struct Field: Sendable {
    /// The name, as the server spells it.
    public let name: String
    /// What the column holds.
    public let value: Value
  }
}

extension Record: CustomStringConvertible {
  /// The type and the columns, such as `Contact(Name: "Ada", Account: null)`.
  public var description: String {
    let columns = fields.map { "\($0.name): \($0.value)" }.joined(separator: ", ")
    return "\(type ?? "Record")(\(columns))"
  }
}

extension Record: RowDecodable, Decodable {
  /// Copies a row.
  public init(row: inout Row) throws(RowError) {
    self.init(copying: row.tape, at: row.object.place)
  }

  /// Copies the row or parent that is being decoded.
  ///
  /// - Throws: A `DecodingError` if the decoder is not that of rows.
  public init(from decoder: any Decoder) throws {
    guard let decoder = decoder as? RowValueDecoder,
      decoder.state.tape.kind(at: decoder.place) == .object
    else {
      throw DecodingError.typeMismatch(
        Record.self,
        DecodingError.Context(
          codingPath: decoder.codingPath,
          debugDescription: "expected a record of a query result"
        )
      )
    }
    self.init(copying: decoder.state.tape, at: decoder.place)
  }
}
