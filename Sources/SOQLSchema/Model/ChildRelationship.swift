/// A relationship from an object to records that point at it, by which subqueries go.
public struct ChildRelationship: Sendable, Hashable {
  /// The name, such as `Contacts` or `Visits__r`.
  public var name: String
  /// The object of the records.
  public var childObject: String
  /// The field by which they point, where that is known.
  public var field: String?

  /// A relationship.
  public init(_ name: String, childObject: String, field: String?) {
    self.name = name
    self.childObject = childObject
    self.field = field
  }
}
