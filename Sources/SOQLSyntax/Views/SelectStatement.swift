/// A query or a subquery, clause by clause.
///
/// ```swift
/// let statement = SyntaxTree(parsing: "SELECT Id FROM Contact WHERE Email != NULL LIMIT 5").statement
/// statement.fromClause?.object?.name   // "Contact"
/// statement.limitClause?.count         // 5
/// ```
public struct SelectStatement: SyntaxView {
  /// The node that is viewed.
  public let syntax: SyntaxNode

  package init(syntax: SyntaxNode) {
    self.syntax = syntax
  }

  /// The SELECT list.
  public var selectClause: SelectClause? { syntax.child(.selectClause).map(SelectClause.init) }
  /// The objects that are queried.
  public var fromClause: FromClause? { syntax.child(.fromClause).map(FromClause.init) }
  /// The condition on rows.
  public var whereCondition: Condition? { condition(of: .whereClause) }
  /// The WITH clauses, in order.
  public var withClauses: [WithClause] {
    syntax.children.filter { $0.kind == .withClause }.map(WithClause.init)
  }
  /// The grouping.
  public var groupByClause: GroupByClause? { syntax.child(.groupByClause).map(GroupByClause.init) }
  /// The condition on groups.
  public var havingCondition: Condition? { condition(of: .havingClause) }
  /// The order.
  public var orderByClause: OrderByClause? { syntax.child(.orderByClause).map(OrderByClause.init) }
  /// The greatest number of rows.
  public var limitClause: RowCountClause? { syntax.child(.limitClause).map(RowCountClause.init) }
  /// The number of rows to skip.
  public var offsetClause: RowCountClause? { syntax.child(.offsetClause).map(RowCountClause.init) }
  /// The clause that sets options of the query.
  public var setOptionsClause: SetOptionsClause? {
    syntax.child(.setOptionsClause).map(SetOptionsClause.init)
  }
  /// Whether the rows are marked as viewed.
  public var isForView: Bool { hasMark(.forViewClause, .view) }
  /// Whether the rows are marked as referenced.
  public var isForReference: Bool { hasMark(.forViewClause, .reference) }
  /// Whether the rows are locked.
  public var isForUpdate: Bool { syntax.child(.forUpdateClause) != nil }
  /// Whether deleted and archived rows are included.
  public var hasAllRows: Bool { syntax.child(.allRowsClause) != nil }
  /// Whether keyword tracking is updated.
  public var updatesTracking: Bool { hasMark(.updateClause, .tracking) }
  /// Whether view statistics are updated.
  public var updatesViewStat: Bool { hasMark(.updateClause, .viewStat) }

  private func condition(of clause: SyntaxKind) -> Condition? {
    syntax.child(clause).flatMap { Condition(firstIn: $0) }
  }

  private func hasMark(_ clause: SyntaxKind, _ word: TokenKind) -> Bool {
    syntax.children.contains { $0.kind == clause && $0.hasToken(word) }
  }
}

extension SyntaxTree {
  /// The query that the source holds.
  public var statement: SelectStatement { SelectStatement(syntax: root) }
}
