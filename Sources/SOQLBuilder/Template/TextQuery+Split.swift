import SOQLSyntax

extension TextQuery {
  /// Whether deleted and archived rows are asked for; a text has no word for it that all channels take, so
  /// the request must say it.
  public var includesDeleted: Bool { false }

  /// Queries that are no longer than so many bytes and together find the rows of this one, each once.
  ///
  /// What is said of ``Query/split(maximumLength:)`` holds of text, too.
  public func split(maximumLength: Int) throws(SplitError) -> [TextQuery] {
    guard text.utf8.count > maximumLength else { return [self] }
    let tree = SyntaxTree(parsing: text)
    let statement = tree.statement
    guard tree.isWellFormed else { throw SplitError("the query does not follow the grammar") }
    guard !statement.rowsDependOnOthers else {
      throw SplitError("the rows of the query depend on one another")
    }
    guard let list = statement.longestList else {
      throw SplitError("the query has no list that could be cut")
    }
    let payloads = list.literals.map { $0.payload }
    let clusters = SplitClusters.clusters(of: payloads)
    guard clusters.count > 1 else {
      throw SplitError("the query is longer than \(maximumLength) bytes with one value of a list")
    }
    let half = clusters.count / 2
    var found: [TextQuery] = []
    for part in [clusters[..<half], clusters[half...]] {
      let values = part.joined().map { list.literals[$0].text }.joined(separator: ", ")
      var bytes = Array(tree.source[..<list.range.lowerBound])
      bytes += "(\(values))".utf8
      bytes += tree.source[list.range.upperBound...]
      guard let query = try? TextQuery.unchecked(String(decoding: bytes, as: UTF8.self)) else {
        throw SplitError("a part of the query would not follow the grammar")
      }
      found += try query.split(maximumLength: maximumLength)
    }
    return found
  }
}

/// A list after IN whose values are all written out.
private struct LiteralList {
  let range: Range<Int>
  let literals: [(text: String, payload: LiteralPayload)]
}

extension SelectStatement {
  /// Whether a row may be found or not because of others, or has a place among them.
  fileprivate var rowsDependOnOthers: Bool {
    selectClause?.isCountAll != false || selectsAggregates || groupByClause != nil
      || havingCondition != nil || orderByClause != nil || limitClause != nil || offsetClause != nil
  }

  /// The longest list after IN that all rows must be in.
  fileprivate var longestList: LiteralList? {
    var longest: LiteralList?
    for comparison in whereCondition?.requiredComparisons ?? [] {
      guard comparison.comparisonOperator == .in,
        case .list(let values, let node)? = comparison.value,
        values.count > longest?.literals.count ?? 1
      else { continue }
      let literals = values.compactMap { value -> (String, LiteralPayload)? in
        guard case .literal(let literal) = value else { return nil }
        let bytes = literal.tree.source[literal.range]
        let payload = LiteralReader.read(literal.syntax.kind, bytes, in: .plain)
        return (String(decoding: bytes, as: UTF8.self), payload ?? .impossible(""))
      }
      guard literals.count == values.count else { continue }
      longest = LiteralList(range: node.range, literals: literals)
    }
    return longest
  }
}

extension Condition {
  /// The comparisons that hold for every row.
  fileprivate var requiredComparisons: [Comparison] {
    switch self {
    case .comparison(let comparison): [comparison]
    case .logical(.and, let terms, _): terms.flatMap(\.requiredComparisons)
    case .parenthesized(let inner, _): inner.requiredComparisons
    case .logical, .not: []
    }
  }
}
