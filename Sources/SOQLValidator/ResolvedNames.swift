import SOQLSchema

/// What the names of a query were found to mean, by the places of their nodes in its tree.
package struct ResolvedNames: Sendable {
  private var fields: [(node: Int, object: ObjectDescription, index: Int)] = []
  private var objects: [(node: Int, object: ObjectDescription)] = []

  package init() {}

  mutating func add(_ field: ResolvedField, at node: Int) {
    fields.append((node, field.object, field.index))
  }

  mutating func add(_ object: ObjectDescription, at node: Int) {
    objects.append((node, object))
  }

  /// The field that the path at a node names, if it is known.
  package func field(at node: Int) -> FieldDescription? {
    fields.first { $0.node == node }.map { $0.object.fields[$0.index] }
  }

  /// The object that the field at a node belongs to, if it is known.
  package func object(ofFieldAt node: Int) -> ObjectDescription? {
    fields.first { $0.node == node }?.object
  }

  /// What the query or subquery at a node is about, if it is known.
  package func object(ofStatementAt node: Int) -> ObjectDescription? {
    objects.first { $0.node == node }?.object
  }
}
