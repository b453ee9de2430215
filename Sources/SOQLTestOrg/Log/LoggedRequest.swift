/// A request that came, and what became of it.
package struct LoggedRequest: Sendable {
  /// Its number, from 1 on, in the order in which requests came.
  package let number: Int
  /// The request itself.
  package let request: ServerRequest
  /// When it had come, on a clock that only goes forward.
  package let time: ContinuousClock.Instant
  /// The status of the answer; `nil` until there is one.
  package var status: Int?
  /// The name of the fault that it met; `nil` for most.
  package var fault: String?

  /// GET, POST and so on.
  package var method: String { request.method }
  /// The path, as it came.
  package var path: String { request.path }
  /// The header fields.
  package var headers: HeaderFields { request.headers }
  /// How many bytes the body had.
  package var bodySize: Int { request.body.count }
  /// The SOQL, SOSL or explained query in the URL, decoded.
  package var query: String? { request.parameter("q") ?? request.parameter("explain") }
  /// The access token that came with it.
  package var session: String? { request.bearer }
  /// The number of its connection, from 1 on.
  package var connection: Int { request.connection }
}
