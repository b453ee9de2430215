/// What requests are made with: an access token, and the server that it was issued for.
///
/// Salesforce tells no time at which a session ends; that is learnt from an answer 401.
public struct Session: Sendable, Equatable {
  /// The token, which goes to ``instance`` alone.
  public var accessToken: Secret
  /// The server of the org, such as `https://example.my.salesforce.com`.
  public var instance: Origin
  /// The user's name, if it is known; for messages.
  public var username: String?
  /// The user's Id, if the server told.
  public var userID: String?
  /// The org's Id, if the server told.
  public var organizationID: String?

  /// A session.
  public init(
    accessToken: Secret,
    instance: Origin,
    username: String? = nil,
    userID: String? = nil,
    organizationID: String? = nil
  ) {
    self.accessToken = accessToken
    self.instance = instance
    self.username = username
    self.userID = userID
    self.organizationID = organizationID
  }
}
