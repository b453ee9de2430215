/// Where sessions come from: a token that is given, a refresh token, a key, the `sf` CLI.
///
/// A ``Connection`` asks once, keeps the session, and asks again with the session that the server no longer
/// takes. It never asks twice at a time.
public protocol SessionProvider: Sendable {
  /// Gives a session.
  ///
  /// - Parameters:
  ///   - expired: The session that the server refused; `nil` at first.
  ///   - context: What to make requests with.
  /// - Returns: A session got anew from where sessions come from, never the refused one out of memory. A
  ///   server may give the same token again as long as it holds it for valid.
  /// - Throws: A ``SessionError`` if there is none, such as that a token which cannot be refreshed has
  ///   expired.
  func session(
    replacing expired: Session?,
    context: SessionContext
  ) async throws(SessionError) -> Session
}

/// What a provider may use to get a session.
public struct SessionContext: Sendable {
  /// For requests to the token endpoint.
  public let transport: any Transport
  /// Time and chance.
  public let clock: ExecutorClock

  /// A context.
  public init(transport: any Transport, clock: ExecutorClock = .system) {
    self.transport = transport
    self.clock = clock
  }
}
