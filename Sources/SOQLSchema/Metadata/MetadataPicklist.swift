/// The values of a custom picklist.
///
/// Source: the Metadata API Developer Guide, "ValueSet"; before API 38 an element `picklist`.
struct MetadataPicklist {
  /// The values, or `nil` where another file has them.
  private(set) var values: [FieldDescription.PicklistValue]?
  private(set) var isRestricted: Bool?
  private(set) var controllingField: String?

  /// Reads the element that has just started.
  init(_ reader: inout XMLReader) throws(XMLReader.Failure) {
    while let event = try reader.next() {
      switch event {
      case .end: return
      case .text: continue
      case .start("restricted"): isRestricted = try reader.elementText() == "true"
      case .start("controllingField"): controllingField = try reader.elementText()
      case .start("valueSetDefinition"): try readDefinition(&reader)
      case .start("picklistValues"): try readValue(&reader)
      case .start: try reader.skipElement()
      }
    }
  }

  private mutating func readDefinition(_ reader: inout XMLReader) throws(XMLReader.Failure) {
    while let event = try reader.next() {
      switch event {
      case .end: return
      case .text: continue
      case .start("value"): try readValue(&reader)
      case .start: try reader.skipElement()
      }
    }
  }

  private mutating func readValue(_ reader: inout XMLReader) throws(XMLReader.Failure) {
    var value = FieldDescription.PicklistValue("")
    while let event = try reader.next() {
      switch event {
      case .end:
        if !value.value.isEmpty { values = (values ?? []) + [value] }
        return
      case .text: continue
      case .start("fullName"): value.value = try reader.elementText()
      case .start("isActive"): value.isActive = try reader.elementText() != "false"
      case .start: try reader.skipElement()
      }
    }
  }
}
