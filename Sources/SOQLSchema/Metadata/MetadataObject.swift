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
  /// Whether a file of the object could not be read, so that nothing follows from what is missing.
  var hasUnreadFile = false

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

  /// Adds what other files say of the same object.
  mutating func merge(_ other: MetadataObject) {
    label = label ?? other.label
    isDefined = isDefined || other.isDefined
    isCustomSetting = isCustomSetting || other.isCustomSetting
    hasUnreadFile = hasUnreadFile || other.hasUnreadFile
    fields += other.fields
  }

  /// Whether all custom fields are known: those of an object that is defined elsewhere, or whose files are
  /// there in part, are not.
  ///
  /// An object without any field of its own is more often one whose fields were not fetched, and a formula
  /// shows which others there are.
  private func isWhole(namespace: String?) -> Bool {
    guard isDefined, !hasUnreadFile, !NameSuffix.isForeign(name, namespace: namespace),
      fields.contains(where: { $0.isDefinition && NameSuffix(of: $0.name) != nil })
    else { return false }
    let named = fields.flatMap(\.namesInFormula)
    if named.isEmpty { return true }
    let known = Set(fields.map { $0.name.lowercased() })
    return named.allSatisfy { known.contains($0) || NameSuffix(of: $0)?.hasNamespace == true }
  }

  /// The draft without what other objects tell about it.
  func draft(
    namespace: String?,
    _ summarizedType: (MetadataField) -> FieldType?
  ) -> ObjectDraft {
    var draft = ObjectDraft(name, origin: .metadata)
    draft.label = label
    draft.fields = descriptions(summarizedType)
    if isCustomSetting { draft.isCustomSetting = .yes }
    guard let suffix = NameSuffix(of: name) else { return draft }
    if isWhole(namespace: namespace) {
      draft.fieldCompleteness = .ownCustom
      draft.childCompleteness = .ownCustom
    }
    var kinds = [isCustomSetting ? "setting" : suffix.text]
    // Of an object that is defined elsewhere, nobody says whether it is a setting.
    if !isDefined, suffix.text == "c" { kinds.append("setting") }
    let isDetail = fields.contains(where: \.isMasterDetail)
    for kind in kinds {
      if let implicit = ImplicitFields.draft(for: name, kind: kind, hasOwner: !isDetail) {
        draft.merge(over: implicit)
      }
    }
    return draft
  }

  /// The fields; where one is defined more than once, what all definitions agree on.
  private func descriptions(
    _ summarizedType: (MetadataField) -> FieldType?
  ) -> [FieldDescription] {
    var table = NameTable()
    var result: [FieldDescription] = []
    for field in fields {
      for description in field.descriptions(summarizedType: summarizedType(field)) {
        if let place = table.find(description.name) {
          result[place] = result[place].agreeing(with: description)
        } else {
          table.add(description.name)
          result.append(description)
        }
      }
    }
    return result
  }
}
