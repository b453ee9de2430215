/// Why there is no answer.
public struct TransportError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What went wrong.
  public enum Kind: Sendable, Hashable {
    /// The server's name is not known, or nobody listens.
    case unreachable
    /// No safe connection: the certificate or the handshake failed.
    case insecure
    /// A deadline passed.
    case timedOut(Phase)
    /// The connection broke before the answer began.
    case lostBeforeResponse
    /// The connection broke within the answer.
    case lostWithinResponse
    /// The answer's compression is broken, or is not the one that it says.
    case undecodable
    /// The answer is larger than allowed, or no HTTP.
    case invalidResponse
    /// The task was cancelled.
    case cancelled
    /// The transport was shut down.
    case shutDown
    /// The request cannot be sent as it is.
    case invalidRequest
  }

  /// Which deadline passed.
  public enum Phase: String, Sendable, Hashable {
    case connect, idle, total
  }

  /// What went wrong.
  public let kind: Kind
  /// Whether the server may have got the request: if not, also a request that changes something may be
  /// sent again.
  public let mayHaveBeenSent: Bool
  /// What happened, without any secret.
  public let description: String

  /// An error.
  public init(_ kind: Kind, mayHaveBeenSent: Bool, _ description: String) {
    self.kind = kind
    self.mayHaveBeenSent = mayHaveBeenSent
    self.description = description
  }
}
