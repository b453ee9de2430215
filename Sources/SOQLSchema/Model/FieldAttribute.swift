/// An attribute of a field that holds or does not hold, named after describe's.
///
/// Source: the SOAP API reference, "DescribeFieldResult".
public enum FieldAttribute: UInt8, Sendable, CaseIterable {
  /// It may stand in WHERE.
  case filterable
  /// It may stand in ORDER BY.
  case sortable
  /// It may stand in GROUP BY.
  case groupable
  /// An aggregate function may be over it.
  case aggregatable
  /// A formula or a summary makes its value.
  case calculated
  /// It is the name of the record.
  case nameField
  /// It may be null.
  case nillable
  /// Records may be found by it in an upsert.
  case idLookup
  /// It is an external Id.
  case externalId
  /// No two records have the same value.
  case unique
  /// Case counts in its unique values.
  case caseSensitive
  /// Only the listed picklist values may be stored.
  case restrictedPicklist
  /// Another field decides which picklist values are valid.
  case dependentPicklist
  /// It points at records of several objects.
  case polymorphicForeignKey
  /// Its relationship has the fields of `Name`, and takes TYPEOF.
  case namePointing
  /// It may point at objects beyond those that are listed; describe has no such attribute.
  case openReference
  /// Its values are encrypted.
  case encrypted
  /// It holds HTML.
  case htmlFormatted
  /// It is hidden and going away.
  case deprecatedAndHidden
  /// DISTANCE may be over it.
  case queryByDistance
  /// It counts up by itself.
  case autoNumber

  /// The key in describe's JSON.
  package var describeKey: StaticString? {
    switch self {
    case .filterable: "filterable"
    case .sortable: "sortable"
    case .groupable: "groupable"
    case .aggregatable: "aggregatable"
    case .calculated: "calculated"
    case .nameField: "nameField"
    case .nillable: "nillable"
    case .idLookup: "idLookup"
    case .externalId: "externalId"
    case .unique: "unique"
    case .caseSensitive: "caseSensitive"
    case .restrictedPicklist: "restrictedPicklist"
    case .dependentPicklist: "dependentPicklist"
    case .polymorphicForeignKey: "polymorphicForeignKey"
    case .namePointing: "namePointing"
    case .openReference: nil
    case .encrypted: "encrypted"
    case .htmlFormatted: "htmlFormatted"
    case .deprecatedAndHidden: "deprecatedAndHidden"
    case .queryByDistance: "queryByDistance"
    case .autoNumber: "autoNumber"
    }
  }

  /// The word in the schema text.
  package var word: String {
    switch self {
    case .filterable: "filter"
    case .sortable: "sort"
    case .groupable: "group"
    case .aggregatable: "aggregate"
    case .calculated: "calculated"
    case .nameField: "name"
    case .nillable: "nillable"
    case .idLookup: "idlookup"
    case .externalId: "externalid"
    case .unique: "unique"
    case .caseSensitive: "casesensitive"
    case .restrictedPicklist: "restricted"
    case .dependentPicklist: "dependent"
    case .polymorphicForeignKey: "polymorphic"
    case .namePointing: "namepointing"
    case .openReference: "anyobject"
    case .encrypted: "encrypted"
    case .htmlFormatted: "html"
    case .deprecatedAndHidden: "deprecated"
    case .queryByDistance: "distance"
    case .autoNumber: "autonumber"
    }
  }

  /// Whether an attribute that is not written down is known not to hold, once its source is complete.
  static let capabilities: [FieldAttribute] = [.filterable, .sortable, .groupable, .aggregatable]
}

/// What is known of the attributes of a field.
public struct FieldAttributes: Sendable, Hashable {
  private var known: UInt32 = 0
  private var holding: UInt32 = 0

  /// Nothing known.
  public init() {}

  /// What is known of one attribute.
  public subscript(attribute: FieldAttribute) -> Fact {
    get {
      let bit = UInt32(1) << UInt32(attribute.rawValue)
      if known & bit == 0 { return .unknown }
      return holding & bit == 0 ? .no : .yes
    }
    set {
      let bit = UInt32(1) << UInt32(attribute.rawValue)
      known = newValue == .unknown ? known & ~bit : known | bit
      holding = newValue == .yes ? holding | bit : holding & ~bit
    }
  }

  /// These facts and, where they say nothing, others.
  func merged(over other: FieldAttributes) -> FieldAttributes {
    var merged = self
    merged.known |= other.known
    merged.holding |= other.holding & ~known
    return merged
  }
}
