import SOQLJSON

/// Decodes `Decodable` types from records, with options.
///
/// Keys are found whatever the case of their ASCII letters, so that `annualRevenue` decodes
/// `AnnualRevenue`. Parents nest; a subquery decodes as `ChildRows`, or as an array if all its rows came.
/// `Date`, `CalendarDate`, `DateTime`, `TimeOfDay`, `Decimal`, `URL`, `AnyRecordID`, `MultiPicklist`,
/// `Address`, `Geolocation` and `Record` read the forms that the server sends.
///
/// ```swift
/// var decoder = RowDecoder()
/// decoder.requiresSelection = true
/// let contacts = try page.rows(as: Contact.self, decoder: decoder)
/// ```
public struct RowDecoder: Sendable {
  /// Whether an optional property whose column the query did not select is an error.
  ///
  /// By default it is `nil`, as other decoders have it. Columns that are not optional are an error in
  /// any case.
  public var requiresSelection = false

  /// Whether a subquery of which only the first rows came may decode as an array, which has no place
  /// for where the rest is.
  public var allowsIncompleteChildren = false

  /// What types can ask their decoder for.
  public var userInfo: [CodingUserInfoKey: any Sendable] = [:]

  /// A decoder with the default options.
  public init() {}

  /// Decodes one row.
  ///
  /// - Throws: A `RowError` about the first value that cannot be decoded.
  public func decode<Model: Decodable>(
    _ type: Model.Type,
    from row: Row
  ) throws(RowError) -> Model {
    let state = DecodingState(row.tape, self)
    defer { state.finish() }
    state.start(row.record, at: row.object.place)
    return try state.decodeRecord(type, at: row.object.place)
  }

  func decode<Model: Decodable>(
    into models: inout [Model],
    from page: QueryPage
  ) throws(RowError) {
    models.reserveCapacity(models.count + page.records.count)
    let state = DecodingState(page.tape, self)
    defer { state.finish() }
    for (number, place) in page.records.enumerated() {
      state.start(RecordPlace(number: number, place: place), at: place)
      models.append(try state.decodeRecord(Model.self, at: place))
    }
  }
}
