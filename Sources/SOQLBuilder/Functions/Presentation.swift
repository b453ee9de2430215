/// The label of a picklist value in the user's language.
///
/// ```swift
/// toLabel(c.status).as("label")            // toLabel(Status) label
/// ```
public func toLabel<Root, Value: EquatableValue, Use: ColumnUse>(
  _ field: Field<Root, Value, Use>
) -> Field<Root, String, FunctionUse.Label> {
  Field(field.fragment.called(by: "toLabel"))
}

/// An amount in the user's currency, in orgs with several; in SELECT only.
public func convertCurrency<Root, Use: ColumnUse>(
  _ field: Field<Root, SOQLCurrency, Use>
) -> Field<Root, SOQLCurrency, FunctionUse.Converted> {
  Field(field.fragment.called(by: "convertCurrency"))
}

/// A number, date, time or aggregate as the user's locale writes it; in SELECT only.
///
/// ```swift
/// format(convertCurrency(o.amount)).as("amount")   // FORMAT(convertCurrency(Amount)) amount
/// ```
public func format<Argument: FormatArgument>(_ argument: Argument) -> Argument.Formatted {
  argument.formatted
}

/// What FORMAT takes: a column, a converted amount or an aggregate.
public protocol FormatArgument: Sendable {
  /// What FORMAT makes of it.
  associatedtype Formatted: Sendable
  /// It, formatted.
  var formatted: Formatted { get }
}

extension Field: FormatArgument where Value: FormattableValue, Use: FormattableUse {
  /// The field, formatted.
  public var formatted: Field<Root, String, FunctionUse.Formatted> {
    Field<Root, String, FunctionUse.Formatted>(fragment.called(by: "FORMAT"))
  }
}

extension Aggregate: FormatArgument where Value: FormattableValue {
  /// The aggregate, formatted.
  public var formatted: FormattedAggregate<Root> {
    FormattedAggregate(fragment: fragment.called(by: "FORMAT"))
  }
}

/// An aggregate as the user's locale writes it.
public struct FormattedAggregate<Root: SObject>: Sendable {
  let fragment: Fragment
}
