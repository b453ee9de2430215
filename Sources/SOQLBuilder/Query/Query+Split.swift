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
    let clusters = Query.clusters(of: values)
    guard clusters.count > 1 else {
      throw SplitError("the query is longer than \(maximumLength) bytes with one value of a list")
    }
    let half = clusters.count / 2
    var found: [Query] = []
    for part in [clusters[..<half], clusters[half...]] {
      var query = self
      query.parts.conditions = conditions
      query.parts.conditions[place] = .list(field, .in, part.flatMap(\.self))
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

  /// The values without repetitions, those together that the server may hold for equal.
  private static func clusters(of values: [SOQLLiteral]) -> [[SOQLLiteral]] {
    var clusters: [[SOQLLiteral]] = []
    var places: [String: Int] = [:]
    var seen: Set<SOQLLiteral> = []
    for value in values where seen.insert(value).inserted {
      let key = Query.key(of: value)
      if let place = places[key] {
        clusters[place].append(value)
      } else {
        places[key] = clusters.count
        clusters.append([value])
      }
    }
    return clusters
  }

  /// What two values share that may be equal to the server.
  ///
  /// Texts are compared without regard to case and to blanks around them, and an Id has two forms, of
  /// which the first 15 characters are the same. Relative dates and amounts of other currencies may overlap.
  private static func key(of value: SOQLLiteral) -> String {
    switch value.payload {
    case .text(let text):
      if AnyRecordID(text) != nil { return text.prefix(15).lowercased() }
      let words = text.split { $0 == " " || $0 == "\t" || $0 == "\n" || $0 == "\r" }
      return words.joined(separator: " ").lowercased()
    case .number(let digits): return digits
    case .date(let date): return date.description
    case .dateTime(let moment): return moment.description
    default: return "\u{0}"
    }
  }
}

/// Why a query cannot be split.
public struct SplitError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The reason.
  public let description: String

  init(_ description: String) {
    self.description = description
  }
}
