/// Text of a query with the values left out of it; only this module makes one.
public struct Fragment: Sendable {
  // Most fragments are the name of one column: one piece needs no array.
  let first: Piece
  private(set) var rest: [Piece] = []

  enum Piece: Sendable {
    /// Words that this module wrote.
    case syntax(String)
    /// A name, from a model.
    case name(StaticString)
    /// The steps of a path, from models.
    case path([StaticString])
    /// A path that was checked at run time.
    case checkedPath(String)
    case value(SOQLLiteral)
    indirect case query(QueryParts)
  }

  init(_ syntax: String) {
    first = .syntax(syntax)
  }

  init(name: StaticString) {
    first = .name(name)
  }

  init(path: [StaticString]) {
    first = .path(path)
  }

  init(checkedPath: String) {
    first = .checkedPath(checkedPath)
  }

  init(_ value: SOQLLiteral) {
    first = .value(value)
  }

  init(_ query: QueryParts) {
    first = .query(query)
  }

  private mutating func append(_ other: Fragment) {
    rest.append(other.first)
    rest += other.rest
  }

  static func + (left: Fragment, right: Fragment) -> Fragment {
    var sum = left
    sum.append(right)
    return sum
  }

  static func + (left: Fragment, right: String) -> Fragment {
    var sum = left
    sum.rest.append(.syntax(right))
    return sum
  }

  /// A function over this.
  func called(by function: String) -> Fragment {
    Fragment(function + "(") + self + ")"
  }

  /// This with a name for its column.
  func named(_ alias: StaticString) -> Fragment {
    self + " " + Fragment(name: alias)
  }

  /// Some of these with commas between them.
  static func list(_ fragments: [Fragment]) -> Fragment {
    guard var sum = fragments.first else { return Fragment("") }
    for fragment in fragments.dropFirst() {
      sum.rest.append(.syntax(", "))
      sum.append(fragment)
    }
    return sum
  }
}
