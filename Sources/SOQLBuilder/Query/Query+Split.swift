import SOQLSyntax

extension Query {
  /// Queries that are no longer than so many bytes and together find the rows of this one, each once.
  ///
  /// The longest list after IN is cut, where all rows must be in it. Values that the server may hold for
  /// equal stay together, so that no row is found twice. A query whose rows depend on one another (by a
  /// limit, an order or groups) is not split, and one without such a list cannot be.
  ///
  /// ```swift
  /// for part in try query.split(maximumLength: 16_000) { send(part.text) }
  /// ```
  public func split(maximumLength: Int) throws(SplitError) -> [Query] {
    guard length > maximumLength else { return [self] }
    guard !parts.countsRows, parts.limit == nil, parts.offset == nil, parts.orderings.isEmpty,
      parts.grouping == nil, !parts.hasAggregates
    else { throw SplitError("the rows of the query depend on one another") }
    guard let (conditions, place) = longestList,
      case .list(let field, _, let values) = conditions[place]
    else { throw SplitError("the query has no list that could be cut") }
    let clusters = SplitClusters.clusters(of: values.map(\.payload))
    guard clusters.count > 1 else {
      throw SplitError("the query is longer than \(maximumLength) bytes with one value of a list")
    }
    let half = clusters.count / 2
    var found: [Query] = []
    for part in [clusters[..<half], clusters[half...]] {
      var query = self
      query.parts.conditions = conditions
      query.parts.conditions[place] = .list(field, .in, part.joined().map { values[$0] })
      found += try query.split(maximumLength: maximumLength)
    }
    return found
  }

  private var length: Int { written(for: .apex).bytes.count }

  /// The conditions that all rows fulfil, and the place of the longest list after IN among them.
  private var longestList: (conditions: [ConditionNode], place: Int)? {
    var conditions = parts.conditions
    if case .group(.and, let terms, _) = ConditionNode.joining(conditions, by: .and) {
      conditions = terms
    }
    var longest: (place: Int, count: Int)?
    for (place, condition) in conditions.enumerated() {
      guard case .list(_, .in, let values) = condition else { continue }
      if values.count > longest?.count ?? 1 { longest = (place, values.count) }
    }
    return longest.map { (conditions, $0.place) }
  }
}

/// Why a query cannot be split.
public struct SplitError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The reason.
  public let description: String

  package init(_ description: String) {
    self.description = description
  }
}
