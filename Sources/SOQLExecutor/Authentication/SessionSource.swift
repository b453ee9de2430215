/// A place that sessions come from; its static functions name them all.
///
/// ```swift
/// SessionSource.accessToken(Secret(token), instance: try Origin("https://example.my.salesforce.com"))
/// SessionSource.salesforceCLI(targetOrg: "staging")
/// SessionSource.environment()
/// SessionSource.automatic(targetOrg: nil)
/// ```
///
/// Where a function takes `some SessionProvider`, the type is left out: `.environment()`.
public struct SessionSource: SessionProvider {
  private let provider: any SessionProvider

  init(_ provider: any SessionProvider) {
    self.provider = provider
  }

  /// Gives a session, as the source does.
  public func session(
    replacing expired: Session?,
    context: SessionContext
  ) async throws(SessionError) -> Session {
    try await provider.session(replacing: expired, context: context)
  }
}
