import SOQLSchema
import SOQLSyntax

/// What to say of names that were not found.
///
/// A missing name is an error only against a complete list. The bundled objects have gaps, so a name that
/// Salesforce must have given is an error there only if it is within two edits of a known one.
extension Validation {
  // MARK: - Objects

  func reportUnknownObject(_ range: Range<Int>) {
    guard let schema else { return }
    let written = text.string(range)
    let suffix = NameSuffix(of: written)
    // An event or a type of metadata often bears the name of an object, but for the suffix.
    let isKind = suffix.map { Validation.isKindOfObject($0.text) } ?? false
    let names = schema.objectNames.lazy.filter { name in
      !isKind || NameSuffix(of: name)?.text == suffix?.text
    }
    let near = nearest(written, names)
    let severity: Severity
    switch schema.objectCompleteness {
    case .complete: severity = .error
    case .ownCustom where suffix.map { $0.text == "c" && !$0.hasNamespace } == true:
      severity = near == nil ? .warning : .error
    default:
      guard near != nil, suffix?.hasNamespace != true else {
        return reportUnavailable(written, at: range)
      }
      severity = .warning
    }
    report(
      .unknownObject,
      severity,
      at: range,
      "there is no object '\(name(range))'",
      note: near.map { "did you mean \($0)?" } ?? customAdvice(written, suffix: "__c"),
      fixes: near.map { renaming(range, to: $0) } ?? [],
      server: ServerError(
        "INVALID_TYPE",
        "sObject type '\(written)' is not supported. If you are attempting to use a custom object, be "
          + "sure to append the '__c' after the entity name. Please reference your WSDL or the describe "
          + "call for the appropriate names."
      )
    )
  }

  /// Whether objects have names with a suffix.
  private static func isKindOfObject(_ suffix: String) -> Bool {
    switch suffix {
    case "c", "mdt", "e", "b", "x", "xo", "kav", "ka", "share", "history", "feed", "tag", "hd",
      "changeevent", "dlm", "dll", "viewstat", "votestat", "datacategoryselection":
      true
    default: false
    }
  }

  /// Says once for each name that nothing is known of it, to users who have given a schema.
  func reportUnavailable(_ object: String, at range: Range<Int>) {
    guard let schema, requiresSchema || schema.isGiven else { return }
    let folded = object.lowercased()
    guard !unavailableObjects.contains(folded) else { return }
    unavailableObjects.append(folded)
    report(
      .unavailable,
      requiresSchema ? .error : .information,
      at: range,
      "nothing is known of \(object.prefix(80)), so it is not checked",
      note: "'soql-lint schema import' takes describe results and metadata"
    )
  }

  // MARK: - Fields

  func reportUnknownField(_ range: Range<Int>, of object: ObjectDescription) {
    let written = text.string(range)
    if isAlwaysKnown(written, object) { return }
    if withNamespace(written, of: object) { return }
    let relationship = object.relationshipIndex(text.bytes(range))
    let names = object.fields.lazy.map(\.name)
    let near =
      relationship.map { object.fields[$0].name } ?? nearest(written, names)
      ?? customName(written, of: object)
    guard let severity = severity(of: written, object.fieldCompleteness, near, object) else {
      return reportUnavailable(object.name + "." + written, at: range)
    }
    report(
      .unknownField,
      relationship == nil ? severity : .error,
      at: range,
      relationship == nil
        ? "\(object.name) has no field '\(name(range))'"
        : "'\(name(range))' is a relationship of \(object.name), not a field",
      note: near.map { "did you mean \($0)?" },
      fixes: near.map { renaming(range, to: $0) } ?? [],
      server: ServerError("INVALID_FIELD", Validation.noColumn(written, object.name))
    )
  }

  func reportUnknownPolymorphicField(
    _ range: Range<Int>,
    through field: FieldDescription
  ) {
    let written = text.string(range)
    let targets = field.referenceTo.compactMap { schema?.object(named: $0) }
    let isOfTarget = targets.contains { object in
      object.fieldIndex(text.bytes(range)) != nil
        || object.relationshipIndex(text.bytes(range)) != nil
    }
    // Which fields of users a plain path to an owner has is not documented in full.
    let isOfUser = field.referenceTo.contains("User") && isOfTarget
    let nameFields = schema?.object(named: "Name")?.fields.map(\.name) ?? []
    let near = isOfTarget ? nil : nearest(written, nameFields)
    let allKnown =
      field.attributes[.openReference] != .yes && targets.count == field.referenceTo.count
      && !targets.isEmpty
    let severity: Severity =
      isOfUser ? .information : isOfTarget || near != nil || allKnown ? .error : .warning
    report(
      .polymorphicPath,
      severity,
      at: range,
      "'\(field.relationshipName ?? field.name)' points at several objects, and paths through it "
        + "reach only the fields of Name, not '\(name(range))'",
      note: near.map { "did you mean \($0)?" } ?? "TYPEOF reaches the fields of each type",
      fixes: near.map { renaming(range, to: $0) } ?? [],
      server: ServerError("INVALID_FIELD", Validation.noColumn(written, "Name"))
    )
  }

