/// How a query will be sent, and why.
///
/// URL and header fields together may have no more than 16,384 bytes, a query no more than 100,000
/// characters. What is too long for a URL is put into a composite request, and what is too long for that
/// into several queries that together find the same rows.
///
/// ```swift
/// let route = try await connection.route(for: query)
/// print(route)     // composite: its URL would have 21870 bytes of 15500; one call of the composite resource
/// ```
public struct QueryRoute: Sendable, Hashable, CustomStringConvertible {
  /// The kinds of requests.
  public enum Method: String, Sendable, Hashable {
    /// `GET …/query?q=…`.
    case get
    /// `POST …/composite` with that in it.
    case composite
  }

  /// The kind of the requests for the first page of each part.
  public let method: Method
  /// How many queries are sent one after the other; one but for a query that was split.
  public let parts: Int
  /// How many bytes URL and header fields of the longest request would have as GET.
  public let length: Int
  /// Why it is done so.
  public let reason: String

  /// Method and reason in a line.
  public var description: String {
    (parts > 1 ? "\(parts) queries, \(method.rawValue): " : "\(method.rawValue): ") + reason
  }
}
