import SOQLSchema

/// What the names of a query were found to mean, by the places of their nodes in its tree.
package struct ResolvedNames: Sendable {
  private var fields: [Field] = []
  private var objects: [(node: Int, object: ObjectDescription)] = []

  private struct Field {
    let node: Int
    let object: ObjectDescription
    let index: Int
  }

  package init() {}

  mutating func add(_ field: ResolvedField, at node: Int) {
    fields.append(Field(node: node, object: field.object, index: field.index))
  }

  mutating func add(_ object: ObjectDescription, at node: Int) {
    objects.append((node, object))
  }

  /// Puts the names in the order of their places, so that they are found quickly.
  ///
  /// They are added clause by clause, subqueries last.
  mutating func sort() {
    fields.sort { $0.node < $1.node }
    objects.sort { $0.node < $1.node }
  }

  /// The field that the path at a node names, if it is known.
  package func field(at node: Int) -> FieldDescription? {
    find(node).map { $0.object.fields[$0.index] }
  }

  /// The object that the field at a node belongs to, if it is known.
  package func object(ofFieldAt node: Int) -> ObjectDescription? {
    find(node)?.object
  }

  /// What the query or subquery at a node is about, if it is known.
  package func object(ofStatementAt node: Int) -> ObjectDescription? {
    let place = place(of: node, among: objects.count) { objects[$0].node }
    return place < objects.count && objects[place].node == node ? objects[place].object : nil
  }

  private func find(_ node: Int) -> Field? {
    let place = place(of: node, among: fields.count) { fields[$0].node }
    return place < fields.count && fields[place].node == node ? fields[place] : nil
  }

  /// The first of some places in order that is not before a node.
  private func place(of node: Int, among count: Int, _ nodeAt: (Int) -> Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if nodeAt(middle) < node { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