  func reportUnknownRelationship(_ range: Range<Int>, of object: ObjectDescription) {
    let written = text.string(range)
    if withNamespace(written, ofRelationship: object) { return }
    // The field instead of its relationship: `Site__c.Name`, `OwnerId.Name`.
    if let index = object.fieldIndex(text.bytes(range)),
      let relationship = object.fields[index].relationshipName
    {
      return report(
        .unknownRelationship,
        at: range,
        "'\(name(range))' is a field of \(object.name); paths go by its relationship "
          + "'\(relationship)'",
        fixes: renaming(range, to: relationship, isSafe: true),
        server: ServerError("INVALID_FIELD", Validation.noRelationship(written))
      )
    }
    let near = nearest(written, object.fields.lazy.compactMap(\.relationshipName))
    let relationshipFields = written.hasSuffix("__r") ? written.dropLast(1) + "c" : written + "Id"
    if isAlwaysKnown(relationshipFields, object) { return }
    let isField = object.fieldIndex(text.bytes(range)) != nil
    let severity =
      isField ? .error : severity(of: relationshipFields, object.fieldCompleteness, near, object)
    guard let severity else {
      return reportUnavailable(object.name + "." + written, at: range)
    }
    report(
      .unknownRelationship,
      severity,
      at: range,
      isField
        ? "'\(name(range))' of \(object.name) is no reference, so no path goes through it"
        : "\(object.name) has no relationship '\(name(range))'",
      note: near.map { "did you mean \($0)?" },
      fixes: near.map { renaming(range, to: $0) } ?? [],
      server: ServerError("INVALID_FIELD", Validation.noRelationship(written))
    )
  }

  func reportUnknownChild(_ range: Range<Int>, of object: ObjectDescription) {
    let written = text.string(range)
    if let suffix = NameSuffix(of: written), !suffix.hasNamespace {
      let isNamespaced = object.childRelationships.contains { child in
        NameSuffix(of: child.name)?.localName.lowercased() == written.lowercased()
      }
      if isNamespaced { return }
    }
    let names = object.childRelationships.map(\.name)
    // The child object instead of the relationship: `FROM Contact` for `FROM Contacts`.
    let near =
      nearest(written, names)
      ?? object.childRelationships.first { text.isSameName(range, $0.childObject) }?.name
      ?? names.first { text.isSameName(range, String($0.dropLast(3))) && $0.hasSuffix("__r") }
    let suffix = NameSuffix(of: written)
    let severity: Severity
    switch object.childCompleteness {
    case .complete: severity = .error
    case .ownCustom where suffix?.text == "r" && suffix?.hasNamespace == false:
      severity = near == nil ? .warning : .error
    default:
      guard near != nil, suffix?.hasNamespace != true else {
        return reportUnavailable(object.name + "." + written, at: range)
      }
      severity = .warning
    }
    report(
      .unknownChild,
      severity,
      at: range,
      "\(object.name) has no relationship '\(name(range))' to children",
      note: near.map { "did you mean \($0)?" },
      fixes: near.map { renaming(range, to: $0) } ?? [],
      server: ServerError(
        "INVALID_TYPE",
        "Didn't understand relationship '\(written)' in FROM part of query call. If you are attempting "
          + "to use a custom relationship, be sure to append the '__r' after the custom relationship "
          + "name. Please reference your WSDL or the describe call for the appropriate names."
      )
    )
  }

  func reportDeprecated(_ name: String, at range: Range<Int>) {
    report(.deprecated, .information, at: range, "'\(name)' is deprecated and hidden")
  }

  // MARK: - What a missing name means

  /// How grave a missing field is, or `nil` where nothing follows.
  private func severity(
    of name: String,
    _ completeness: Completeness,
    _ near: String?,
    _ object: ObjectDescription
  ) -> Severity? {
    if completeness == .complete { return .error }
    guard let suffix = NameSuffix(of: name) else {
      // Salesforce's own names are those that the bundled objects know, but for their gaps.
      let isBundled = object.origins.contains(.bundled) || object.origins.contains(.derived)
      guard isBundled else { return near == nil ? nil : .warning }
      return near == nil ? .warning : .error
    }
    if suffix.hasNamespace { return nil }
    if completeness == .ownCustom, suffix.text == "c" || suffix.text == "s" { return .error }
    return near == nil ? nil : .warning
  }

