import SOQLSchema
import SOQLSyntax

/// A query that can be sent: a ``Query`` or a ``TextQuery``.
public protocol SOQLQuery: Sendable {
  /// The text for a channel, on one line.
  ///
  /// Of a query that has an error in its values, it is text that no server takes.
  func text(channel: Channel) -> String

  /// The text with a question mark for each value, for logs.
  var redactedText: String { get }

  /// Whether deleted and archived rows are asked for.
  var includesDeleted: Bool { get }

  /// Queries that are no longer than so many bytes and together find the rows of this one, each once.
  ///
  /// - Throws: A ``SplitError`` if there are none.
  func split(maximumLength: Int) throws(SplitError) -> [Self]

  /// What is wrong with the query where it is sent, in source order.
  ///
  /// Ranges are those of the bytes of ``text(channel:)``. Without a schema, names and types are not
  /// checked.
  func diagnostics(channel: Channel, apiVersion: APIVersion, schema: Schema?) -> [Diagnostic]
}

extension SOQLQuery {
  /// The text for the REST API, on one line.
  public var text: String { text(channel: .rest) }

  /// What is wrong with the query where it is sent; names are those of the bundled standard objects, if no
  /// schema is given.
  public func diagnostics(
    channel: Channel = .rest,
    schema: Schema? = .bundled
  ) -> [Diagnostic] {
    diagnostics(channel: channel, apiVersion: .latest, schema: schema)
  }

  /// The text for a channel, if nothing is wrong with the query.
  public func checkedText(
    channel: Channel = .rest,
    apiVersion: APIVersion = .latest,
    schema: Schema? = .bundled
  ) throws(QueryError) -> String {
    let found = diagnostics(channel: channel, apiVersion: apiVersion, schema: schema)
    if let error = QueryError(found) { throw error }
    return text(channel: channel)
  }
}
