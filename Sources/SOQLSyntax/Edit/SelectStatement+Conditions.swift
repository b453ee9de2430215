extension SelectStatement {
  /// The statement with a condition that rows must meet as well.
  ///
  /// Brackets are added where AND and OR would mix, and round an OR or NOT that is added.
  ///
  /// ```swift
  /// let query = SyntaxTree(parsing: "SELECT Id FROM Account WHERE A = 1 OR B = 2").statement
  /// try query.addingCondition("C = 3").tree.text
  /// // SELECT Id FROM Account WHERE (A = 1 OR B = 2) AND C = 3
  /// ```
  ///
  /// The text becomes part of the query: give it no text of a user's.
  ///
  /// - Throws: ``EditError`` if the text is not exactly one condition.
  public func addingCondition(_ condition: String) throws(EditError) -> SelectStatement {
    let kinds: [SyntaxKind] = [
      .comparison, .parenthesizedCondition, .logicalCondition, .notCondition,
    ]
    let probe = SyntaxTree(parsing: "SELECT Id FROM A WHERE \(condition)")
    guard probe.isWellFormed, probe.statement.clauses == [.select, .from, .where],
      let added = probe.root.child(.whereClause)?.children.first(where: { kinds.contains($0.kind) })
    else { throw .unfit(text: condition, expected: "one condition", probe.diagnostics) }
    guard let clause = syntax.child(.whereClause),
      let existing = clause.children.first(where: { kinds.contains($0.kind) })
    else { return try setting("WHERE \(condition)") }

    var splice = try Splice(self)
    let isOr =
      existing.kind == .logicalCondition && existing.record.detail == LogicalOperator.or.rawValue
    let needsBrackets = isOr || existing.kind == .notCondition
    let isBare = added.kind == .logicalCondition || added.kind == .notCondition
    if needsBrackets { splice.add(SourceEdit(inserting: "(", at: existing.range.lowerBound)) }
    let place = placeForOperand(after: existing)
    let closing = needsBrackets ? ")" : ""
    var before = "\(place.before)AND \(isBare ? "(" : "")"
    if place.offset == existing.range.upperBound {
      before = closing + before
    } else if needsBrackets {
      splice.add(SourceEdit(inserting: closing, at: existing.range.upperBound))
    }
    splice.replace(
      place.offset..<place.offset,
      with: condition,
      before: before,
      after: isBare ? ")" : "",
      expecting: kinds,
      "one condition"
    )
    return try splice.applied()
  }

  /// The statement without a condition of its WHERE or HAVING, with the operator and brackets that only
  /// served it.
  ///
  /// ```swift
  /// let query = SyntaxTree(parsing: "SELECT Id FROM Account WHERE A = 1 AND (NOT B = 2)").statement
  /// if case .logical(_, let operands, _) = query.whereCondition {
  ///   try query.removing(operands[1]).tree.text  // SELECT Id FROM Account WHERE A = 1
  /// }
  /// ```
  ///
  /// - Throws: ``EditError`` if the condition is of another query, or groups need it.
  public func removing(_ condition: Condition) throws(EditError) -> SelectStatement {
    var splice = try Splice(self)
    var node = condition.syntax
    guard node.tree === tree, var parents = parents(of: node) else {
      throw .notFound("such condition")
    }
    while let parent = parents.last,
      parent.kind == .parenthesizedCondition || parent.kind == .notCondition
    {
      node = parent
      parents.removeLast()
    }
    let layout = LineLayout(tree)
    if let parent = parents.last, parent.kind == .logicalCondition {
      let first = Int(node.record.firstToken)
      if node.index == parent.index + 1 {
        let following = tree.tokens[Int(node.record.endToken)].range
        splice.add(SourceEdit(deleting: tree.source.withBlanksAfter(node.range)))
        splice.add(SourceEdit(deleting: tree.source.withBlanksAfter(following)))
      } else {
        let preceding = tree.tokens[first - 1].range
        splice.add(SourceEdit(deleting: layout.withBlanksBefore(preceding)))
        splice.add(SourceEdit(deleting: layout.withBlanksBefore(node.range)))
      }
    } else if let clause = parents.last {
      splice.add(SourceEdit(deleting: layout.withBlanksBefore(clause.range)))
    }
    return try splice.applied()
  }

  /// The statement with another value in place of a literal: a literal of any kind, NULL or a bind.
  ///
  /// - Throws: ``EditError`` if the text is not exactly one value, or the literal is of another query.
  public func replacing(
    _ literal: Literal,
    with value: String
  ) throws(EditError) -> SelectStatement {
    var splice = try Splice(self)
    guard literal.syntax.tree === tree, parents(of: literal.syntax) != nil else {
      throw .notFound("such literal")
    }
    splice.replace(
      literal.range,
      with: value,
      expecting: [
        .stringLiteral, .numberLiteral, .currencyLiteral, .dateLiteral, .dateTimeLiteral,
        .timeLiteral, .relativeDateLiteral, .booleanLiteral, .nullLiteral, .bind,
      ],
      "one value"
    )
    return try splice.applied()
  }

  /// Where another operand goes, and what goes before its operator.
  private func placeForOperand(after condition: SyntaxNode) -> (offset: Int, before: String) {
    let layout = LineLayout(tree)
    var operatorPlace: Int?
    if condition.kind == .logicalCondition {
      for child in condition.children where child.index > condition.index + 1 {
        operatorPlace = Int(tree.tokens[Int(child.record.firstToken) - 1].start)
      }
    }
    let end = condition.range.upperBound
    guard let operatorPlace, let indent = layout.indentation(before: operatorPlace) else {
      return (end, " ")
    }
    return (layout.endOfLine(after: end), layout.lineEnd(before: operatorPlace) + indent)
  }

  /// The nodes from the statement down to a node in it, without both; `nil` for a node outside.
  private func parents(of node: SyntaxNode) -> [SyntaxNode]? {
    guard node.index > syntax.index, node.index < syntax.index + Int(syntax.record.size) else {
      return nil
    }
    var parents: [SyntaxNode] = []
    var current = syntax
    while let child = current.children.first(where: { child in
      child.index <= node.index && node.index < child.index + Int(child.record.size)
    }), child.index != node.index {
      parents.append(child)
      current = child
    }
    return parents
  }
}
