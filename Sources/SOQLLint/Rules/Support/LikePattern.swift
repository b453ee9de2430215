import SOQLSyntax

/// The pattern of a LIKE, with the places of its wildcards in the source.
struct LikePattern {
  let literal: Literal
  /// The places of `_` that stand for any character.
  private(set) var underscores: [Int] = []
  /// The places of `%` that stand for any text.
  private(set) var percents: [Int] = []
  /// The places of backslashes that make `_` or `%` stand for itself.
  private(set) var wildcardEscapes: [Int] = []

  var hasWildcard: Bool { !underscores.isEmpty || !percents.isEmpty }

  /// The pattern that a comparison has; `nil` where it is no LIKE or its value is unknown.
  init?(_ filter: LintedStatement.Filter) {
    guard filter.comparisonOperator == .like, case .literal(let literal) = filter.value,
      let content = literal.stringContent
    else { return nil }
    self.literal = literal
    let source = literal.tree.source
    var place = content.lowerBound
    while place < content.upperBound {
      switch source[place] {
      case UInt8(ascii: "\\"):
        let next = place + 1 < content.upperBound ? source[place + 1] : 0
        if next == UInt8(ascii: "_") || next == UInt8(ascii: "%") { wildcardEscapes.append(place) }
        place += 1
      case UInt8(ascii: "_"): underscores.append(place)
      case UInt8(ascii: "%"): percents.append(place)
      default: break
      }
      place += 1
    }
  }
}
