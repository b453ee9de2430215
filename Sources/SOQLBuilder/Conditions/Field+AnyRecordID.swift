import SOQLSyntax

/// References to several objects are compared with Ids of any object.
extension Field where Value == AnyRecordID, Use: Filterable {
  /// The record of an Id.
  public static func == <Object>(left: Self, right: RecordID<Object>) -> RowCondition<Root> {
    left.compare(.equal, right)
  }

  /// Another record.
  public static func != <Object>(left: Self, right: RecordID<Object>) -> RowCondition<Root> {
    left.compare(.notEqual, right)
  }

  /// One of some records; none where there are none.
  public func `in`<Object>(_ values: some Sequence<RecordID<Object>>) -> RowCondition<Root> {
    list(.in, values)
  }

  /// None of some records.
  public func notIn<Object>(_ values: some Sequence<RecordID<Object>>) -> RowCondition<Root> {
    list(.notIn, values)
  }
}
