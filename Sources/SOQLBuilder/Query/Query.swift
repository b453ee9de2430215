import SOQLSchema
import SOQLSyntax

/// A query about `Root`, built from columns that the compiler knows.
///
/// ```swift
/// let pipeline = Query(Opportunity.self) { o in
///   Select { o.id; o.account.name }
///   Where {
///     o.closeDate == .nextNMonths(3)
///     if let minimum { o.amount >= minimum }
///     anyOf {
///       o.stageName == "Prospecting"
///       o.stageName.in(stages)
///     }
///   }
///   OrderBy(o.amount.descending.nullsLast)
///   Limit(100)
/// }
/// pipeline.text
/// // SELECT Id, Account.Name FROM Opportunity WHERE CloseDate = NEXT_N_MONTHS:3 AND Amount >= 5000
/// // AND (StageName = 'Prospecting' OR StageName IN ('Won', 'It\'s'))
/// // ORDER BY Amount DESC NULLS LAST LIMIT 100
/// ```
///
/// Values are never syntax: each that was written must be read back as one literal that says the same, or
/// ``diagnostics(channel:apiVersion:schema:)`` says so.
public struct Query<Root: SObject>: SOQLQuery {
  var parts: QueryParts

  init(_ parts: QueryParts) {
    self.parts = parts
  }

  /// A query for rows of an object.
  public init(
    _ object: Root.Type,
    @QueryBuilder<Root, WholeQuery> _ body: (Fields<Root>) -> QueryDraft<Root, WholeQuery>
  ) {
    self.init(body(Fields()).parts)
  }

  /// A query for the number of rows: `SELECT COUNT()`.
  ///
  /// ```swift
  /// Query<Account>.counting { a in Where { a.name.hasPrefix("A") } }
  /// // SELECT COUNT() FROM Account WHERE Name LIKE 'A%'
  /// ```
  public static func counting(
    @QueryBuilder<Root, CountQuery> _ body: (Fields<Root>) -> Clauses<Root, CountQuery>
  ) -> Query {
    var parts = QueryParts(from: Root.apiName)
    parts.countsRows = true
    for change in body(Fields()).changes { change(&parts) }
    return Query(parts)
  }

  /// The text for a channel.
  public func text(channel: Channel) -> String { written(for: channel).text }

  /// The text with a question mark for each value.
  public var redactedText: String {
    var writer = Writer(hidingValues: true)
    writer.write(parts)
    return WrittenQuery(writer).text
  }

  /// What is wrong with the query where it is sent.
  public func diagnostics(
    channel: Channel,
    apiVersion: APIVersion,
    schema: Schema?
  ) -> [Diagnostic] {
    written(for: channel).diagnostics(
      ParseOptions(channel: channel, apiVersion: apiVersion),
      schema
    )
  }

  /// The text for a channel, if nothing is wrong with the query.
  public func checkedText(
    channel: Channel = .rest,
    apiVersion: APIVersion = .latest,
    schema: Schema? = .bundled
  ) throws(QueryError) -> String {
    // As that of all queries, but what is checked is what is returned: it is written once.
    let written = written(for: channel)
    let options = ParseOptions(channel: channel, apiVersion: apiVersion)
    if let error = QueryError(written.diagnostics(options, schema)) { throw error }
    return written.text
  }

  func written(for channel: Channel) -> WrittenQuery {
    var writer = Writer()
    writer.write(parts, allowsAllRows: channel == .apex || channel == .dynamicApex)
    return WrittenQuery(writer)
  }
}
