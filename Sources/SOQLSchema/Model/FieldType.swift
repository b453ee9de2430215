/// The type of a field, as describe names it.
///
/// Source: the SOAP API reference, "Field Types".
public enum FieldType: String, Sendable, CaseIterable {
  case id
  case reference
  case string
  case textarea
  case picklist
  case multipicklist
  case combobox
  case boolean
  case int
  case long
  case double
  case currency
  case percent
  case date
  case datetime
  case time
  case email
  case phone
  case url
  case address
  case location
  case encryptedstring
  case base64
  case anyType
  case complexvalue
  case dataCategoryGroupReference = "DataCategoryGroupReference"
  case json
  /// A type that no source tells, or that this list does not have.
  case unknown

  private static let all = allCases
  private static let names = NameTable(all.lazy.map(\.rawValue))

  /// The type of a name in any case, given by its bytes.
  init?(name: ArraySlice<UInt8>) {
    guard let place = name.withUnsafeBytes({ FieldType.names.find($0) }) else { return nil }
    self = FieldType.all[place]
  }

  /// Whether numbers are compared with it.
  public var isNumeric: Bool {
    switch self {
    case .int, .long, .double, .currency, .percent: true
    default: false
    }
  }

  /// Whether it holds an Id.
  public var isID: Bool { self == .id || self == .reference }

  /// Whether LIKE takes it.
  ///
  /// Source: the SOQL reference, "Comparison Operators".
  public var isText: Bool {
    switch self {
    case .string, .textarea, .picklist, .combobox, .email, .phone, .url, .encryptedstring: true
    default: false
    }
  }

  /// What fields of the type can do where no source tells otherwise: filter, sort, group, aggregate.
  ///
  /// Source: the SOQL reference, "Grouping" and "Support for Field Types in Aggregate Functions".
  var capabilities: (filter: Fact, sort: Fact, group: Fact, aggregate: Fact) {
    switch self {
    case .id, .reference, .string, .textarea, .picklist, .combobox, .email, .phone, .url, .date,
      .int:
      (.yes, .yes, .yes, .yes)
    case .boolean: (.yes, .yes, .yes, .no)
    case .long, .double, .currency, .percent, .datetime: (.yes, .yes, .no, .yes)
    case .time: (.yes, .yes, .unknown, .yes)
    case .multipicklist: (.yes, .no, .no, .no)
    case .dataCategoryGroupReference: (.unknown, .no, .no, .unknown)
    case .address, .location, .encryptedstring, .base64, .anyType, .complexvalue, .json:
      (.no, .no, .no, .no)
    case .unknown: (.unknown, .unknown, .unknown, .unknown)
    }
  }
}
