import SOQLSchema

/// What a path was found to mean.
struct ResolvedPath {
  /// The bytes behind the alias or the object's own name.
  var path: Range<Int>
  /// The bytes of the last step.
  var last: Range<Int>
  /// The field, if it is known.
  var field: ResolvedField?

  /// Whether the path goes to a parent.
  var hasParent: Bool { path.lowerBound != last.lowerBound }
}

// Here and not in its own module, where the compiler would not put these in place of their calls.
extension ResolvedField {
  var type: FieldType { traits.type }
  var isDeprecated: Bool { traits.isDeprecated }
  var name: String { object.fields[index].name }
  var length: Int? { object.fields[index].length }
  var picklistValues: [FieldDescription.PicklistValue]? { object.fields[index].picklistValues }
  /// The whole description; copying it takes longer than asking for one thing.
  var description: FieldDescription { object.fields[index] }

  subscript(attribute: FieldAttribute) -> Fact { traits.attributes[attribute] }
}
