import SOQLSchema

/// A query or subquery while it is checked: its clauses, its object, and what its shape decides.
struct Statement {
  enum Role {
    case root
    case child
    case semiJoin
  }

  let role: Role
  let node: Int
  /// How many levels of subqueries there are, this one included.
  let depth: Int

  var selectClause: Int?
  var fromClause: Int?
  var whereClause: Int?
  var groupByClause: Int?
  var havingClause: Int?
  var orderByClause: Int?
  var limitClause: Int?
  var offsetClause: Int?
  var forUpdateClause: Int?

  /// What the query is about, if something is known of it.
  var object: ObjectDescription?
  /// The name of the object or relationship as it is written.
  var objectName = 0..<0
  /// The names by which paths may start, after the object's own.
  var aliases: [Alias] = []
  /// Whether the rows are groups: GROUP BY is there, or an aggregate in the list.
  var hasAggregate = false
  /// The aliases of the list, if it has any.
  var columnAliases: ColumnAliases?
  /// The expressions of GROUP BY, without blanks and the object's own name, if it is there.
  var groupKeys: NameTable?
  /// Whether the list is `COUNT()`.
  var isCountAll = false

  var isGrouped: Bool { groupByClause != nil || hasAggregate }

  /// The aliases of a SELECT list, and the item of each.
  struct ColumnAliases {
    var names = NameTable()
    var items: [Int] = []
  }

  /// A name of FROM and what it stands for.
  struct Alias {
    let name: Range<Int>
    let object: ObjectDescription?
    /// Whether it is the queried object.
    let isOwn: Bool
  }

  init(_ role: Role, node: Int, depth: Int, _ text: QueryText) {
    self.role = role
    self.node = node
    self.depth = depth
    var child = node + 1
    let end = text.end(node)
    while child < end {
      switch text.kind(child) {
      case .selectClause: selectClause = child
      case .fromClause: fromClause = child
      case .whereClause: whereClause = child
      case .groupByClause: groupByClause = child
      case .havingClause: havingClause = child
      case .orderByClause: orderByClause = child
      case .limitClause: limitClause = child
      case .offsetClause: offsetClause = child
      case .forUpdateClause: forUpdateClause = child
      default: break
      }
      child = text.end(child)
    }
  }
}
