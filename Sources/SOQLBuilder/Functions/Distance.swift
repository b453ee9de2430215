import SOQLSyntax

/// The distance of a location from a place.
///
/// It is only compared by < and >.
public struct Distance<Root: SObject>: Sendable {
  let fragment: Fragment

  /// Units of length.
  public enum Unit: String, Sendable {
    /// Kilometres.
    case kilometers = "km"
    /// Miles.
    case miles = "mi"
  }

  /// Nearer than.
  public static func < <Number: NumericOperand>(
    left: Self,
    right: Number
  ) -> RowCondition<Root> {
    left.compare(.less, right.soqlLiteral)
  }

  /// Farther than.
  public static func > <Number: NumericOperand>(
    left: Self,
    right: Number
  ) -> RowCondition<Root> {
    left.compare(.greater, right.soqlLiteral)
  }

  /// The nearest first.
  public var ascending: Ordering<Root> { Ordering(fragment, isDescending: false) }
  /// The farthest first.
  public var descending: Ordering<Root> { Ordering(fragment, isDescending: true) }

  private func compare(
    _ comparison: ComparisonOperator,
    _ number: SOQLLiteral
  ) -> RowCondition<Root> {
    RowCondition(.comparison(fragment, comparison, number))
  }
}

/// The distance of a location from a place.
///
/// ```swift
/// distance(s.place, Geolocation(latitude: 37.7, longitude: -122.4), .miles) < 20
/// // DISTANCE(Place__c, GEOLOCATION(37.7, -122.4), 'mi') < 20
/// ```
public func distance<Root, Value: LocatedValue, Use: ColumnUse>(
  _ field: Field<Root, Value, Use>,
  _ place: Geolocation,
  _ unit: Distance<Root>.Unit
) -> Distance<Root> {
  let location =
    Fragment("GEOLOCATION(") + Fragment(place.latitude.soqlLiteral) + ", "
    + Fragment(place.longitude.soqlLiteral) + ")"
  let unit = Fragment(unit.rawValue.soqlLiteral)
  return Distance(
    fragment: Fragment("DISTANCE(") + field.fragment + ", " + location + ", " + unit + ")"
  )
}

/// A sign between two columns of a formula.
public enum FormulaSign: String, Sendable {
  /// Adds.
  case plus = "+"
  /// Subtracts.
  case minus = "-"
}

/// The sum or difference of two numbers of a row; in WHERE only.
///
/// ```swift
/// formula(o.amount, .minus, o.expectedRevenue) > 0   // FORMULA('Amount - ExpectedRevenue') > 0
/// ```
public func formula<Root, Left: NumericValue, Right: NumericValue, LeftUse, RightUse>(
  _ left: Field<Root, Left, LeftUse>,
  _ sign: FormulaSign,
  _ right: Field<Root, Right, RightUse>
) -> Field<Root, Double, FunctionUse.Formula> where LeftUse: ColumnUse, RightUse: ColumnUse {
  Field(
    Fragment("FORMULA('") + left.fragment + " \(sign.rawValue) " + right.fragment + "')"
  )
}
