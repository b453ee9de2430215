import SOQLSchema

/// The values of picklists.
///
/// All picklists share the type `PicklistValue` of the library: a type of its own for each took the compiler
/// more memory than all other parts of a model.
extension ModelWriter {
  private var picklists: [FieldDescription] { object.fields.filter { !$0.choices.isEmpty } }

  /// The types of the picklists, within that of the object.
  func writePicklists(to code: inout CodeWriter) {
    for field in picklists {
      let picklist = object.members.type(.field, field.name, "Picklist")
      let value = object.members.type(.field, field.name, "Value")
      code.line()
      code.documentation("The picklist `\(field.name)`.")
      code.line("\(access)enum \(picklist) {}")
      code.documentation("A value of `\(field.name)`: a known one, or one that came later.")
      code.line("\(access)typealias \(value) = PicklistValue<\(picklist)>")
    }
  }

  /// The known values, each of which is a static member of `PicklistValue`.
  func writeChoices(to code: inout CodeWriter) {
    for field in picklists {
      let picklist = object.members.type(.field, field.name, "Picklist")
      let choices = ChoiceNames(of: field.choices).all
      code.line()
      code.documentation("The values of `\(field.name)`.")
      code.block("extension PicklistValue<\(object.name.path).\(picklist)>") {
        for choice in choices { write(choice.value, as: choice.name, to: &$0) }
      }
    }
  }

  private func write(_ choice: String, as name: String, to code: inout CodeWriter) {
    code.documentation("The value `\(choice)`.")
    code.brief(
      "\(access)static var \(SwiftName.escaped(name)): Self",
      "Self(\(SwiftText.literal(choice)))"
    )
  }
}
