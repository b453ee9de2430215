import SOQLSchema

/// What a field is in Swift.
struct FieldTypes {
  /// What its column holds, for conditions.
  let column: String
  /// What a record holds.
  let value: String
  /// Whether a record may hold nothing.
  let isOptional: Bool

  init(of field: FieldDescription, in object: ModelObject, _ plan: ModelPlan) {
    isOptional = field.type != .id && field.type != .boolean || field[.nillable] == .yes
    switch field.type {
    case .id:
      (column, value) = ("OwnID<\(object.name.path)>", "RecordID<\(object.name.path)>")
    case .reference:
      column = FieldTypes.target(of: field, plan).map { "RecordID<\($0.path)>" } ?? "AnyRecordID"
      value = column
    case .boolean: (column, value) = (isOptional ? "NullableBool" : "Bool", "Bool")
    case .currency: (column, value) = ("SOQLCurrency", "Decimal")
    case .base64: (column, value) = ("SOQLBinary", "String")
    case .anyType, .complexvalue, .json, .unknown:
      (column, value) = ("DynamicValue", "Record.Value")
    default:
      column = FieldTypes.plain(field, object)
      value = column
    }
  }

  /// The types that are the same in queries and in records.
  private static func plain(_ field: FieldDescription, _ object: ModelObject) -> String {
    let choices =
      field.choices.isEmpty
      ? "String" : object.members.type(.field, field.name, "Value")
    return switch field.type {
    case .picklist: choices
    case .multipicklist: "MultiPicklist<\(choices)>"
    case .int, .long: "Int"
    case .double, .percent: "Double"
    case .date: "CalendarDate"
    case .datetime: "DateTime"
    case .time: "TimeOfDay"
    case .address: "Address"
    case .location: "Geolocation"
    default: "String"
    }
  }

  /// The one object that a field points at, if that has a model.
  static func target(of field: FieldDescription, _ plan: ModelPlan) -> ObjectName? {
    guard !field.isPolymorphic, let target = field.referenceTo.first else { return nil }
    return plan.name(of: target)
  }

  /// What queries may do with a field; what is not known is left to the server.
  static func use(of field: FieldDescription) -> String {
    let parts: [(FieldAttribute, String)] = [
      (.filterable, "Filter"), (.sortable, "Sort"), (.groupable, "Group"),
      (.aggregatable, "Aggregate"),
    ]
    let held = parts.filter { field[$0.0] != .no }.map(\.1)
    if held.count == parts.count { return "Use.All" }
    return "Use." + (held.isEmpty ? "Select" : held.joined())
  }
}

extension FieldDescription {
  /// The values of a picklist, also those that may no longer be chosen: records still have them.
  var choices: [String] {
    guard type == .picklist || type == .multipicklist else { return [] }
    return (picklistValues ?? []).map(\.value).filter { !$0.isEmpty }
  }
}
