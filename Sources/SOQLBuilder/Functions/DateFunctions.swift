/// What date functions take: a date or datetime column, or a datetime in the user's time zone.
///
/// Source: the SOQL reference, "Date Functions".
public protocol DateFunctionArgument: Sendable {
  /// The object that the query is about.
  associatedtype Root: SObject
  /// Its text.
  var fragment: Fragment { get }
}

/// What functions of a moment take.
public protocol DateTimeFunctionArgument: DateFunctionArgument {}

extension Field: DateFunctionArgument where Value: DatedValue, Use: ColumnUse {}
extension Field: DateTimeFunctionArgument where Value == DateTime, Use: ColumnUse {}

/// A datetime in the user's time zone, which date functions take; without it they work in UTC.
public struct ZonedDateTime<Root: SObject>: DateTimeFunctionArgument {
  /// Its text.
  public let fragment: Fragment
}

/// A datetime in the user's time zone.
///
/// ```swift
/// hourInDay(convertTimezone(o.createdDate)) < 12   // HOUR_IN_DAY(convertTimezone(CreatedDate)) < 12
/// ```
public func convertTimezone<Root, Use: ColumnUse>(
  _ field: Field<Root, DateTime, Use>
) -> ZonedDateTime<Root> {
  ZonedDateTime(fragment: field.fragment.called(by: "convertTimezone"))
}

/// The month, from 1 to 12.
public func calendarMonth<Argument: DateFunctionArgument>(
  _ argument: Argument
) -> Field<Argument.Root, Int, FunctionUse.DatePart> {
  Field(argument.fragment.called(by: "CALENDAR_MONTH"))
}

/// The quarter, from 1 to 4.
public func calendarQuarter<Argument: DateFunctionArgument>(
  _ argument: Argument
) -> Field<Argument.Root, Int, FunctionUse.DatePart> {
  Field(argument.fragment.called(by: "CALENDAR_QUARTER"))
}

/// The year.
public func calendarYear<Argument: DateFunctionArgument>(
  _ argument: Argument
) -> Field<Argument.Root, Int, FunctionUse.DatePart> {
  Field(argument.fragment.called(by: "CALENDAR_YEAR"))
}

/// The day of the month, from 1 to 31.
public func dayInMonth<Argument: DateFunctionArgument>(
  _ argument: Argument
) -> Field<Argument.Root, Int, FunctionUse.DatePart> {
  Field(argument.fragment.called(by: "DAY_IN_MONTH"))
}

/// The day of the week, from 1 for Sunday.
public func dayInWeek<Argument: DateFunctionArgument>(
  _ argument: Argument
) -> Field<Argument.Root, Int, FunctionUse.DatePart> {
  Field(argument.fragment.called(by: "DAY_IN_WEEK"))
}

/// The day of the year, from 1 to 366.
public func dayInYear<Argument: DateFunctionArgument>(
  _ argument: Argument
) -> Field<Argument.Root, Int, FunctionUse.DatePart> {
  Field(argument.fragment.called(by: "DAY_IN_YEAR"))
}

/// The week of the month, from 1 to 5.
public func weekInMonth<Argument: DateFunctionArgument>(
  _ argument: Argument
) -> Field<Argument.Root, Int, FunctionUse.DatePart> {
  Field(argument.fragment.called(by: "WEEK_IN_MONTH"))
}

/// The week of the year, from 1 to 53.
public func weekInYear<Argument: DateFunctionArgument>(
  _ argument: Argument
) -> Field<Argument.Root, Int, FunctionUse.DatePart> {
  Field(argument.fragment.called(by: "WEEK_IN_YEAR"))
}

/// The month of the fiscal year, from 1 to 12.
public func fiscalMonth<Argument: DateFunctionArgument>(
  _ argument: Argument
) -> Field<Argument.Root, Int, FunctionUse.DatePart> {
  Field(argument.fragment.called(by: "FISCAL_MONTH"))
}

/// The quarter of the fiscal year, from 1 to 4.
public func fiscalQuarter<Argument: DateFunctionArgument>(
  _ argument: Argument
) -> Field<Argument.Root, Int, FunctionUse.DatePart> {
  Field(argument.fragment.called(by: "FISCAL_QUARTER"))
}

/// The fiscal year.
public func fiscalYear<Argument: DateFunctionArgument>(
  _ argument: Argument
) -> Field<Argument.Root, Int, FunctionUse.DatePart> {
  Field(argument.fragment.called(by: "FISCAL_YEAR"))
}

/// The hour of the day, from 0 to 23.
public func hourInDay<Argument: DateTimeFunctionArgument>(
  _ argument: Argument
) -> Field<Argument.Root, Int, FunctionUse.DatePart> {
  Field(argument.fragment.called(by: "HOUR_IN_DAY"))
}

/// The day of a moment.
public func dayOnly<Argument: DateTimeFunctionArgument>(
  _ argument: Argument
) -> Field<Argument.Root, DayOfMoment, FunctionUse.DatePart> {
  Field(argument.fragment.called(by: "DAY_ONLY"))
}

/// What ``dayOnly(_:)`` gives: it is compared with dates, relative ones excepted.
public enum DayOfMoment: EquatableValue, OrderedValue {
  /// A day is compared with dates.
  public typealias Operand = CalendarDate
  /// What a row gives.
  public typealias Content = CalendarDate?
}
