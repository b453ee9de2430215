/// The Swift type of an object.
///
/// It depends on the API name, and on the namespace that the user chose, alone.
struct ObjectName: Hashable {
  /// The name of the type.
  let type: String
  /// The enum that holds the type, if one does.
  let namespace: String?

  /// The name by which generated code calls the type.
  var path: String { namespace.map { "\($0).\(type)" } ?? type }

  /// Where objects live whose names Swift or its libraries use for something else.
  static let shelter = "Standard"

  init(of apiName: String, in namespace: String?) {
    var type = SwiftName.type(of: apiName)
    if ObjectName.isTaken(type) || ObjectName.endings.contains(where: type.hasSuffix) {
      type += "Object"
    }
    self.type = type
    self.namespace = namespace ?? (ObjectName.sheltered.contains(type) ? ObjectName.shelter : nil)
  }

  /// Another name, for an object whose first one another has: one that no two API names share.
  init(whole apiName: String, in namespace: String?) {
    type = SwiftName.uppercasingFirst(apiName)
    self.namespace = namespace
  }

  /// Whether generated code uses a name for something else.
  static func isTaken(_ name: String) -> Bool { taken.contains(name) }

  /// How types within models end.
  private static let endings = ["Picklist", "Targets", "Value"]

  /// The names that generated code uses itself: no object may hide them.
  private static let taken: Set<String> = [
    "Address", "AnyRecordID", "AnySObject", "Bool", "CalendarDate", "ChildRows", "Children",
    "Column", "DateTime", "Decimal", "Double", "DynamicValue", "Geolocation", "Int", "Members",
    "MultiPicklist", "NullableBool", "OwnID", "Parent", "PicklistValue", "Polymorphic",
    "PolymorphicParent", "Record", "RecordID", "ReferenceTarget", "ReferenceTargets", "Row",
    "RowDecodable", "RowError", "RowView", "SOQLBinary", "SOQLCurrency", "SObject", "Self",
    "Sendable", "Standard", "StaticString", "String", "TimeOfDay", "Type", "Use", "Any", "Protocol",
  ]

  /// Names of Swift's libraries, of frameworks that apps import, and of the builder.
  private static let sheltered: Set<String> = [
    "Actor", "Array", "Bundle", "Calendar", "Case", "Character", "Collection", "Color", "Columns",
    "Comparable", "Condition", "Data", "Date", "Dictionary", "Dimension", "Document", "Duration",
    "Equatable", "Error", "Event", "Field", "Fields", "Float", "Form", "Group", "GroupBy",
    "Hashable", "Having", "Host", "Image", "Label", "Limit", "Link", "List", "Locale", "Location",
    "Lock", "Measurement", "Menu", "Message", "Mirror", "Name", "Never", "Notification", "Offset",
    "Operation", "Optional", "Options", "Order", "OrderBy", "Path", "Period", "Predicate",
    "Process", "Progress", "Query", "QueryPage", "Range", "Reference", "Result", "Scene", "Scope",
    "Section", "Select", "Sequence", "Set", "Slice", "Stream", "Substring", "Table", "Task",
    "Text", "Thread", "Timer", "Unit", "URL", "UUID", "Unicode", "View", "Void", "Where", "With",
  ]
}
