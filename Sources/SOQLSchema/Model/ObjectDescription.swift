/// What is known of an object: its fields, its relationships, and what a query may do with it.
///
/// ```swift
/// let account = Schema.bundled.object(named: "account")
/// account?.name                                            // "Account"
/// account?.field(named: "industry")?.type                  // .picklist
/// account?.childRelationship(named: "Contacts")?.childObject  // "Contact"
/// ```
public final class ObjectDescription: Sendable {
  // What each query needs comes first, beside the count of references: a schema's objects seldom fit into
  // caches.
  private let fieldTable: NameTable
  /// What is most often asked of each of ``fields``, close together in memory.
  package let traits: [FieldTraits]
  /// The names of relationships to parents, and the place of the field of each.
  private let relationshipTable: NameTable
  private let childTable: NameTable

  /// The API name.
  public let name: String
  /// What people call it.
  public let label: String?
  /// The first three characters of its records' Ids.
  public let keyPrefix: String?
  /// Whether queries may be about it.
  public let isQueryable: Fact
  /// Whether it is a custom setting.
  public let isCustomSetting: Fact
  /// Whether it is hidden and going away.
  public let isDeprecatedAndHidden: Fact
  /// The fields, in the order of their source.
  public let fields: [FieldDescription]
  /// The relationships to children, in the order of their source.
  public let childRelationships: [ChildRelationship]
  /// The scopes of USING SCOPE, or `nil` where they are not known.
  public let supportedScopes: [String]?
  /// What a missing field means.
  public let fieldCompleteness: Completeness
  /// What a missing child relationship means.
  public let childCompleteness: Completeness
  /// Where the description comes from, the most trustworthy source first.
  public let origins: [Origin]

  /// An object, given how a schema numbers names of objects.
  init(_ draft: ObjectDraft, numberOf: (String) -> Int) {
    name = draft.name
    label = draft.label
    keyPrefix = draft.keyPrefix
    isQueryable = draft.isQueryable
    isCustomSetting = draft.isCustomSetting
    isDeprecatedAndHidden = draft.isDeprecatedAndHidden
    fields = draft.fields
    childRelationships = draft.childRelationships
    supportedScopes = draft.supportedScopes
    fieldCompleteness = draft.fieldCompleteness
    childCompleteness = draft.childCompleteness
    origins = draft.origins
    fieldTable = NameTable(fields.lazy.map(\.name))
    childTable = NameTable(childRelationships.lazy.map(\.name))
    traits = fields.map { field in
      let target = field.isPolymorphic ? "Name" : field.referenceTo.first
      return FieldTraits(
        type: field.type,
        isPolymorphic: field.isPolymorphic,
        isDeprecated: field.attributes[.deprecatedAndHidden] == .yes,
        attributes: field.attributes,
        targetNumber: target.map { Int32(numberOf($0)) } ?? -1
      )
    }
    var relationships = NameTable()
    for (index, field) in fields.enumerated() {
      if let name = field.relationshipName { relationships.add(name, at: index) }
    }
    relationshipTable = relationships
  }

  /// The field of a name, in any case.
  public func field(named name: String) -> FieldDescription? {
    fieldTable.find(name).map { fields[$0] }
  }

  /// The field whose relationship to a parent has a name, in any case.
  public func field(ofRelationship name: String) -> FieldDescription? {
    relationshipTable.find(name).map { fields[$0] }
  }

  /// The relationship to children of a name, in any case.
  public func childRelationship(named name: String) -> ChildRelationship? {
    childTable.find(name).map { childRelationships[$0] }
  }

  /// The place in ``fields`` of a name, given by its bytes.
  package func fieldIndex(_ name: UnsafeRawBufferPointer) -> Int? {
    fieldTable.find(name)
  }

  /// The place in ``fields`` of the field whose relationship has a name, given by its bytes.
  package func relationshipIndex(_ name: UnsafeRawBufferPointer) -> Int? {
    relationshipTable.find(name)
  }

  /// The place in ``childRelationships`` of a name, given by its bytes.
  package func childIndex(_ name: UnsafeRawBufferPointer) -> Int? {
    childTable.find(name)
  }
}

/// The part of a field's description that nearly every check needs.
package struct FieldTraits: Sendable {
  package let type: FieldType
  /// Whether the field points at records of several objects.
  package let isPolymorphic: Bool
  /// Whether it is hidden and going away.
  package let isDeprecated: Bool
  package let attributes: FieldAttributes
  /// The number, in the field's schema, of the object that paths lead to, or -1.
  let targetNumber: Int32

  /// Whether paths lead to an object whose name is known.
  var hasTarget: Bool { targetNumber >= 0 }
}
