import SOQLSchema
import Testing

/// The bundled objects as they are: whole, without slips, and found by name.
@Suite struct BundledTests {
  private static let objects = BundledObjects().objectNames.compactMap {
    Schema.bundled.object(named: $0)
  }

  @Test func everyObjectIsRead() {
    let names = BundledObjects().objectNames
    #expect(names.count >= 246)
    #expect(BundledTests.objects.map(\.name) == names)
    #expect(Set(names.map { $0.lowercased() }).count == names.count)
  }

  @Test func namesStandOnce() {
    for object in BundledTests.objects {
      let fields = object.fields.map { $0.name.lowercased() }
      #expect(Set(fields).count == fields.count, "\(object.name)")
      let children = object.childRelationships.map { $0.name.lowercased() }
      #expect(Set(children).count == children.count, "\(object.name)")
    }
  }

  @Test func whatIsNamedIsThere() {
    for object in BundledTests.objects {
      for field in object.fields {
        if let compound = field.compoundFieldName {
          #expect(object.field(named: compound) != nil, "\(object.name).\(field.name)")
        }
        if field.type == .reference {
          let isKnown = !field.referenceTo.isEmpty || field[.openReference] == .yes
          #expect(isKnown, "\(object.name).\(field.name)")
        }
      }
      for child in object.childRelationships {
        guard let field = child.field, let other = Schema.bundled.object(named: child.childObject)
        else { continue }
        #expect(other.field(named: field) != nil, "\(object.name).\(child.name)")
      }
    }
  }

  @Test func keyPrefixesAreOfOneObject() {
    let prefixes = BundledTests.objects.compactMap(\.keyPrefix)
    #expect(prefixes.allSatisfy { $0.utf8.count == 3 })
    #expect(Set(prefixes).count == prefixes.count)
  }

  @Test(arguments: [
    ("Account", "Industry", FieldType.picklist), ("Task", "Subject", .combobox),
    ("Contact", "Email", .email), ("Account", "BillingAddress", .address),
    ("Opportunity", "Amount", .currency), ("Opportunity", "Probability", .percent),
    ("Case", "Description", .textarea), ("Attachment", "Body", .base64),
    ("AccountHistory", "OldValue", .anyType), ("User", "Email", .email),
  ])
  func typesThatFactsCannotTell(_ object: String, _ field: String, _ type: FieldType) {
    #expect(Schema.bundled.object(named: object)?.field(named: field)?.type == type)
  }
}
