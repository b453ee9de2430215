/// When a request that failed is sent again.
///
/// Waiting grows twofold from try to try and is drawn by lot (full jitter), so that clients do not come
/// back together. What the server says (`Retry-After`) counts instead, unless it is beyond the budget.
/// What failed, and whether the request may be repeated, decides whether there is another try at all; see
/// ``SalesforceError/isRetryable``.
public struct RetryPolicy: Sendable, Hashable {
  /// How often a request is sent at most; five by default, one for never again.
  public var maximumAttempts = 5
  /// The longest wait before the second try; half a second by default.
  public var baseDelay: Duration = .milliseconds(500)
  /// The longest wait before any try; 30 seconds by default.
  public var maximumDelay: Duration = .seconds(30)
  /// How long the tries of a request and the waiting between them may take; two minutes by default.
  public var totalBudget: Duration = .seconds(120)
  /// How many tries beyond the first ones all requests of a connection have to share; 100 by default.
  ///
  /// Each request that succeeds gives half of one back.
  public var sharedRetries = 100

  /// The default policy.
  public init() {}

  /// Sends each request once.
  public static let never: RetryPolicy = {
    var policy = RetryPolicy()
    policy.maximumAttempts = 1
    return policy
  }()
}
