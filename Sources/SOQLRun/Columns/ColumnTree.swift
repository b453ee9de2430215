import SOQLJSON
import SOQLRows
import SOQLSyntax

/// The columns of a result in the order of the SELECT list, and where their values are in a record.
///
/// The query tells them; what only the server knows, such as the fields behind `FIELDS(ALL)`, the first
/// page does.
struct ColumnTree: Sendable {
  /// A key of a record, or of a parent or child of it.
  struct Node: Sendable {
    /// The name in lower case: the server writes it as the org does, not as the query.
    let key: [UInt8]
    /// The steps to it, as they are shown.
    let path: [String]
    /// The column that it is, if it is one.
    var column: Int?
    /// Whether it is a child relationship.
    var isChildren = false
    /// The keys in it, in the order of the query.
    var members: [Int] = []
  }

  /// The keys; the first one is the record itself.
  private(set) var nodes = [Node(key: [], path: [], column: nil)]
  /// How many columns there are.
  private(set) var columnCount = 0

  /// A place in the order of columns.
  private enum Slot: Sendable {
    case column(Int, name: String)
    /// Where the columns of a `FIELDS(…)` go that stands in a record of this node.
    case fields(node: Int)
  }

  private var slots: [Slot] = []

  /// The columns of a query.
  init(_ statement: SelectStatement) {
    for column in statement.resultColumns { add(column) }
    mark(statement.childSubqueries, in: 0)
  }

  /// The names of all columns, in order.
  var names: [String] {
    slots.compactMap { if case .column(_, let name) = $0 { name } else { nil } }
  }

  /// The numbers of all columns, in order.
  var order: [Int] {
    slots.compactMap { if case .column(let column, _) = $0 { column } else { nil } }
  }

  /// The node of a key of another node.
  func member(_ key: ArraySlice<UInt8>, of node: Int) -> Int? {
    nodes[node].members.first { ColumnTree.isSame(nodes[$0].key, key) }
  }

  /// The same, given the place among the node's members where it most often is: behind that of the last key.
  ///
  /// The guess becomes that of the next key.
  func member(_ key: ArraySlice<UInt8>, of node: Int, _ guess: inout Int) -> Int? {
    let members = nodes[node].members
    if guess >= members.count || !ColumnTree.isSame(nodes[members[guess]].key, key) {
      guard let index = members.firstIndex(where: { ColumnTree.isSame(nodes[$0].key, key) })
      else { return nil }
      guess = index
    }
    defer { guess += 1 }
    return members[guess]
  }

  /// Whether a key is a name that is given in lower case.
  private static func isSame(_ name: [UInt8], _ key: ArraySlice<UInt8>) -> Bool {
    guard name.count == key.count else { return false }
    var place = key.startIndex
    for byte in name {
      guard byte == key[place] || byte == key[place].lowercased else { return false }
      place += 1
    }
    return true
  }
}

// MARK: - What the query says

extension ColumnTree {
  private mutating func add(_ column: ResultColumn) {
    var node = 0
    for step in column.path { node = makeMember(step, of: node) }
    if case .fields = column.kind {
      slots.append(.fields(node: node))
    } else if nodes[node].column == nil {
      makeColumn(node)
    }
  }

  private mutating func mark(_ subqueries: [SelectStatement], in node: Int) {
    for subquery in subqueries {
      guard let name = subquery.fromClause?.object?.name.split(separator: ".").last else {
        continue
      }
      let child = makeMember(String(name), of: node)
      nodes[child].isChildren = true
      mark(subquery.childSubqueries, in: child)
    }
  }

  private mutating func makeMember(_ name: String, of node: Int) -> Int {
    let key = name.utf8.map(\.lowercased)
    if let known = member(key[...], of: node) { return known }
    nodes.append(Node(key: key, path: nodes[node].path + [name], column: nil))
    nodes[node].members.append(nodes.count - 1)
    return nodes.count - 1
  }

  private mutating func makeColumn(_ node: Int, at slot: Int? = nil) {
    nodes[node].column = columnCount
    let name = nodes[node].path.joined(separator: ".")
    slots.insert(.column(columnCount, name: name), at: slot ?? slots.count)
    columnCount += 1
  }
}

// MARK: - What the first page says

extension ColumnTree {
  /// Adds the columns that records of a page have besides those of the query.
  mutating func learn(from page: QueryPage) {
    for record in page.recordPlaces { learn(page.document, record, 0) }
  }

  private mutating func learn(_ tape: JSONTape, _ object: Int, _ node: Int) {
    var guess = 0
    for (key, value) in tape.value(at: object).members {
      let name = tape.bytes(at: key.place)
      if name.elementsEqual("attributes".utf8) { continue }
      if let known = member(name, of: node, &guess) {
        learn(tape, value, known)
      } else {
        let new = makeMember(String(decoding: name, as: UTF8.self), of: node)
        if value.isRecord {
          learn(tape, value.place, new)
        } else if value.isEnvelope {
          nodes[new].isChildren = true
          learn(tape, value, new)
        } else {
          makeColumn(new, at: slotOfFields(in: node))
        }
      }
    }
  }

  private mutating func learn(_ tape: JSONTape, _ value: JSONValue, _ node: Int) {
    if nodes[node].members.isEmpty, nodes[node].column != nil { return }
    if value.isEnvelope {
      for record in value["records"]?.elements.map(\.place) ?? [] { learn(tape, record, node) }
    } else if value.kind == .object {
      learn(tape, value.place, node)
    }
  }

  /// Where a new column of a node goes: where its `FIELDS(…)` stands, else to the end.
  private func slotOfFields(in node: Int) -> Int? {
    slots.firstIndex { if case .fields(node) = $0 { true } else { false } }
  }
}

extension SelectStatement {
  /// The subqueries in the SELECT list.
  fileprivate var childSubqueries: [SelectStatement] {
    (selectClause?.items ?? []).compactMap { item in
      if case .childSubquery(let subquery) = item.expression { subquery } else { nil }
    }
  }
}

extension JSONValue {
  /// Whether it is a record: a parent, or a child's.
  var isRecord: Bool { kind == .object && self["attributes"] != nil }

  /// Whether it holds the rows of a subquery.
  var isEnvelope: Bool { kind == .object && self["records"]?.kind == .array }
}
