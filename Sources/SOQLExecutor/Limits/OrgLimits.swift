/// The limits of an org, by name, such as `DailyApiRequests`.
public struct OrgLimits: Sendable, Hashable {
  /// The limits, in the server's order.
  public let limits: [OrgLimit]

  /// A limit by name.
  public subscript(name: String) -> OrgLimit? { limits.first { $0.name == name } }
}

/// A limit of an org.
public struct OrgLimit: Sendable, Hashable {
  /// The name.
  public let name: String
  /// How much there is in all.
  public let maximum: Int
  /// How much of it is left.
  public let remaining: Int
  /// The same for each connected app with a quota of its own.
  public let apps: [OrgLimit]
}
