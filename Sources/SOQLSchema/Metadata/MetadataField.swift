/// A custom field as metadata describes it, and what follows for queries.
///
/// Source: the Metadata API Developer Guide, "CustomField".
struct MetadataField {
  private(set) var name = ""
  private(set) var label: String?
  private(set) var type = ""
  private var length: Int?
  private var precision: Int?
  private var scale: Int?
  private var isRequired: Bool?
  private var isUnique: Bool?
  private var isExternalID: Bool?
  private var isCaseSensitive: Bool?
  private var isFilteringDisabled = false
  private var isSortingDisabled = false
  private var formula: String?
  private var help: String?
  private(set) var referenceTo: [String] = []
  /// The name by which the parent's queries reach these records; not that of the path to the parent.
  private(set) var childRelationshipName: String?
  private(set) var summarizedField: String?
  private var summaryOperation: String?
  private var picklist: MetadataPicklist?

  /// Reads the field whose element has just started.
  init(_ reader: inout XMLReader) throws(XMLReader.Failure) {
    while let event = try reader.next() {
      switch event {
      case .end: return
      case .text: continue
      case .start(let element): try read(element, &reader)
      }
    }
  }

  private mutating func read(
    _ element: String,
    _ reader: inout XMLReader
  ) throws(XMLReader.Failure) {
    switch element {
    case "fullName": name = try reader.elementText()
    case "label": label = try reader.elementText()
    case "type": type = try reader.elementText()
    case "length": length = Int(try reader.elementText())
    case "precision": precision = Int(try reader.elementText())
    case "scale": scale = Int(try reader.elementText())
    case "required": isRequired = try reader.elementText() == "true"
    case "unique": isUnique = try reader.elementText() == "true"
    case "externalId": isExternalID = try reader.elementText() == "true"
    case "caseSensitive": isCaseSensitive = try reader.elementText() == "true"
    case "isFilteringDisabled": isFilteringDisabled = try reader.elementText() == "true"
    case "isSortingDisabled": isSortingDisabled = try reader.elementText() == "true"
    case "formula": formula = try reader.elementText()
    case "inlineHelpText": help = try reader.elementText()
    case "referenceTo": referenceTo.append(try reader.elementText())
    case "relationshipName": childRelationshipName = try reader.elementText()
    case "summarizedField": summarizedField = try reader.elementText()
    case "summaryOperation": summaryOperation = try reader.elementText()
    case "valueSet", "picklist": picklist = try MetadataPicklist(&reader)
    default: try reader.skipElement()
    }
  }

  /// Whether this is a field's whole definition, not an overlay of a standard field.
  var isDefinition: Bool { !type.isEmpty }

  /// Whether deleting the parent deletes the record, which then has no owner of its own.
  var isMasterDetail: Bool { type == "MasterDetail" }

  /// The custom fields of the same object that a formula is made of, folded.
  ///
  /// Those of parents follow a dot, as in `Site__r.Area__c` and `$Setup.Rates__c.Vat__c`.
  var namesInFormula: [String] {
    guard let formula else { return [] }
    var names: [String] = []
    var word: [UInt8] = []
    var before: UInt8 = 0
    for byte in Array(formula.utf8) + [0] {
      let isLetter = (byte | 0x20) &- 0x61 < 26
      if isLetter || byte &- 0x30 < 10 || byte == UInt8(ascii: "_") {
        word.append(isLetter ? byte | 0x20 : byte)
        continue
      }
      if word.count > 3, word.suffix(3) == [0x5F, 0x5F, 0x63], before != UInt8(ascii: ".") {
        names.append(String(decoding: word, as: UTF8.self))
      }
      word.removeAll(keepingCapacity: true)
      before = byte
    }
    return names
  }

  /// The field, with its parts where it has some.
  func descriptions(summarizedType: FieldType?) -> [FieldDescription] {
    var field = FieldDescription(name, describedType(summarizedType), origin: .metadata)
    field.label = label
    field.inlineHelpText = help
    field.picklistValues = picklist?.values
    if NameSuffix(of: name) == nil {
      // A project only adds to a standard field; the types that it names are coarser than the real ones.
      field.type = .unknown
      return [field]
    }
    field.length = length
    field.precision = precision
    field.scale = precision == nil ? nil : scale
    field.calculatedFormula = formula
    if let picklist { field.attributes[.restrictedPicklist] = Fact(picklist.isRestricted) }
    field.controllerName = picklist?.controllingField
    field.attributes[.unique] = Fact(isUnique)
    field.attributes[.externalId] = Fact(isExternalID)
    field.attributes[.caseSensitive] = Fact(isCaseSensitive)
    field.attributes[.calculated] = Fact(formula != nil || type == "Summary")
    field.attributes[.encrypted] = Fact(type == "EncryptedText")
    if isMasterDetail || isRequired == true { field.attributes[.nillable] = .no }
    if isFilteringDisabled { field.attributes[.filterable] = .no }
    if isSortingDisabled { field.attributes[.sortable] = .no }
    if field.type == .reference {
      field.referenceTo = referenceTo.filter(APIName.isValid)
      field.relationshipName = FieldDescription.defaultRelationshipName(of: name)
    }
    addCapabilities(to: &field)
    return [field] + parts
  }

  private func addCapabilities(to field: inout FieldDescription) {
    if type == "LongTextArea" || type == "Html" {
      field.extraTypeInfo = type == "Html" ? "richtextarea" : "plaintextarea"
      for attribute in FieldAttribute.capabilities { field.attributes[attribute] = .no }
    } else if formula != nil {
      // Whether a formula groups and aggregates depends on what it is made of.
      field.attributes[.filterable] = .yes
      field.attributes[.sortable] = .yes
    } else {
      field.addCapabilitiesOfType()
    }
  }

  private func describedType(_ summarizedType: FieldType?) -> FieldType {
    switch type {
    case "Text", "AutoNumber": .string
    case "TextArea", "LongTextArea", "Html": .textarea
    case "Checkbox": .boolean
    case "Number": .double
    case "Currency": .currency
    case "Percent": .percent
    case "Date": .date
    case "DateTime": .datetime
    case "Time": .time
    case "Email": .email
    case "Phone": .phone
    case "Url": .url
    case "Picklist": .picklist
    case "MultiselectPicklist": .multipicklist
    case "Lookup", "MasterDetail", "Hierarchy", "MetadataRelationship", "ExternalLookup",
      "IndirectLookup":
      .reference
    case "Summary": summaryOperation == "count" ? .double : summarizedType ?? .unknown
    case "EncryptedText": .encryptedstring
    case "Location": .location
    case "Address": .address
    default: .unknown
    }
  }

  /// The parts of a location or address, which are fields of their own.
  private var parts: [FieldDescription] {
    guard name.hasSuffix("__c") else { return [] }
    let types: [(String, FieldType)]
    switch type {
    case "Location": types = [("Latitude", .double), ("Longitude", .double)]
    case "Address":
      types = [
        ("Street", .textarea), ("City", .string), ("PostalCode", .string),
        ("StateCode", .picklist), ("CountryCode", .picklist), ("Latitude", .double),
        ("Longitude", .double), ("GeocodeAccuracy", .picklist),
      ]
    default: return []
    }
    return types.map { part, type in
      var field = FieldDescription("\(name.dropLast(1))\(part)__s", type, origin: .metadata)
      field.compoundFieldName = name
      field.addCapabilitiesOfType()
      return field
    }
  }
}
