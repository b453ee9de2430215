public import SOQLSyntax

/// How a ``Connection`` works.
public struct ConnectionOptions: Sendable {
  /// The version of the API; `nil`, the default, takes the latest that both server and toolkit know, for
  /// which the server is asked once.
  public var apiVersion: APIVersion?
  /// What is sent as `User-Agent`.
  public var userAgent = "soql-toolkit"
  /// The name of the application for the org's logs, sent as `Sforce-Call-Options: client=…`; letters,
  /// digits and `. _ / -` of it are sent.
  public var clientName: String?
  /// How many requests may be under way at a time; six by default.
  ///
  /// An org takes 25 requests at a time that run longer than 20 seconds, a developer's org five. If the
  /// server complains, the connection does with fewer for a while.
  ///
  /// Source: "API Request Limits and Allocations".
  public var maximumConcurrentRequests = 6
  /// When requests are sent again.
  public var retryPolicy = RetryPolicy()
  /// How long a request may take.
  public var deadlines = Deadlines()
  /// Time and chance.
  public var clock = ExecutorClock.system
  /// Is told what happens, for logs and metrics; it must return soon.
  public var observer: (@Sendable (ConnectionEvent) -> Void)?

  /// The default options.
  public init() {}
}
