/// Writes objects as schema text, one field a line, so that version control shows what changed.
enum SchemaTextWriter {
  /// The file of an object.
  static func file(of object: ObjectDraft) -> [UInt8] {
    var lines = [SchemaText.header, header(of: object)]
    let sorted = object.sorted
    lines += sorted.fields.map(line)
    for child in sorted.childRelationships {
      let field = child.field.map { "." + $0 } ?? ""
      lines.append("children \(child.name)=\(child.childObject)\(field)")
    }
    if let scopes = sorted.supportedScopes {
      lines.append((["scopes"] + scopes).joined(separator: " "))
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// The line that starts an object.
  static func header(of object: ObjectDraft) -> String {
    var words = ["object", object.name]
    if let key = object.keyPrefix { words.append("key=\(SchemaText.value(key))") }
    if let label = object.label { words.append("label=\(SchemaText.quoted(label))") }
    words.append("from=" + object.origins.map(\.rawValue).joined(separator: ","))
    if let word = word(for: object.fieldCompleteness) { words.append("fields=\(word)") }
    if let word = word(for: object.childCompleteness) { words.append("children=\(word)") }
    if object.isQueryable == .yes { words.append("+queryable") }
    if object.isQueryable == .no { words.append("-queryable") }
    if object.isCustomSetting == .yes { words.append("+customsetting") }
    if object.isCustomSetting == .no { words.append("-customsetting") }
    if object.isDeprecatedAndHidden == .yes { words.append("+deprecated") }
    return words.joined(separator: " ")
  }

  private static func word(for completeness: Completeness) -> String? {
    switch completeness {
    case .complete: "complete"
    case .ownCustom: "own"
    case .partial: nil
    }
  }

  /// The line of a field.
  static func line(_ field: FieldDescription) -> String {
    let long = longTextType(of: field)
    var words = [long ?? field.type.rawValue, field.name]
    if !field.referenceTo.isEmpty { words.append("to=" + field.referenceTo.joined(separator: ",")) }
    if field.type == .reference {
      let name = field.relationshipName
      if name != FieldDescription.defaultRelationshipName(of: field.name) {
        words.append("via=" + (name ?? ""))
      }
    }
    words += attributes(of: field, isLongText: long != nil)
    func add(_ key: String, _ value: Int?) {
      if let value { words.append("\(key)=\(value)") }
    }
    func add(_ key: String, _ value: String?) {
      if let value { words.append("\(key)=\(SchemaText.value(value))") }
    }
    add("length", field.length)
    add("digits", field.digits)
    add("precision", field.precision)
    add("scale", field.scale)
    add("compound", field.compoundFieldName)
    add("controller", field.controllerName)
    if long == nil { add("extra", field.extraTypeInfo) }
    add("label", field.label)
    add("help", field.inlineHelpText)
    add("formula", field.calculatedFormula)
    if let values = field.picklistValues {
      words.append("values=" + list(values.filter(\.isActive)))
      let inactive = values.filter { !$0.isActive }
      if !inactive.isEmpty { words.append("inactive=" + list(inactive)) }
    }
    return words.joined(separator: " ")
  }

  /// The word for a text that no filter takes, if all capabilities are known not to hold.
  private static func longTextType(of field: FieldDescription) -> String? {
    guard field.type == .textarea,
      FieldAttribute.capabilities.allSatisfy({ field[$0] == .no })
    else { return nil }
    return SchemaText.longTextTypes.first { $0.1 == field.extraTypeInfo }?.0
  }

  /// The attributes that the type does not tell.
  private static func attributes(of field: FieldDescription, isLongText: Bool) -> [String] {
    var plain = FieldDescription(field.name, field.type, origin: field.origin)
    plain.addCapabilitiesOfType()
    return FieldAttribute.allCases.compactMap { attribute in
      let isCapability = FieldAttribute.capabilities.contains(attribute)
      if isLongText, isCapability { return nil }
      let fact = field[attribute]
      guard fact != (isCapability ? plain[attribute] : .unknown) else { return nil }
      switch fact {
      case .yes: return "+" + attribute.word
      case .no: return "-" + attribute.word
      case .unknown: return "?" + attribute.word
      }
    }
  }

  private static func list(_ values: [FieldDescription.PicklistValue]) -> String {
    SchemaText.quoted(list: values.map(\.value))
  }
}

extension SchemaText {
  /// A value as it is, or in quotes where it holds what would end it.
  static func value(_ text: String) -> String {
    let isPlain =
      !text.isEmpty
      && text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x22 && $0 != 0x5C && $0 != 0x7F }
    return isPlain ? text : quoted(text)
  }

  /// Values in quotes with semicolons between them.
  static func quoted(list values: [String]) -> String {
    let parts = values.map { value in
      // The separator of the list needs a backslash of its own.
      quoted(value).dropFirst().dropLast().split(
        separator: ";",
        omittingEmptySubsequences: false
      ).joined(separator: "\\;")
    }
    return "\"" + parts.joined(separator: ";") + "\""
  }
}
