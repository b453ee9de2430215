/// The description of an object while a reader collects it.
package struct ObjectDraft: Sendable, Hashable {
  package var name: String
  package var label: String?
  package var keyPrefix: String?
  package var isQueryable = Fact.unknown
  package var isCustomSetting = Fact.unknown
  package var isDeprecatedAndHidden = Fact.unknown
  package var fields: [FieldDescription] = []
  package var childRelationships: [ChildRelationship] = []
  package var supportedScopes: [String]?
  package var fieldCompleteness = Completeness.partial
  package var childCompleteness = Completeness.partial
  package var origins: [Origin]

  /// An object of which only the name is known.
  package init(_ name: String, origin: Origin) {
    self.name = name
    origins = [origin]
  }

  /// What is already known of an object, to be changed.
  package init(_ object: ObjectDescription) {
    name = object.name
    label = object.label
    keyPrefix = object.keyPrefix
    isQueryable = object.isQueryable
    isCustomSetting = object.isCustomSetting
    isDeprecatedAndHidden = object.isDeprecatedAndHidden
    fields = object.fields
    childRelationships = object.childRelationships
    supportedScopes = object.supportedScopes
    fieldCompleteness = object.fieldCompleteness
    childCompleteness = object.childCompleteness
    origins = object.origins
  }

  /// Adds what a lesser source knows: fields and relationships that are missing, and attributes that are
  /// not known.
  package mutating func merge(over other: ObjectDraft) {
    label = label ?? other.label
    keyPrefix = keyPrefix ?? other.keyPrefix
    if isQueryable == .unknown { isQueryable = other.isQueryable }
    if isCustomSetting == .unknown { isCustomSetting = other.isCustomSetting }
    if isDeprecatedAndHidden == .unknown { isDeprecatedAndHidden = other.isDeprecatedAndHidden }
    supportedScopes = supportedScopes ?? other.supportedScopes
    fieldCompleteness = max(fieldCompleteness, other.fieldCompleteness)
    childCompleteness = max(childCompleteness, other.childCompleteness)
    for origin in other.origins where !origins.contains(origin) { origins.append(origin) }
    let known = NameTable(fields.lazy.map(\.name))
    for field in other.fields {
      if let place = known.find(field.name) {
        fields[place] = fields[place].merged(over: field)
      } else {
        fields.append(field)
      }
    }
    let children = NameTable(childRelationships.lazy.map(\.name))
    for child in other.childRelationships {
      if let place = children.find(child.name) {
        if childRelationships[place].field == nil { childRelationships[place].field = child.field }
      } else {
        childRelationships.append(child)
      }
    }
  }

  /// The same, with fields and relationships by name, so that equal contents give equal files.
  package var sorted: ObjectDraft {
    var sorted = self
    sorted.fields.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    sorted.childRelationships.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    sorted.supportedScopes?.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return sorted
  }
}
