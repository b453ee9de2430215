import SOQLJSON
import SOQLRows

/// Makes lines of records: one for each, or, where a query has subqueries, one for each child.
///
/// A line of a child repeats the columns of its parent and has nothing in those of other subqueries. A record
/// without children has one line. Thus every child stands in one line, whatever the depth of subqueries.
struct LineReader {
  /// What a line has in a column without value.
  static let empty = -1

  private let tree: ColumnTree
  /// The places of the current line's values, by the number of the column.
  private var cells: [Int]

  /// Lines with the columns of a tree.
  init(_ tree: ColumnTree) {
    self.tree = tree
    cells = Array(repeating: LineReader.empty, count: tree.columnCount)
  }

  /// Gives the lines of a page: the places of values by the number of the column, for each line.
  mutating func read(_ page: QueryPage, _ body: (_ tape: JSONTape, _ cells: [Int]) -> Void) {
    let tape = page.document
    for record in page.recordPlaces {
      read(tape, record, 0, body)
      clear(0)
    }
  }

  private mutating func read(
    _ tape: JSONTape,
    _ record: Int,
    _ node: Int,
    _ body: (JSONTape, [Int]) -> Void
  ) {
    var children: [(envelope: JSONValue, node: Int)] = []
    fill(tape, record, node, &children)
    var isComplete = true
    for (envelope, child) in children {
      for row in envelope["records"]?.elements.map(\.place) ?? [] {
        read(tape, row, child, body)
        clear(child)
        isComplete = false
      }
    }
    if isComplete { body(tape, cells) }
  }

  /// Notes the values of a record and its parents.
  private mutating func fill(
    _ tape: JSONTape,
    _ object: Int,
    _ node: Int,
    _ children: inout [(envelope: JSONValue, node: Int)]
  ) {
    let end = tape.place(after: object)
    var key = object + 1
    var guess = 0
    while key < end {
      let value = key + 1
      defer { key = tape.place(after: value) }
      guard let member = tree.member(tape.bytes(at: key), of: node, &guess) else { continue }
      let found = tree.nodes[member]
      if let column = found.column {
        if tape.kind(at: value) != .null { cells[column] = value }
      } else if tape.kind(at: value) == .object {
        let object = tape.value(at: value)
        if object.isEnvelope {
          children.append((object, member))
        } else {
          fill(tape, value, member, &children)
        }
      }
    }
  }

  /// Forgets the values of a node's columns.
  private mutating func clear(_ node: Int) {
    for member in tree.nodes[node].members {
      if let column = tree.nodes[member].column { cells[column] = LineReader.empty }
      if !tree.nodes[member].members.isEmpty { clear(member) }
    }
  }
}
