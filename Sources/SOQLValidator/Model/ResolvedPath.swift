import SOQLSchema

/// A field that a path was found to name.
struct ResolvedField {
  let object: ObjectDescription
  let index: Int

  var name: String { object.fields[index].name }
  var type: FieldType { object.traits[index].type }
  var length: Int? { object.fields[index].length }
  var picklistValues: [FieldDescription.PicklistValue]? { object.fields[index].picklistValues }
  /// The whole description; copying it takes longer than asking for one thing.
  var description: FieldDescription { object.fields[index] }

  subscript(attribute: FieldAttribute) -> Fact { object.traits[index].attributes[attribute] }
}

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