  /// Fields that orgs have by their features, and that a list of another org need not have.
  private func isAlwaysKnown(_ name: String, _ object: ObjectDescription) -> Bool {
    if object.fieldCompleteness == .complete { return false }
    let folded = name.lowercased()
    switch folded {
    case "currencyisocode", "division", "recordtypeid", "connectionreceivedid", "connectionsentid",
      "jigsaw", "jigsawcontactid", "lastvieweddate", "lastreferenceddate", "networkid", "ownerid",
      "islocked", "mayedit":
      return true
    default: break
    }
    switch object.name {
    case "MutingPermissionSet", "ObjectPermissions", "PermissionSet", "Profile",
      "UserPermissionAccess":
      if folded.hasPrefix("permissions") { return true }
    case "PermissionSetLicense": if folded.hasPrefix("maximumpermissions") { return true }
    case "User":
      if folded.hasPrefix("userpermissions") || folded.hasPrefix("userpreferences") { return true }
    case "Account": if folded.hasPrefix("person") || folded.hasSuffix("__pc") { return true }
    default: break
    }
    if folded.hasSuffix("statecode") || folded.hasSuffix("countrycode") { return true }
    return folded.hasPrefix("territory") || isOfTooling(folded, object)
  }

  /// A field that the Tooling API alone has, of an object that both APIs have: in a file, where the query
  /// goes is not known.
  private func isOfTooling(_ folded: String, _ object: ObjectDescription) -> Bool {
    guard options.channel == .any else { return false }
    switch object.name {
    case "ApexClass", "ApexComponent", "ApexPage", "ApexTrigger", "AssignmentRule",
      "BusinessProcess", "CustomPermission", "EmailTemplate", "EntityDefinition",
      "FieldDefinition", "Group", "NamedCredential", "PermissionSet", "PermissionSetGroup",
      "Profile", "RecordType", "StaticResource", "UserRole":
      break
    default: return false
    }
    switch folded {
    case "entitydefinitionid", "fullname", "manageablestate", "metadata", "symboltable": return true
    default: return false
    }
  }

  /// A name of the project's own namespace, which its code may leave out.
  private func withNamespace(_ name: String, of object: ObjectDescription) -> Bool {
    guard let suffix = NameSuffix(of: name), !suffix.hasNamespace else { return false }
    let folded = name.lowercased()
    return object.fields.contains { field in
      guard field.name.utf8.count > name.utf8.count, let other = NameSuffix(of: field.name) else {
        return false
      }
      return other.hasNamespace && other.localName.lowercased() == folded
    }
  }

  private func withNamespace(_ name: String, ofRelationship object: ObjectDescription) -> Bool {
    guard let suffix = NameSuffix(of: name), !suffix.hasNamespace else { return false }
    let folded = name.lowercased()
    return object.fields.contains { field in
      guard let relationship = field.relationshipName,
        relationship.utf8.count > name.utf8.count, let other = NameSuffix(of: relationship)
      else { return false }
      return other.hasNamespace && other.localName.lowercased() == folded
    }
  }

  /// The custom field whose suffix was left out.
  private func customName(_ name: String, of object: ObjectDescription) -> String? {
    object.field(named: name + "__c")?.name
  }

  private func customAdvice(_ name: String, suffix: String) -> String? {
    NameSuffix(of: name) == nil ? "the names of custom objects end in \(suffix)" : nil
  }

  /// The known name that was probably meant: within two edits, of short names within one.
  private func nearest(_ name: String, _ names: some Sequence<String>) -> String? {
    EditDistance.nearest(to: name, in: names, within: name.utf8.count < 5 ? 1 : 2)
  }

  static func noColumn(_ field: String, _ object: String) -> String {
    "No such column '\(field)' on entity '\(object)'. If you are attempting to use a custom field, be "
      + "sure to append the '__c' after the custom field name. Please reference your WSDL or the "
      + "describe call for the appropriate names."
  }

  static func noRelationship(_ name: String) -> String {
    "Didn't understand relationship '\(name)' in field path. If you are attempting to use a custom "
      + "relationship, be sure to append the '__r' after the custom relationship name. Please reference "
      + "your WSDL or the describe call for the appropriate names."
  }
}
