import SOQLSchema

/// The types of picklist values: what a record holds need not be one that the schema knew.
extension ModelWriter {
  func writeChoices(of field: FieldDescription, to code: inout CodeWriter) {
    let type = object.members.type(.field, field.name, "Value")
    code.documentation("A value of `\(field.name)`: one of these, or one that came later.")
    code.block("\(access)struct \(type): PicklistValue, Hashable") { code in
      code.documentation("What the API stores.")
      code.line("\(access)let rawValue: String")
      code.documentation("The value that the API stores as a text.")
      code.line("\(access)init(rawValue: String) { self.rawValue = rawValue }")
      for choice in ChoiceNames(of: field.choices).all {
        let literal = SwiftText.literal(choice.value)
        code.documentation("The value `\(choice.value)`.")
        code.brief(
          "\(access)static var \(SwiftName.escaped(choice.name)): Self",
          "Self(rawValue: \(literal))"
        )
      }
    }
  }
}
