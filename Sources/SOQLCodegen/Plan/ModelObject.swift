import SOQLSchema

/// An object of which a model is made.
struct ModelObject {
  let description: ObjectDescription
  let name: ObjectName
  let members: MemberNames
  /// The fields of the model, in the order of the schema.
  let fields: [FieldDescription]
  /// Whether the model has not all fields.
  let isPartial: Bool

  init(_ description: ObjectDescription, _ name: ObjectName, allowed: Set<String>?) {
    self.description = description
    self.name = name
    members = MemberNames(of: description)
    isPartial = allowed != nil
    // A describe result has all fields; what is known from elsewhere, this org does not have.
    let isKnownWhole = description.fieldCompleteness == .complete
    fields = description.fields.filter { field in
      if let allowed { return allowed.contains(field.name) || field.type == .id }
      if isKnownWhole, field.origin == .bundled || field.origin == .derived { return false }
      return field[.deprecatedAndHidden] != .yes
    }
  }
}
