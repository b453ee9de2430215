import SOQLSyntax

extension Query {
  /// A query whose rows are tuples of what it selects, one column to a line.
  ///
  /// ```swift
  /// let pipeline = Query<Opportunity>.selecting { o in
  ///   o.id
  ///   o.account.name
  ///   o.amount
  /// } clauses: { o in
  ///   Where { o.closeDate == .nextNMonths(3) }
  ///   OrderBy(o.amount.descending.nullsLast)
  /// }
  /// for (id, account, amount) in try page.rows(of: pipeline) { … }
  /// // (RecordID<Opportunity>, String?, Decimal?)
  /// ```
  ///
  /// What may be null is optional: all but a record's own Id, its checkboxes, and counts. Columns of a
  /// parent are null if the lookup is empty. Children are ``ChildRows`` of what is selected of them. A
  /// single column gives rows that are no tuples.
  ///
  /// - Parameters:
  ///   - columns: The columns.
  ///   - clauses: The other clauses, in any order.
  /// - Returns: The query, which knows its rows.
  public static func selecting<Columns: RowSelection>(
    @RowBuilder<Root> _ columns: (Fields<Root>) -> Columns,
    @QueryBuilder<Root, WholeQuery> clauses: (Fields<Root>) -> Clauses<Root, WholeQuery> = { _ in
      .none
    }
  ) -> TypedQuery<Query, Columns.Row> where Columns.Root == Root {
    let (parts, reader) = columns(Fields()).selected.query(clauses(Fields()))
    return TypedQuery(base: Query(parts), reader: RowReader(reader))
  }
}

extension ChildRelationshipField {
  /// The children of each row, as tuples of what is selected of them.
  ///
  /// ```swift
  /// Query<Account>.selecting { a in          // SELECT Name, (SELECT LastName, Email FROM Contacts
  ///   a.name                                 // LIMIT 5) FROM Account
  ///   a.contacts.selecting { c in
  ///     c.lastName
  ///     c.email
  ///   } clauses: { _ in
  ///     Limit(5)
  ///   }
  /// }
  /// // (String?, ChildRows<(String?, String?)>)
  /// ```
  public func selecting<Columns: RowSelection>(
    @RowBuilder<Child> _ columns: (Fields<Child>) -> Columns,
    @QueryBuilder<Child, ChildQuery> clauses: (Fields<Child>) -> Clauses<Child, ChildQuery> = { _ in
      .none
    }
  ) -> Selection<Root, ChildRows<Columns.Row>> where Columns.Root == Child {
    let (parts, reader) = columns(Fields()).selected.query(clauses(Fields()), from: name)
    return Selection(fragment: Fragment(parts), reader: .children(of: reader))
  }
}
