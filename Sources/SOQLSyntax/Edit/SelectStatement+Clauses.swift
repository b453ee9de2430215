extension SelectStatement {
  /// The statement with a clause in place of the one it has, or added where it has none.
  ///
  /// The text is the whole clause with its keyword. Comments and layout elsewhere stay; of a clause that
  /// may stand more than once (WITH, FOR VIEW) all are replaced.
  ///
  /// ```swift
  /// let query = SyntaxTree(parsing: "SELECT Id FROM Account // all").statement
  /// try query.setting("LIMIT 10").tree.text  // SELECT Id FROM Account LIMIT 10 // all
  /// ```
  ///
  /// The text becomes part of the query: give it no text of a user's.
  ///
  /// - Throws: ``EditError`` if the text is not exactly one clause that may stand here.
  public func setting(_ clause: String) throws(EditError) -> SelectStatement {
    let words = SyntaxTree(parsing: clause).tokens.elements
    let second = words.count > 1 ? words[1].kind : .endOfQuery
    guard let first = words.first?.kind,
      let kind = first == .select ? .select : Clause(startingWith: first, second)
    else { throw .unfit(text: clause, expected: "a clause", []) }
    var splice = try Splice(self)
    let existing = nodes(of: kind)
    let kinds = [kind.syntaxKind]
    let expected = "one \(kind.keyword) clause"
    guard let node = existing.first else {
      let (offset, before) = placeForClause(kind)
      splice.replace(offset..<offset, with: clause, before: before, expecting: kinds, expected)
      return try splice.applied()
    }
    splice.replace(node.range, with: clause, expecting: kinds, expected)
    for node in existing.dropFirst() {
      splice.add(SourceEdit(deleting: LineLayout(tree).withBlanksBefore(node.range)))
    }
    return try splice.applied()
  }

  /// The statement without a clause; unchanged where it has none.
  ///
  /// - Throws: ``EditError`` for SELECT and FROM, and where another clause needs this one.
  public func removing(_ clause: Clause) throws(EditError) -> SelectStatement {
    guard clause != .select, clause != .from else { throw .required(clause.keyword) }
    var splice = try Splice(self)
    for node in nodes(of: clause) {
      splice.add(SourceEdit(deleting: LineLayout(tree).withBlanksBefore(node.range)))
    }
    return try splice.applied()
  }

  /// The statement with at most so many rows.
  ///
  /// - Throws: ``EditError`` if the number is negative or the query does not follow the grammar.
  public func settingLimit(_ count: Int) throws(EditError) -> SelectStatement {
    try setting("LIMIT \(count)")
  }

  /// The nodes of a clause, in order.
  private func nodes(of clause: Clause) -> [SyntaxNode] {
    let parent = clause == .using ? syntax.child(.fromClause) : syntax
    return parent?.children.filter { Clause($0.kind) == clause } ?? []
  }

  /// Where a clause goes that the statement does not have, and what goes before it.
  private func placeForClause(_ clause: Clause) -> (offset: Int, before: String) {
    let layout = LineLayout(tree)
    var previous = syntax.range
    for child in syntax.children {
      if let other = Clause(child.kind), other < clause { previous = child.range }
    }
    let place = previous.lowerBound
    guard syntax.range.lowerBound != place, let indent = layout.indentation(before: place) else {
      return (previous.upperBound, " ")
    }
    return (
      layout.endOfLine(after: previous.upperBound),
      layout.lineEnd(before: place) + indent
    )
  }
}

extension Clause {
  /// The clause that a node is, or `nil` for other nodes.
  init?(_ kind: SyntaxKind) {
    guard let clause = Clause.allCases.first(where: { $0.syntaxKind == kind }) else { return nil }
    self = clause
  }

  /// The kind of the clause's node.
  var syntaxKind: SyntaxKind {
    switch self {
    case .select: .selectClause
    case .from: .fromClause
    case .using: .usingClause
    case .where: .whereClause
    case .with: .withClause
    case .groupBy: .groupByClause
    case .having: .havingClause
    case .orderBy: .orderByClause
    case .limit: .limitClause
    case .offset: .offsetClause
    case .forView: .forViewClause
    case .update: .updateClause
    case .setOptions: .setOptionsClause
    case .allRows: .allRowsClause
    case .forUpdate: .forUpdateClause
    }
  }
}
