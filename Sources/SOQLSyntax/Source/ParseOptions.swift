/// How a query is to be judged.
public struct ParseOptions: Sendable, Hashable {
  /// Where the query is sent.
  public var channel: Channel
  /// The API version it is sent with.
  public var apiVersion: APIVersion

  /// Options for a channel and version.
  public init(channel: Channel = .any, apiVersion: APIVersion = .latest) {
    self.channel = channel
    self.apiVersion = apiVersion
  }
}
