public import SOQLBuilder
public import SOQLRows

/// Queries.
extension Connection {
  /// The rows of a query as a type that decodes itself.
  ///
  /// ```swift
  /// struct Contact: Decodable { let name: String; let email: String? }
  /// let contacts = try await connection.query(query, as: Contact.self).all()
  /// ```
  public func query<Model: Decodable & SendableMetatype>(
    _ query: some SOQLQuery,
    as type: Model.Type,
    options: QueryOptions = QueryOptions()
  ) -> QueryRows<Model> {
    QueryRows(QueryRun(self, query, options), .decoding)
  }

  /// The rows of a query as a type that reads itself, such as `Record` or a generated model.
  public func query<Model: RowDecodable & SendableMetatype>(
    _ query: some SOQLQuery,
    as type: Model.Type,
    options: QueryOptions = QueryOptions()
  ) -> QueryRows<Model> {
    QueryRows(QueryRun(self, query, options), .reading)
  }

  /// The rows of a query as a type that reads itself, although it can be decoded, too.
  public func query<Model: RowDecodable & Decodable & SendableMetatype>(
    _ query: some SOQLQuery,
    as type: Model.Type,
    options: QueryOptions = QueryOptions()
  ) -> QueryRows<Model> {
    QueryRows(QueryRun(self, query, options), .reading)
  }

  /// The rows of a query that knows what they are: the model that it was built from, or what a
  /// `TypedQuery` says.
  ///
  /// ```swift
  /// for try await account in connection.query(Query(Account.self) { a in Select { a.name } }) { … }
  /// for try await (id, name) in connection.query(tuples) { … }
  /// ```
  ///
  /// The query reads its rows itself: the decoder of the options is not asked.
  public func query<Typed: RowQuery>(
    _ query: Typed,
    options: QueryOptions = QueryOptions()
  ) -> QueryRows<Typed.Row> {
    QueryRows(QueryRun(self, query, options), .rows(of: query))
  }

  /// The pages of a query.
  public func pages(
    _ query: some SOQLQuery,
    options: QueryOptions = QueryOptions()
  ) -> QueryPages {
    QueryPages(run: QueryRun(self, query, options))
  }

  /// How many rows a query finds.
  ///
  /// The server counts (`SELECT COUNT()`), where SOQL has a query for that; else the query is run for its
  /// first page, which tells. A limit and an offset of the query count.
  ///
  /// - Throws: An ``ExecutionError`` if the query fails.
  public func count(
    _ query: some SOQLQuery,
    options: QueryOptions = QueryOptions()
  ) async throws(ExecutionError) -> Int {
    try await QueryRun(self, query, options).count()
  }

  /// How a query will be sent, and why.
  ///
  /// - Throws: An ``ExecutionError`` if it has errors, or cannot be sent.
  public func route(
    for query: some SOQLQuery,
    options: QueryOptions = QueryOptions()
  ) async throws(ExecutionError) -> QueryRoute {
    try await QueryRun(self, query, options).prepared().route
  }
}
