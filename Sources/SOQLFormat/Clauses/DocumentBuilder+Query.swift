import SOQLSyntax

extension DocumentBuilder {
  /// Builds the document of a whole query.
  mutating func build() -> Document {
    header()
    beginGroup(.list)
    clauses(of: 0)
    // One AND or OR is read at a glance on a line with everything else; more are not.
    if logicalOperatorCount > 1 { openGroups[0].breaking = .always }
    endGroup()
    footer()
    return document
  }

  /// The clauses of a query or subquery, each at the start of a line.
  private mutating func clauses(of query: Int) {
    var isFirst = true
    forEachChild(of: query) { builder, clause in
      if !isFirst { builder.line(.blank) }
      isFirst = false
      builder.clause(clause)
    }
  }

  private mutating func clause(_ node: Int) {
    switch kind(node) {
    case .selectClause: selectClause(node)
    case .fromClause: fromClause(node)
    case .whereClause, .havingClause: whereClause(node)
    case .withClause: withClause(node)
    case .groupByClause: groupByClause(node)
    case .orderByClause: orderByClause(node)
    case .limitClause, .offsetClause: rowCountClause(node)
    case .forViewClause, .updateClause: markClause(node)
    case .setOptionsClause: setOptionsClause(node)
    // The others are all keywords.
    default: keywords(upTo: Int(nodes[node].endToken))
    }
  }

  /// A child subquery or a semi-join, inline or its clauses a level deeper.
  mutating func subquery(_ node: Int) {
    let end = Int(nodes[node].endToken)
    if comments.isIgnoring { return verbatim(upTo: end) }
    brackets { builder in
      if builder.comments.isIgnoring {
        builder.verbatim(upTo: end - 1)
      } else {
        builder.clauses(of: node)
      }
    }
  }

  /// Items with commas: beside their keyword if they fit, otherwise one a line.
  mutating func list(from first: Int, to end: Int, _ item: (inout DocumentBuilder, Int) -> Void) {
    let holdsBlock = holdsBlock(from: first, to: end)
    let isSingle = self.end(first) >= end && !holdsBlock
    indented(isSingle ? .single : .list, holdsBlock ? .withOuter : .ifNeeded) { builder in
      builder.line(.blank)
      builder.items(from: first, to: end, item)
    }
  }

  /// Items with commas and a place for a line end after each.
  mutating func items(
    from first: Int,
    to end: Int,
    breaking line: Document.Line = .blank,
    _ item: (inout DocumentBuilder, Int) -> Void
  ) {
    var child = first
    while child < end {
      item(&self, child)
      child = self.end(child)
      if child < end {
        token()
        self.line(line)
      }
    }
  }

  /// Whether a list has an item of several clauses or branches, beside which nothing should stand.
  private func holdsBlock(from first: Int, to end: Int) -> Bool {
    var item = first
    while item < end {
      if kind(item) == .selectItem, kind(item + 1) == .childSubquery || kind(item + 1) == .typeOf {
        return true
      }
      item = self.end(item)
    }
    return false
  }
}
