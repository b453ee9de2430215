import SOQLSchema

/// Writes the model of an object.
struct ModelWriter {
  let object: ModelObject
  let plan: ModelPlan

  var access: String { plan.options.access.prefix }

  /// The declarations, without imports.
  func write(to code: inout CodeWriter) {
    if let namespace = object.name.namespace {
      code.block("extension \(namespace)") { writeType(to: &$0) }
    } else {
      writeType(to: &code)
    }
    writeChoices(to: &code)
  }

  private func writeType(to code: inout CodeWriter) {
    let description = object.description
    let name = "The object `\(description.name)`."
    code.documentation(description.label ?? name, description.label == nil ? nil : name)
    let isSchemaOnly = plan.options.isSchemaOnly
    let kind = isSchemaOnly ? "enum" : "struct"
    let protocols = isSchemaOnly ? "SObject" : "SObject, RowDecodable"
    code.block("\(access)\(kind) \(object.name.type): \(protocols)") { code in
      code.documentation("The name after FROM.")
      code.line("\(access)static var apiName: StaticString { \"\(description.name)\" }")
      if let prefix = description.keyPrefix, prefix.utf8.count == 3 {
        code.documentation("How Ids of its records start.")
        code.line("\(access)static var keyPrefix: StaticString? { \(SwiftText.literal(prefix)) }")
      }
      code.documentation("The columns and relationships.")
      code.line("\(access)static var members: Members { Members() }")
      if !isSchemaOnly { writeRecord(to: &code) }
      code.line()
      writeMembers(to: &code)
      writePicklists(to: &code)
      for field in object.fields {
        guard let targets = targets(of: field) else { continue }
        code.line()
        writeTargets(targets, of: field, to: &code)
      }
    }
  }

  private func writeMembers(to code: inout CodeWriter) {
    code.documentation("The columns and relationships.")
    code.block("\(access)struct Members: Sendable") { code in
      for field in object.fields {
        document(field, in: &code)
        let types = FieldTypes(of: field, in: object, plan)
        let name = object.members.name(.field, field.name)
        code.brief(
          "\(access)var \(name): Column<\(types.column), \(FieldTypes.use(of: field))>",
          "Column(\"\(field.name)\")"
        )
      }
      for field in object.fields { writeParent(of: field, to: &code) }
      for child in children {
        code.documentation("The records of `\(child.object.name)` that point here.")
        code.brief(
          "\(access)var \(child.name): Children<\(child.type.path)>",
          "Children(\"\(child.object.relationship)\")"
        )
      }
    }
  }

  private func writeParent(of field: FieldDescription, to code: inout CodeWriter) {
    guard let relationship = field.relationshipName else { return }
    let name = object.members.name(.parent, relationship)
    if let target = FieldTypes.target(of: field, plan) {
      code.documentation("The record of `\(field.name)`.")
      code.brief("\(access)var \(name): Parent<\(target.path)>", "Parent(\"\(relationship)\")")
    } else if targets(of: field) != nil {
      code.documentation("The record of `\(field.name)`.")
      let type = object.members.type(.parent, relationship, "Targets")
      code.brief("\(access)var \(name): Polymorphic<\(type)>", "Polymorphic(\"\(relationship)\")")
    }
  }

  /// The objects with models that a polymorphic reference may point at, or `nil` if there are none.
  func targets(of field: FieldDescription) -> [(name: String, type: ObjectName)]? {
    guard field.type == .reference, field.isPolymorphic, field.relationshipName != nil else {
      return nil
    }
    var names: Set<String> = []
    let targets = field.referenceTo.compactMap { target -> (String, ObjectName)? in
      guard let type = plan.name(of: target) else { return nil }
      let short = SwiftName.property(of: target)
      let name = names.insert(short).inserted ? short : SwiftName.lowercasingFirstWord(target)
      return (SwiftName.escaped(name), type)
    }
    return targets.isEmpty ? nil : targets
  }

  private func writeTargets(
    _ targets: [(name: String, type: ObjectName)],
    of field: FieldDescription,
    to code: inout CodeWriter
  ) {
    guard let relationship = field.relationshipName else { return }
    let type = object.members.type(.parent, relationship, "Targets")
    code.documentation("What `\(field.name)` may point at.")
    code.block("\(access)struct \(type): ReferenceTargets") { code in
      code.documentation("The targets.")
      code.line("\(access)init() {}")
      for target in targets {
        code.documentation("A record of `\(target.type.path)`.")
        code.brief(
          "\(access)var \(target.name): ReferenceTarget<\(target.type.path)>",
          "ReferenceTarget()"
        )
      }
    }
  }

  func document(_ field: FieldDescription, in code: inout CodeWriter) {
    code.documentation(field.label ?? "The field `\(field.name)`.", field.inlineHelpText)
  }

  /// The relationships to children that have models.
  var children: [(name: String, object: (name: String, relationship: String), type: ObjectName)] {
    object.description.childRelationships.compactMap { child in
      guard let type = plan.name(of: child.childObject) else { return nil }
      return (object.members.name(.child, child.name), (child.childObject, child.name), type)
    }
  }
}
