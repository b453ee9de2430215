import SOQLFiles

/// Collects the objects of a project's metadata, in source format or in that of the Metadata API.
///
/// What one object's files say of another is put together at the end: a lookup makes a child relationship
/// of its parent, activity fields belong to Task and Event, a contact's fields to person accounts.
struct MetadataCollector {
  private var objects: [String: MetadataObject] = [:]
  /// The names in the order in which they were found.
  private var names: [String] = []

  /// Whether a file describes objects or fields.
  static func isMetadata(_ path: String) -> Bool {
    path.hasSuffix(".object") || path.hasSuffix(".object-meta.xml")
      || path.hasSuffix(".field-meta.xml")
  }

  /// Reads a file.
  mutating func read(_ bytes: [UInt8], path: String) throws(FileError) {
    do throws(XMLReader.Failure) {
      try readDocument(bytes, path)
    } catch {
      throw FileError(path: path, reason: "line \(error.line): \(error.reason)")
    }
  }

  private mutating func readDocument(
    _ bytes: [UInt8],
    _ path: String
  ) throws(XMLReader.Failure) {
    var reader = XMLReader(bytes)
    let steps = path.split(separator: "/").map(String.init)
    guard let file = steps.last, case .start(let root) = try reader.next() else {
      throw reader.failure("there is no element")
    }
    switch root {
    case "CustomObject":
      var name = file
      for ending in [".object-meta.xml", ".object"] where name.hasSuffix(ending) {
        name = String(name.dropLast(ending.count))
      }
      try check(name, reader)
      var object = objects[name] ?? MetadataObject(name)
      try object.readDefinition(&reader)
      for field in object.fields { try check(field.name, reader) }
      store(object)
    case "CustomField":
      let field = try MetadataField(&reader)
      // …/objects/Site__c/fields/Open__c.field-meta.xml
      guard steps.count >= 3 else {
        throw reader.failure("a field lies in the folder 'fields' of its object's folder")
      }
      let name = steps[steps.count - 3]
      try check(name, reader)
      try check(field.name, reader)
      var object = objects[name] ?? MetadataObject(name)
      object.fields.append(field)
      store(object)
    default: throw reader.failure("<\(root)> describes no object and no field")
    }
    while try reader.next() != nil {}
  }

  private func check(_ name: String, _ reader: XMLReader) throws(XMLReader.Failure) {
    guard APIName.isValid(name) else {
      throw reader.failure("'\(name.prefix(60))' is no API name")
    }
  }

  private mutating func store(_ object: MetadataObject) {
    if objects[object.name] == nil { names.append(object.name) }
    objects[object.name] = object
  }

  /// Whether some object is defined, so that a custom object without a definition is missing.
  var definesObjects: Bool {
    objects.values.contains { $0.isDefined && NameSuffix(of: $0.name) != nil }
  }

  /// The objects, put together.
  func drafts() -> [ObjectDraft] {
    var drafts = ObjectCollection()
    for name in names {
      guard let object = objects[name], name != "Activity" else { continue }
      drafts.add(object.draft { summarizedType($0) })
    }
    for name in names {
      guard let object = objects[name] else { continue }
      addChildren(of: object, to: &drafts)
    }
    addActivityFields(to: &drafts)
    addPersonAccountFields(to: &drafts)
    return drafts.objects
  }

  /// The type of the field that a summary is over: `Site__c.Area__c`.
  private func summarizedType(_ summary: MetadataField) -> FieldType? {
    guard let path = summary.summarizedField?.split(separator: "."), path.count == 2,
      let object = objects[String(path[0])],
      let field = object.fields.first(where: { $0.name == path[1] })
    else { return nil }
    return field.descriptions(summarizedType: nil).first?.type
  }

  private func addChildren(of object: MetadataObject, to drafts: inout ObjectCollection) {
    // An activity's lookups are those of tasks and events, which have one relationship for both.
    let child = object.name == "Activity" ? "Task" : object.name
    for field in object.fields {
      guard let relationship = field.childRelationshipName, APIName.isValid(relationship) else {
        continue
      }
      let isOwnSuffix = relationship.hasSuffix("__r") || !field.name.hasSuffix("__c")
      let name = isOwnSuffix ? relationship : relationship + "__r"
      for parent in field.referenceTo where APIName.isValid(parent) {
        if drafts.object(named: parent) == nil {
          drafts.add(ObjectDraft(parent, origin: .metadata))
        }
        drafts.update(parent) { draft in
          draft.childRelationships.append(
            ChildRelationship(name, childObject: child, field: field.name)
          )
        }
      }
    }
  }

  private func addActivityFields(to drafts: inout ObjectCollection) {
    guard let activity = objects["Activity"]?.draft({ summarizedType($0) }) else { return }
    for name in ["Task", "Event", "ActivityHistory", "OpenActivity"] {
      var draft = ObjectDraft(name, origin: .metadata)
      draft.fields = activity.fields
      drafts.add(draft)
    }
  }

  private func addPersonAccountFields(to drafts: inout ObjectCollection) {
    guard let contact = drafts.object(named: "Contact") else { return }
    var account = ObjectDraft("Account", origin: .metadata)
    account.fields = contact.fields.compactMap { field in
      guard field.name.hasSuffix("__c") else { return nil }
      var copy = field
      copy.name = field.name.dropLast(1) + "pc"
      copy.relationshipName = field.relationshipName.map { $0.dropLast(1) + "pr" }
      return copy
    }
    if !account.fields.isEmpty { drafts.add(account) }
  }
}
