extension CalendarDate: SOQLValue, EquatableValue, DatedValue, FormattableValue {
  /// A date is compared with dates.
  public typealias Operand = CalendarDate
  /// The literal.
  public var soqlLiteral: SOQLLiteral { SOQLLiteral(.date(self)) }

  /// Why SOQL cannot say this, or `nil`.
  var problem: String? {
    guard (1...12).contains(month) else { return "there is no month \(month)" }
    guard (1700...4000).contains(year) else { return "dates go from 1700-01-01 to 4000-12-31" }
    let days = CalendarDate.dayCount(year, month)
    return (1...days).contains(day) ? nil : "month \(month) of \(year) has \(days) days"
  }
}

extension DateTime: SOQLValue, EquatableValue, DatedValue, FormattableValue {
  /// A datetime is compared with datetimes.
  public typealias Operand = DateTime
  /// The literal.
  public var soqlLiteral: SOQLLiteral { SOQLLiteral(.dateTime(self)) }
}

extension TimeOfDay: SOQLValue, EquatableValue, OrderedValue, FormattableValue {
  /// A time is compared with times.
  public typealias Operand = TimeOfDay
  /// The literal.
  public var soqlLiteral: SOQLLiteral { SOQLLiteral(.time(self)) }

  /// Why SOQL cannot say this, or `nil`.
  var problem: String? {
    if !(0..<24).contains(hour) { return "hours go from 0 to 23" }
    if !(0..<60).contains(minute) { return "minutes go from 0 to 59" }
    if !(0..<60).contains(second) { return "seconds go from 0 to 59" }
    return (0..<1_000).contains(millisecond) ? nil : "milliseconds go from 0 to 999"
  }
}
