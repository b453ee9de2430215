import SOQLSyntax

/// A condition as it will be written: the writer decides on brackets.
indirect enum ConditionNode: Sendable {
  case comparison(Fragment, ComparisonOperator, SOQLLiteral)
  /// A field with a list after IN, NOT IN, INCLUDES or EXCLUDES.
  case list(Fragment, ListOperator, [SOQLLiteral])
  /// A field with a subquery after IN or NOT IN.
  case semiJoin(Fragment, isNegated: Bool, QueryParts)
  case group(LogicalOperator, [ConditionNode], depth: Int)
  case not(ConditionNode, depth: Int)
  /// What holds of all rows, or of none.
  case constant(Bool)
  /// What nests deeper than the parser reads.
  case tooDeep

  /// How deep conditions may nest: a level is up to two brackets, of which the parser reads 256, and
  /// walking it takes stack.
  private static let depthLimit = 100

  private var depth: Int {
    switch self {
    case .group(_, _, let depth), .not(_, let depth): depth
    case .tooDeep: ConditionNode.depthLimit
    default: 0
    }
  }

  /// Conditions joined by one operator; groups of the same operator become one, so that long chains do
  /// not nest, and a group of nothing has its logical value.
  static func joining(_ conditions: [ConditionNode], by joint: LogicalOperator) -> ConditionNode {
    var terms: [ConditionNode] = []
    for condition in conditions {
      if case .group(joint, let inner, _) = condition {
        terms += inner
      } else {
        terms.append(condition)
      }
    }
    switch terms.count {
    case 0: return .constant(joint == .and)
    case 1: return terms[0]
    default:
      let depth = (terms.map(\.depth).max() ?? 0) + 1
      return depth > depthLimit ? .tooDeep : .group(joint, terms, depth: depth)
    }
  }

  /// The opposite of a condition.
  static func negating(_ condition: ConditionNode) -> ConditionNode {
    let depth = condition.depth + 1
    return depth > depthLimit ? .tooDeep : .not(condition, depth: depth)
  }

  /// A list condition, or its value where the list is empty.
  static func listing(
    _ field: Fragment,
    _ operation: ListOperator,
    _ values: [SOQLLiteral]
  ) -> ConditionNode {
    guard values.isEmpty else { return .list(field, operation, values) }
    return .constant(operation.isNegated)
  }
}

/// An operator before a list.
enum ListOperator: Sendable {
  case `in`
  case notIn
  case includes
  case excludes

  var isNegated: Bool { self == .notIn || self == .excludes }

  var text: String {
    switch self {
    case .in: ComparisonOperator.in.text
    case .notIn: ComparisonOperator.notIn.text
    case .includes: ComparisonOperator.includes.text
    case .excludes: ComparisonOperator.excludes.text
    }
  }
}

/// What a condition says; only this module makes one.
public struct ConditionContent: Sendable {
  let node: ConditionNode

  init(_ node: ConditionNode) {
    self.node = node
  }
}
