public import SOQLRows
public import SOQLSchema

/// How a query is run.
///
/// ```swift
/// var options = QueryOptions()
/// options.maxRows = 10_000
/// options.deadline = .seconds(600)
/// ```
public struct QueryOptions: Sendable {
  /// The greatest number of rows; `nil`, the default, means all.
  ///
  /// Whether rows were left out is told by ``QueryResult/isTruncated`` and ``QueryProgress/isTruncated``.
  public var maxRows: Int?
  /// How many rows the server should put into a page, from 200 to 2,000, children included.
  ///
  /// Other numbers are taken for the nearest of these. The server may choose otherwise; its default is
  /// 2,000, and fewer for wide rows.
  ///
  /// Source: REST API, "Query Options Header".
  public var batchSize: Int?
  /// How long all requests of the query may take together, waiting included; no limit by default.
  ///
  /// Time that passes while nobody asks for rows counts, too.
  public var deadline: Duration?
  /// Whether deleted and archived rows are found, too.
  public var includesDeleted = false
  /// Whether the query goes to the Tooling API.
  public var usesTooling = false
  /// When a query may be run again from its start because its result cannot be read on.
  public var restart = RestartPolicy.beforeFirstRow
  /// What names and types in the query are checked against before it is sent; by default only the
  /// language is checked.
  public var schema: Schema?
  /// How `Decodable` types are decoded.
  public var decoder = RowDecoder()
  /// Whether it is an error that the server announced more rows than it sent.
  ///
  /// It is one by default, thrown after the last row. Rows that others delete while the query runs may
  /// cause it; more rows than announced never do.
  public var requiresAllRows = true
  /// How large a page may become with all rows of its subqueries, in bytes; 256 MiB by default.
  ///
  /// Two pages at most are in memory at a time: the one that is read, and the one behind it.
  public var maximumPageSize = 256 << 20

  /// The default options.
  public init() {}
}

/// When a query may be run again from its start.
///
/// A result belongs to the session that asked for it, and to two days; a query whose session ends between
/// two pages often cannot be read on.
public enum RestartPolicy: String, Sendable, Hashable {
  /// Never.
  case never
  /// While the caller has no row yet. Results that are collected (`all()`) come late enough for it.
  case beforeFirstRow
  /// Always: rows that came before come again. For work that may be done twice, such as an upsert.
  case always
}
