/// A column, or what a function makes of one, as seen from a query on `Root`.
///
/// A field remembers which query it may stand in, what it holds, and what may be done with it.
public struct Field<Root: SObject, Value: FieldValue, Use: FieldUse>: Comparand {
  /// A comparison of a field is a condition on rows.
  public typealias Outcome = RowCondition<Root>
  /// The text of the field.
  public let fragment: Fragment

  init(_ fragment: Fragment) {
    self.fragment = fragment
  }
}
