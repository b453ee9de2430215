/// Why there is no session.
public struct SessionError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What to do about it depends on this.
  public enum Reason: Sendable, Hashable {
    /// Nothing says which org to use, or what is said cannot be read.
    case notConfigured
    /// The session has ended, and its source has no other.
    case expired
    /// The server refused for good, such as `invalid_grant`.
    case refused(code: String)
    /// The server could not be asked.
    case unreachable
    /// The task was cancelled.
    case cancelled
    /// The deadline passed of whoever waited for it.
    case deadlinePassed
  }

  /// The kind of problem.
  public let reason: Reason
  /// What happened and what to do, without any secret.
  public let description: String

  /// Whether another try would give the same: the server refused for good, or the session has ended and
  /// nothing can renew it.
  public var isFinal: Bool {
    switch reason {
    case .expired, .refused: true
    case .notConfigured, .unreachable, .cancelled, .deadlinePassed: false
    }
  }

  /// An error.
  public init(_ reason: Reason, _ description: String) {
    self.reason = reason
    self.description = description
  }
}
