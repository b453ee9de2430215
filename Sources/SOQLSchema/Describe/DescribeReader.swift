import SOQLJSON

/// Reads the result of describeSObject, also in the shorter form of the VS Code extension.
///
/// Source: the SOAP API reference, "DescribeSObjectResult".
struct DescribeReader {
  /// What was left out, since its name is none.
  private(set) var refusedNames: [String] = []

  /// The object of a describe result, or `nil` if the value is none.
  mutating func object(_ value: JSONValue) -> ObjectDraft? {
    guard let name = value["name"]?.string, let fields = value["fields"], fields.kind == .array
    else { return nil }
    guard isName(name) else { return nil }
    // The VS Code extension keeps a part of describe, and not this one.
    let origin: Origin = value["keyPrefix"] == nil && value["urls"] == nil ? .vsCode : .describe
    var object = ObjectDraft(name, origin: origin)
    readAttributes(value, into: &object)
    for field in fields.elements {
      if let field = self.field(field, origin) { object.fields.append(field) }
    }
    object.fieldCompleteness = fields.count > 0 ? .complete : .partial
    if let children = value["childRelationships"], children.kind == .array {
      object.childRelationships = children.elements.compactMap { child($0) }
      object.childCompleteness = .complete
    }
    if let scopes = value["supportedScopes"], scopes.kind == .array, scopes.count > 0 {
      object.supportedScopes = scopes.elements.compactMap { $0["name"]?.string }
    }
    return object
  }

  /// An entry of describeGlobal's list: the object without its fields.
  mutating func listedObject(_ value: JSONValue) -> ObjectDraft? {
    guard let name = value["name"]?.string, isName(name) else { return nil }
    var object = ObjectDraft(name, origin: .describe)
    readAttributes(value, into: &object)
    return object
  }

  /// Whether a describe result is of the Tooling API.
  static func isTooling(_ value: JSONValue) -> Bool {
    value["urls"]?["sobject"]?.string?.contains("/tooling/") ?? false
  }

  private func readAttributes(_ value: JSONValue, into object: inout ObjectDraft) {
    object.label = value["label"]?.string
    object.keyPrefix = value["keyPrefix"]?.string
    object.isQueryable = Fact(value["queryable"]?.bool)
    object.isCustomSetting = Fact(value["customSetting"]?.bool)
    object.isDeprecatedAndHidden = Fact(value["deprecatedAndHidden"]?.bool)
  }

  private mutating func field(_ value: JSONValue, _ origin: Origin) -> FieldDescription? {
    guard let name = value["name"]?.string, isName(name) else { return nil }
    let type = value["type"]?.string.flatMap(DescribeReader.type) ?? .unknown
    var field = FieldDescription(name, type, origin: origin)
    for attribute in FieldAttribute.allCases {
      guard let key = attribute.describeKey, let fact = value[key]?.bool else { continue }
      field.attributes[attribute] = Fact(fact)
    }
    if let targets = value["referenceTo"], targets.kind == .array {
      field.referenceTo = targets.elements.compactMap(\.string).filter(APIName.isValid)
    }
    if let relationship = value["relationshipName"] {
      field.relationshipName = relationship.string.flatMap { APIName.isValid($0) ? $0 : nil }
    } else if type == .reference {
      // Left out is not null: lists made by other tools leave out what the name tells.
      field.relationshipName = FieldDescription.defaultRelationshipName(of: name)
    }
    field.compoundFieldName = value["compoundFieldName"]?.string.flatMap {
      APIName.isValid($0) && $0 != name ? $0 : nil
    }
    field.length = positive(value["length"])
    field.digits = positive(value["digits"])
    field.precision = positive(value["precision"])
    if field.precision != nil { field.scale = value["scale"]?.integer }
    field.controllerName = value["controllerName"]?.string
    field.calculatedFormula = value["calculatedFormula"]?.string
    field.extraTypeInfo = value["extraTypeInfo"]?.string
    field.label = value["label"]?.string
    field.inlineHelpText = value["inlineHelpText"]?.string
    if type == .picklist || type == .multipicklist || type == .combobox {
      field.picklistValues = picklistValues(value["picklistValues"])
    }
    return field
  }

  private func picklistValues(_ value: JSONValue?) -> [FieldDescription.PicklistValue]? {
    guard let value, value.kind == .array else { return nil }
    return value.elements.compactMap { entry in
      entry["value"]?.string.map {
        FieldDescription.PicklistValue($0, isActive: entry["active"]?.bool ?? true)
      }
    }
  }

  /// A relationship; those without a name cannot be queried.
  private mutating func child(_ value: JSONValue) -> ChildRelationship? {
    guard let name = value["relationshipName"]?.string, isName(name),
      let child = value["childSObject"]?.string, isName(child)
    else { return nil }
    let field = value["field"]?.string.flatMap { APIName.isValid($0) ? $0 : nil }
    return ChildRelationship(name, childObject: child, field: field)
  }

  private mutating func isName(_ text: String) -> Bool {
    if APIName.isValid(text) { return true }
    refusedNames.append(text)
    return false
  }

  /// Zero stands for a length or precision that the type does not have.
  private func positive(_ value: JSONValue?) -> Int? {
    value?.integer.flatMap { $0 > 0 ? $0 : nil }
  }

  private static func type(_ name: String) -> FieldType? {
    if let type = FieldType(rawValue: name) { return type }
    // SOAP describes and some tools write types with their own case.
    return FieldType.allCases.first { $0.rawValue.lowercased() == name.lowercased() }
  }
}
