import SOQLSchema

/// The part of a model that a record of a page is read by.
///
/// Getters are one call of a generic function that is not inlined: thousands of them compile fast, and a
/// value is made only when it is asked for.
extension ModelWriter {
  func writeRecord(to code: inout CodeWriter) {
    code.documentation("The row that the record is read from.")
    code.line("\(access)let row: RowView")
    code.line()
    code.documentation("A record of a row.")
    code.line("\(access)init(row: inout Row) throws(RowError) { self.row = RowView(row) }")
    for field in object.fields {
      code.line()
      document(field, in: &code)
      let types = FieldTypes(of: field, in: object, plan)
      getter(
        object.members.name(.field, field.name),
        types.value + (types.isOptional ? "?" : ""),
        "row.read(\"\(field.name)\")",
        to: &code
      )
    }
    for field in object.fields {
      guard let relationship = field.relationshipName else { continue }
      let type: String
      if let target = FieldTypes.target(of: field, plan) {
        type = target.path
      } else if targets(of: field) != nil {
        type = "PolymorphicParent<\(object.members.type(.parent, relationship, "Targets"))>"
      } else {
        continue
      }
      code.line()
      code.documentation("The record of `\(field.name)`.")
      let name = object.members.name(.parent, relationship)
      getter(name, type + "?", "row.parent(\"\(relationship)\")", to: &code)
    }
    for child in children {
      code.line()
      code.documentation("The records of `\(child.object.name)` that came along.")
      let call = "row.children(\"\(child.object.relationship)\")"
      getter(child.name, "ChildRows<\(child.type.path)>", call, to: &code)
    }
  }

  private func getter(_ name: String, _ type: String, _ call: String, to code: inout CodeWriter) {
    code.block("\(access)var \(name): \(type)") { code in
      code.line("get throws(RowError) { try \(call) }")
    }
  }
}
