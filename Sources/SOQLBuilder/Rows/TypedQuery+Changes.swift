extension TypedQuery: BuiltQuery where Base: BuiltQuery {
  /// The object that the query is about.
  public typealias Root = Base.Root
  /// The query without its rows.
  public var query: Query<Base.Root> { base.query }

  /// Another query with rows of the same kind.
  public func replacingQuery(with query: Query<Base.Root>) -> TypedQuery {
    TypedQuery(base: base.replacingQuery(with: query), reader: reader)
  }
}

extension TypedQuery {
  /// The query with rows that are made of these.
  ///
  /// ```swift
  /// let deals = pipeline.map { id, amount in Deal(id: id, amount: amount ?? 0) }
  /// ```
  public func map<Other: Sendable>(
    _ transform: @escaping @Sendable (Row) -> Other
  ) -> TypedQuery<Base, Other> {
    TypedQuery<Base, Other>(base: base, reader: reader.map(transform))
  }
}
