/// Text of a query with the values left out of it; only this module makes one.
public struct Fragment: Sendable {
  var pieces: [Piece]

  indirect enum Piece: Sendable {
    /// Words that this module wrote.
    case syntax(String)
    /// The steps of a path, from models.
    case path([StaticString])
    /// A path that was checked at run time.
    case checkedPath(String)
    case value(SOQLLiteral)
    case query(QueryParts)
  }

  init(_ syntax: String) {
    pieces = [.syntax(syntax)]
  }

  init(path: [StaticString]) {
    pieces = [.path(path)]
  }

  init(checkedPath: String) {
    pieces = [.checkedPath(checkedPath)]
  }

  init(_ value: SOQLLiteral) {
    pieces = [.value(value)]
  }

  init(_ query: QueryParts) {
    pieces = [.query(query)]
  }

  private init(pieces: [Piece]) {
    self.pieces = pieces
  }

  static func + (left: Fragment, right: Fragment) -> Fragment {
    Fragment(pieces: left.pieces + right.pieces)
  }

  static func + (left: Fragment, right: String) -> Fragment {
    Fragment(pieces: left.pieces + [.syntax(right)])
  }

  /// A function over this.
  func called(by function: String) -> Fragment {
    Fragment(function + "(") + self + ")"
  }

  /// This with a name for its column.
  func named(_ alias: StaticString) -> Fragment {
    self + " " + Fragment(path: [alias])
  }

  /// Some of these with commas between them.
  static func list(_ fragments: [Fragment]) -> Fragment {
    var pieces: [Piece] = []
    for (index, fragment) in fragments.enumerated() {
      if index > 0 { pieces.append(.syntax(", ")) }
      pieces += fragment.pieces
    }
    return Fragment(pieces: pieces)
  }
}
