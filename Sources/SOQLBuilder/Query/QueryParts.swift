import SOQLSyntax

/// The clauses of a query, as they will be written.
struct QueryParts: Sendable {
  /// What stands after FROM.
  var object: Fragment
  var items: [Fragment] = []
  /// Whether the list is `COUNT()`.
  var countsRows = false
  /// Whether an aggregate is selected: the rows are no records.
  var hasAggregates = false
  var scope: StaticString?
  /// Conditions that all hold.
  var conditions: [ConditionNode] = []
  var withs: [With] = []
  var grouping: Grouping?
  var groupConditions: [ConditionNode] = []
  var orderings: [SortKey] = []
  var limit: Int?
  var offset: Int?
  var marks: [Mark] = []
  var updates: [Update.Statistic] = []
  var options: [Fragment] = []
  var includesDeleted = false
  var locksRows = false
  /// What is wrong with the query that its text would not show.
  var problems: [String] = []

  init(from name: StaticString) {
    object = Fragment(name: name)
  }

  init(from object: Fragment) {
    self.object = object
  }

  mutating func select(_ list: SelectList) {
    items = list.items
    hasAggregates = list.hasAggregates
    problems += list.problems
  }

  /// How groups are made.
  struct Grouping: Sendable {
    enum Form: String, Sendable {
      case plain = ""
      case rollup = "ROLLUP"
      case cube = "CUBE"
    }
    var form: Form
    var items: [Fragment]
  }

  /// A key of the order of rows.
  struct SortKey: Sendable {
    enum Nulls: Sendable {
      case first
      case last
    }
    let key: Fragment
    let isDescending: Bool
    let nulls: Nulls?
  }

  /// What FOR does with the rows that are found.
  enum Mark: String, Sendable {
    case view = "VIEW"
    case reference = "REFERENCE"
  }

  /// Sets what a query says once; a second time is a problem.
  mutating func set<Value>(
    _ part: WritableKeyPath<QueryParts, Value?>,
    _ value: Value,
    _ clause: String
  ) {
    if self[keyPath: part] != nil { problems.append("a query has one '\(clause)'") }
    self[keyPath: part] = value
  }
}
