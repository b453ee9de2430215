/// A version of the API that a server has.
public struct ServerVersion: Sendable, Hashable {
  /// The release, such as `Winter '26`.
  public let label: String
  /// The number, such as 65 for `65.0`.
  public let number: Int
  /// The path of its resources, such as `/services/data/v65.0`.
  public let path: String
}
