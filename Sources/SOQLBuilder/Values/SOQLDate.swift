/// A day of the calendar.
///
/// ```swift
/// o.closeDate >= SOQLDate(2026, 1, 31)     // CloseDate >= 2026-01-31
/// ```
///
/// A day that does not exist, or lies outside the years 1700 to 4000, is a diagnostic of the query that it
/// stands in.
public struct SOQLDate: SOQLValue, EquatableValue, DatedValue, FormattableValue, Hashable {
  /// A date is compared with dates.
  public typealias Operand = SOQLDate
  /// The year.
  public let year: Int
  /// The month, from 1.
  public let month: Int
  /// The day, from 1.
  public let day: Int

  /// The day of a month of a year.
  public init(_ year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The literal.
  public var soqlLiteral: SOQLLiteral { SOQLLiteral(.date(self)) }

  /// Why SOQL cannot say this, or `nil`.
  var problem: String? {
    guard (1...12).contains(month) else { return "there is no month \(month)" }
    guard (1700...4000).contains(year) else { return "dates go from 1700-01-01 to 4000-12-31" }
    let days = SOQLDate.days(inMonth: month, of: year)
    return (1...days).contains(day) ? nil : "month \(month) of \(year) has \(days) days"
  }

  var text: String {
    "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  /// The date so many days after 1970-01-01, by the Gregorian calendar; before year 1, one that does not
  /// exist.
  init(daysSince1970: Int) {
    let days = daysSince1970 + SOQLDate.days(beforeYear: 1970)
    guard days >= 0 else {
      self.init(0, 1, 1)
      return
    }
    // The mean length of a year brings the guess within one of it.
    var year = Int(Double(days) / 365.242_5) + 1
    while SOQLDate.days(beforeYear: year) > days { year -= 1 }
    while SOQLDate.days(beforeYear: year + 1) <= days { year += 1 }
    var rest = days - SOQLDate.days(beforeYear: year)
    var month = 1
    while rest >= SOQLDate.days(inMonth: month, of: year) {
      rest -= SOQLDate.days(inMonth: month, of: year)
      month += 1
    }
    self.init(year, month, rest + 1)
  }

  /// The days from 0001-01-01 to the first day of a year.
  private static func days(beforeYear year: Int) -> Int {
    let past = year - 1
    return 365 * past + past / 4 - past / 100 + past / 400
  }
}

/// A number with leading zeros.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
