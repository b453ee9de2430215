public import SOQLBuilder
public import SOQLRows

/// Why a call of a ``Connection`` failed, or the rows of a query ended early.
///
/// ```swift
/// do {
///   for try await contact in connection.query(query, as: Contact.self) { … }
/// } catch let error as ExecutionError {
///   print(error)                       // what happened and what to do
///   print(error.rowsDelivered)         // how many rows the loop got
///   saved = error.cursor               // where to go on, if that is possible
/// }
/// ```
///
/// No token, query text or value of a query is in its description, but for what the server cites.
public struct ExecutionError: Error, Sendable, CustomStringConvertible {
  /// What went wrong.
  public enum Cause: Sendable {
    /// The query has errors; nothing was sent.
    case query(QueryError)
    /// The request is too long to be sent in any way; nothing was sent.
    case route(RouteError)
    /// There is no session.
    case session(SessionError)
    /// There is no answer.
    case transport(TransportError)
    /// The server answered with an error.
    case server(SalesforceError)
    /// The answer is not what was asked for.
    case response(ResponseError)
    /// The pages do not make a whole result.
    case paging(PagingError)
    /// A row cannot be read; ``ExecutionError/rowNumber`` says which.
    case row(RowError)
    /// There is no row where one was asked for.
    case noRow
    /// There is more than one row where one was asked for.
    case severalRows
    /// The deadline of the query passed.
    case deadlinePassed
    /// The task was cancelled.
    case cancelled
    /// The connection was shut down.
    case shutDown
  }

  /// What went wrong.
  public let cause: Cause
  /// How many rows of the result were delivered before, each of them once; those before a cursor included.
  public let rowsDelivered: Int
  /// Where to go on; `nil` if the query must be run again from its start.
  public let cursor: QueryCursor?
  /// Which row of the whole result cannot be read, counted from zero.
  public let rowNumber: Int?

  package init(
    _ cause: Cause,
    rowsDelivered: Int = 0,
    cursor: QueryCursor? = nil,
    rowNumber: Int? = nil
  ) {
    self.cause = cause
    self.rowsDelivered = rowsDelivered
    self.cursor = cursor
    self.rowNumber = rowNumber
  }

  /// Whether the call was given up because its task was cancelled.
  public var isCancellation: Bool {
    if case .cancelled = cause { true } else { false }
  }

  /// What happened, what to do, and how far it came.
  public var description: String {
    var text = reason
    if let rowNumber { text = "row \(rowNumber): \(text)" }
    if rowsDelivered > 0 {
      text += " (after \(rowsDelivered) \(rowsDelivered == 1 ? "row" : "rows"))"
    }
    return text
  }

  private var reason: String {
    switch cause {
    case .query(let error): "the query was not sent: \(error)"
    case .route(let error): error.description
    case .session(let error): error.description
    case .transport(let error): error.description
    case .server(let error): error.description
    case .response(let error): error.description
    case .paging(let error): error.description
    case .row(let error): error.description
    case .noRow: "the query found no row, and one was asked for"
    case .severalRows: "the query found more than one row, and one was asked for"
    case .deadlinePassed: "the deadline passed; allow more time, or ask for less"
    case .cancelled: "the task was cancelled"
    case .shutDown: "the connection was shut down"
    }
  }
}
