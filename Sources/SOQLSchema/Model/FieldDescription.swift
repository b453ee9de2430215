/// What is known of a field.
public struct FieldDescription: Sendable, Hashable {
  /// The API name.
  public var name: String
  /// The type.
  public var type: FieldType
  /// Where the description comes from; of several sources, the first.
  public var origin: Origin
  /// What it can do and is.
  public var attributes = FieldAttributes()
  /// The objects that a reference points at; empty where that is not known.
  public var referenceTo: [String] = []
  /// The name by which paths go to the parent, such as `Owner`.
  public var relationshipName: String?
  /// The compound field that this one is a part of, such as `BillingAddress`.
  public var compoundFieldName: String?
  /// The greatest length of a text, in characters.
  public var length: Int?
  /// The most digits of an integer.
  public var digits: Int?
  /// The digits of a number in all.
  public var precision: Int?
  /// The digits behind the point.
  public var scale: Int?
  /// The values of a picklist, or `nil` where they are not known.
  public var picklistValues: [PicklistValue]?
  /// The field that decides which picklist values are valid.
  public var controllerName: String?
  /// The formula that makes the value.
  public var calculatedFormula: String?
  /// What describe adds to the type, such as `richtextarea`.
  public var extraTypeInfo: String?
  /// What people call the field.
  public var label: String?
  /// What the page says about the field.
  public var inlineHelpText: String?

  /// A field of which only name, type and origin are known.
  public init(_ name: String, _ type: FieldType, origin: Origin) {
    self.name = name
    self.type = type
    self.origin = origin
  }

  /// A value of a picklist.
  public struct PicklistValue: Sendable, Hashable {
    /// What the API stores and compares.
    public var value: String
    /// Whether it may still be chosen.
    public var isActive: Bool

    /// A value.
    public init(_ value: String, isActive: Bool = true) {
      self.value = value
      self.isActive = isActive
    }
  }

  /// What is known of an attribute.
  public subscript(attribute: FieldAttribute) -> Fact { attributes[attribute] }

  /// Whether the field points at records of several objects, or of objects that are not all known.
  public var isPolymorphic: Bool {
    referenceTo.count > 1 || attributes[.openReference] == .yes
      || attributes[.polymorphicForeignKey] == .yes || attributes[.namePointing] == .yes
  }

  /// Whether the name is one that Salesforce gave.
  public var isStandard: Bool { NameSuffix(of: name) == nil }

  /// Fills in what the type alone tells about capabilities.
  mutating func addCapabilitiesOfType() {
    let capabilities = type.capabilities
    var defaults = FieldAttributes()
    defaults[.filterable] = capabilities.filter
    defaults[.sortable] = capabilities.sort
    defaults[.groupable] = capabilities.group
    defaults[.aggregatable] = capabilities.aggregate
    attributes = attributes.merged(over: defaults)
  }

  /// The relationship name that Salesforce derives from a field's name: `OwnerId` gives `Owner`,
  /// `Site__c` gives `Site__r`.
  static func defaultRelationshipName(of field: String) -> String? {
    if field.hasSuffix("__c") { return field.dropLast(1) + "r" }
    if field.hasSuffix("__pc") { return field.dropLast(1) + "r" }
    if field.hasSuffix("Id"), field.utf8.count > 2 { return String(field.dropLast(2)) }
    return nil
  }

  /// What this description and another of the same trust have in common.
  func agreeing(with other: FieldDescription) -> FieldDescription {
    if self == other { return self }
    guard type == other.type else { return FieldDescription(name, .unknown, origin: origin) }
    var common = self
    if referenceTo != other.referenceTo { common.referenceTo = [] }
    if picklistValues != other.picklistValues { common.picklistValues = nil }
    if length != other.length { common.length = nil }
    if attributes != other.attributes { common.attributes = FieldAttributes() }
    return common
  }

  /// This description, completed by that of a lesser source.
  func merged(over other: FieldDescription) -> FieldDescription {
    var merged = self
    if type == .unknown { merged.type = other.type }
    merged.attributes = attributes.merged(over: other.attributes)
    if referenceTo.isEmpty {
      merged.referenceTo = other.referenceTo
    } else {
      // A list of targets is whole unless its own source says otherwise.
      merged.attributes[.openReference] = attributes[.openReference]
    }
    merged.relationshipName = relationshipName ?? other.relationshipName
    merged.compoundFieldName = compoundFieldName ?? other.compoundFieldName
    merged.length = length ?? other.length
    merged.digits = digits ?? other.digits
    merged.precision = precision ?? other.precision
    merged.scale = scale ?? other.scale
    merged.picklistValues = picklistValues ?? other.picklistValues
    merged.controllerName = controllerName ?? other.controllerName
    merged.calculatedFormula = calculatedFormula ?? other.calculatedFormula
    merged.extraTypeInfo = extraTypeInfo ?? other.extraTypeInfo
    merged.label = label ?? other.label
    merged.inlineHelpText = inlineHelpText ?? other.inlineHelpText
    return merged
  }
}
