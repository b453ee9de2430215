import SOQLSchema

extension FieldDescription {
  /// Whether the field has one of the indexes that Salesforce makes by itself.
  ///
  /// What Support adds on request is in no description. Source: the Query & Search Optimization Cheat Sheet.
  var isIndexed: Fact {
    if self[.calculated] == .yes { return .no }
    if type.isID || self[.nameField] == .yes || self[.externalId] == .yes || self[.unique] == .yes {
      return .yes
    }
    guard isStandard else {
      return self[.externalId] == .no && self[.unique] == .no ? .no : .unknown
    }
    switch name.lowercased() {
    case "name", "createddate", "systemmodstamp": return .yes
    // Lower bounds are served by the index on SystemModstamp.
    case "lastmodifieddate": return .unknown
    // Of contacts and leads it has an index; of other objects nobody says.
    default: return type == .email ? .unknown : .no
    }
  }

  /// Whether no index can be made on the field, whoever asks for it.
  var cannotBeIndexed: Bool {
    type == .multipicklist || type == .encryptedstring || isLongText
      || calculatedFormula.map(Formula.init)?.isDeterministic == false
  }

  /// Whether the field holds more text than 255 characters.
  var isLongText: Bool {
    guard type == .textarea else { return false }
    if let length { return length > 255 }
    return extraTypeInfo == "richtextarea" || self[.filterable] == .no
  }

  /// Whether it is a text, which is compared letter by letter.
  var isPlainText: Bool {
    switch type {
    case .string, .textarea, .email, .phone, .url: true
    default: false
    }
  }
}
