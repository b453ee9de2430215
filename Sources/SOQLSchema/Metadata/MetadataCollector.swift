import SOQLFiles

/// Collects the objects of a project's metadata, in source format or in that of the Metadata API.
///
/// What one object's files say of another is put together at the end: a lookup makes a child relationship
/// of its parent, activity fields belong to Task and Event, a contact's fields to person accounts.
package struct MetadataCollector: Sendable {
  private var objects: [String: MetadataObject] = [:]
  /// The names in the order in which they were found.
  private var names: [String] = []
  /// The namespace of the project; names of any other are of other packages.
  private let namespace: String?

  package init(namespace: String? = nil) {
    self.namespace = namespace
  }

  /// Whether a file describes objects or fields.
  package static func isMetadata(_ path: String) -> Bool {
    path.hasSuffix(".object") || path.hasSuffix(".object-meta.xml")
      || path.hasSuffix(".field-meta.xml")
  }

  /// Reads a file.
  package mutating func read(_ bytes: [UInt8], path: String) throws(FileError) {
    do throws(XMLReader.Failure) {
      try readDocument(bytes, path)
    } catch {
      noteUnread(path)
      throw FileError(path: path, reason: "line \(error.line): \(error.reason)")
    }
  }

  /// Notes that a file could not be read: what is missing from its object may stand there.
  package mutating func noteUnread(_ path: String) {
    let steps = MetadataCollector.lastSteps(of: path)
    let isField = path.hasSuffix(".field-meta.xml") && steps.count == 3
    let name = isField ? String(steps[2]) : MetadataCollector.objectName(steps[0])
    guard APIName.isValid(name) else { return }
    update(name) { $0.hasUnreadFile = true }
  }

  /// Adds what another collector has found.
  package mutating func merge(_ other: MetadataCollector) {
    for name in other.names {
      guard let added = other.objects[name] else { continue }
      update(name) { $0.merge(added) }
    }
  }

  private static func objectName(_ file: Substring) -> String {
    for ending in [".object-meta.xml", ".object"] where file.hasSuffix(ending) {
      return String(file.dropLast(ending.utf8.count))
    }
    return String(file)
  }

  /// The file's name, that of its folder, and that of the folder round it, as far as they are there.
  ///
  /// By bytes: going through the characters of thousands of paths took as long as reading the files.
  private static func lastSteps(of path: String) -> [Substring] {
    var steps: [Substring] = []
    var rest = path[...]
    while steps.count < 3 {
      guard let slash = rest.utf8.lastIndex(of: UInt8(ascii: "/")) else { return steps + [rest] }
      steps.append(rest[rest.utf8.index(after: slash)...])
      rest = rest[..<slash]
    }
    return steps
  }

  private mutating func readDocument(
    _ bytes: [UInt8],
    _ path: String
  ) throws(XMLReader.Failure) {
    var reader = XMLReader(bytes)
    let steps = MetadataCollector.lastSteps(of: path)
    guard case .start(let root) = try reader.next() else {
      throw reader.failure("there is no element")
    }
    switch root {
    case "CustomObject":
      let name = MetadataCollector.objectName(steps[0])
      try check(name, reader)
      var object = MetadataObject(name)
      try object.readDefinition(&reader)
      for field in object.fields { try check(field.name, reader) }
      update(name) { $0.merge(object) }
    case "CustomField":
      let field = try MetadataField(&reader)
      // …/objects/Site__c/fields/Open__c.field-meta.xml
      guard steps.count == 3 else {
        throw reader.failure("a field lies in the folder 'fields' of its object's folder")
      }
      let name = String(steps[2])
      try check(name, reader)
      try check(field.name, reader)
      update(name) { $0.fields.append(field) }
    default: throw reader.failure("<\(root)> describes no object and no field")
    }
    while try reader.next() != nil {}
  }

  private func check(_ name: String, _ reader: XMLReader) throws(XMLReader.Failure) {
    guard APIName.isValid(name) else {
      throw reader.failure("'\(name.prefix(60))' is no API name")
    }
  }

  /// Changes an object where it lies: a copy for each of its fields would add up.
  private mutating func update(_ name: String, _ change: (inout MetadataObject) -> Void) {
    if objects[name] == nil { names.append(name) }
    change(&objects[name, default: MetadataObject(name)])
  }

  /// Whether custom objects are defined, and each one that is named, so that a custom object without a
  /// definition is missing.
  ///
  /// A lookup to an object that is defined elsewhere, or fields of one, show that there are others.
  package var definesAllObjects: Bool {
    var definesSome = false
    for object in objects.values {
      if object.isDefined, NameSuffix(of: object.name)?.text == "c" { definesSome = true }
      if !definesIfOwn(object.name) { return false }
      for field in object.fields where !field.referenceTo.allSatisfy(definesIfOwn) { return false }
    }
    return definesSome
  }

  private func definesIfOwn(_ name: String) -> Bool {
    guard let suffix = NameSuffix(of: name), suffix.text == "c", !suffix.hasNamespace else {
      return true
    }
    return objects[name]?.isDefined ?? false
  }

  /// The objects, put together.
  package func drafts() -> [ObjectDraft] {
    var drafts = ObjectCollection()
    for name in names {
      guard let object = objects[name], name != "Activity" else { continue }
      drafts.add(object.draft(namespace: namespace) { summarizedType($0) })
    }
    for name in names {
      guard let object = objects[name] else { continue }
      addChildren(of: object, to: &drafts)
    }
    addActivityFields(to: &drafts)
    addPersonAccountFields(to: &drafts)
    if definesAllObjects { return drafts.objects }
    // Objects that are defined elsewhere have children here, too.
    return drafts.objects.map { object in
      var object = object
      object.childCompleteness = .partial
      return object
    }
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
    guard
      let activity = objects["Activity"]?.draft(
        namespace: namespace,
        { summarizedType($0) }
      )
    else { return }
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
