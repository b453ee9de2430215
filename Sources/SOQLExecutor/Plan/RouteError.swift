/// Why a query cannot be sent.
public struct RouteError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is too long, and what to do.
  public let description: String

  package init(_ description: String) {
    self.description = description
  }
}
