/// A point on the globe, as geolocation fields hold it.
public struct Geolocation: Sendable, Hashable, Codable {
  /// Degrees north of the equator.
  public var latitude: Double
  /// Degrees east of Greenwich.
  public var longitude: Double

  /// A point.
  public init(latitude: Double, longitude: Double) {
    self.latitude = latitude
    self.longitude = longitude
  }
}

extension Geolocation: RowValue, RowDecodable {
  /// Reads both numbers.
  public init(row: inout Row) throws(RowError) {
    latitude = try row.read("latitude")
    longitude = try row.read("longitude")
  }
}
