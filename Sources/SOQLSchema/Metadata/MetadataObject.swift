/// An object as metadata describes it: its definition, where it is there, and its custom fields.
///
/// Source: the Metadata API Developer Guide, "CustomObject".
struct MetadataObject {
  let name: String
  var label: String?
  /// Whether the object itself is defined, not only some of its fields.
  var isDefined = false
  var isCustomSetting = false
  var fields: [MetadataField] = []

  init(_ name: String) {
    self.name = name
  }

  /// Reads the elements below `CustomObject`.
  mutating func readDefinition(_ reader: inout XMLReader) throws(XMLReader.Failure) {
    while let event = try reader.next() {
      switch event {
      case .end: return
      case .text: continue
      case .start("label"):
        label = try reader.elementText()
        isDefined = true
      case .start("nameField"):
        try reader.skipElement()
        isDefined = true
      case .start("deploymentStatus"), .start("sharingModel"), .start("visibility"):
        try reader.skipElement()
        isDefined = true
      case .start("customSettingsType"):
        try reader.skipElement()
        isCustomSetting = true
        isDefined = true
      case .start("fields"): fields.append(try MetadataField(&reader))
      case .start: try reader.skipElement()
      }
    }
  }

  /// The draft without what other objects tell about it.
  func draft(_ summarizedType: (MetadataField) -> FieldType?) -> ObjectDraft {
    var draft = ObjectDraft(name, origin: .metadata)
    draft.label = label
    for field in fields where field.isDefinition {
      draft.fields += field.descriptions(summarizedType: summarizedType(field))
    }
    let suffix = NameSuffix(of: name)
    if isCustomSetting { draft.isCustomSetting = .yes }
    guard isDefined, let suffix else { return draft }
    draft.fieldCompleteness = .ownCustom
    draft.childCompleteness = .ownCustom
    let isDetail = fields.contains(where: \.isMasterDetail)
    let kind = isCustomSetting ? "setting" : suffix.text
    if let implicit = ImplicitFields.draft(for: name, kind: kind, hasOwner: !isDetail) {
      draft.merge(over: implicit)
    }
    return draft
  }
}
