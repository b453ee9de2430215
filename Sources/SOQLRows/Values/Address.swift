/// A compound address, of which any part may be missing.
///
/// ```swift
/// let address: Address? = try row.read("BillingAddress")
/// ```
public struct Address: Sendable, Hashable, Codable {
  /// Street and number, in one or more lines.
  public var street: String?
  /// The town.
  public var city: String?
  /// The state or province.
  public var state: String?
  /// Its code, in orgs that have picklists of states.
  public var stateCode: String?
  /// The postal code.
  public var postalCode: String?
  /// The country.
  public var country: String?
  /// Its code, in orgs that have picklists of countries.
  public var countryCode: String?
  /// Degrees north of the equator.
  public var latitude: Double?
  /// Degrees east of Greenwich.
  public var longitude: Double?
  /// How exact the point is, such as `Block`.
  public var geocodeAccuracy: String?

  /// An address without any part.
  public init() {}

  /// The point, if the address has one.
  public var location: Geolocation? {
    guard let latitude, let longitude else { return nil }
    return Geolocation(latitude: latitude, longitude: longitude)
  }
}

extension Address: RowValue, RowDecodable {
  /// Reads the parts that are there.
  public init(row: inout Row) throws(RowError) {
    self.init()
    // In the order in which the server sends them.
    city = try row.readIfSelected("city")
    country = try row.readIfSelected("country")
    countryCode = try row.readIfSelected("countryCode")
    geocodeAccuracy = try row.readIfSelected("geocodeAccuracy")
    latitude = try row.readIfSelected("latitude")
    longitude = try row.readIfSelected("longitude")
    postalCode = try row.readIfSelected("postalCode")
    state = try row.readIfSelected("state")
    stateCode = try row.readIfSelected("stateCode")
    street = try row.readIfSelected("street")
  }
}
