/// A day without a time and a zone, as date fields hold it.
///
/// ```swift
/// let birthdate: CalendarDate? = try row.read("Birthdate")
/// CalendarDate("2024-02-29")?.month   // 2
/// CalendarDate(2024, 2, 29)             // one that stands in code
/// ```
public struct CalendarDate: Sendable, Hashable, Comparable {
  /// The year, from 0 to 9999.
  public let year: Int
  /// The month, from 1.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// A day that is known to exist, as in code; a query says of any other what is wrong with it.
  public init(_ year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// A day of the Gregorian calendar; `nil` if there is none.
  public init?(year: Int, month: Int, day: Int) {
    guard 0...9_999 ~= year, 1...12 ~= month,
      1...CalendarDate.dayCount(year, month) ~= day
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Whether a day comes before another.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// Days since 1 January 1970.
  package var daysSince1970: Int {
    // Years start in March, so that the day that leap years add is their last.
    let shifted = month <= 2 ? year - 1 : year
    let monthFromMarch = (month + 9) % 12
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let era = shifted >= 0 ? shifted / 400 : -1
    let yearOfEra = shifted - era * 400
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day so many days after 1 January 1970; before year 1, one that does not exist.
  init(daysSince1970: Int) {
    let days = daysSince1970 + 719_162
    guard days >= 0 else {
      self.init(0, 1, 1)
      return
    }
    // The mean length of a year brings the guess within one of it.
    var year = Int(Double(days) / 365.242_5) + 1
    while CalendarDate.days(beforeYear: year) > days { year -= 1 }
    while CalendarDate.days(beforeYear: year + 1) <= days { year += 1 }
    var rest = days - CalendarDate.days(beforeYear: year)
    var month = 1
    while rest >= CalendarDate.dayCount(year, month) {
      rest -= CalendarDate.dayCount(year, month)
      month += 1
    }
    self.init(year, month, rest + 1)
  }

  /// The days from the first of year 1 to the first of another.
  private static func days(beforeYear year: Int) -> Int {
    let past = year - 1
    return 365 * past + past / 4 - past / 100 + past / 400
  }

  /// How many days a month has.
  package static func dayCount(_ year: Int, _ month: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CalendarDate: LosslessStringConvertible {
  /// A day as `2024-05-01`; `nil` if the text is none.
  public init?(_ text: String) {
    self.init(utf8: Array(text.utf8)[...])
  }

  init?(utf8 text: ArraySlice<UInt8>) {
    var reader = DigitReader(text)
    self.init(&reader)
    guard reader.isAtEnd else { return nil }
  }

  /// Takes a day from a text that goes on.
  init?(_ reader: inout DigitReader) {
    guard let year = reader.number(4), reader.take("-"), let month = reader.number(2),
      reader.take("-"), let day = reader.number(2)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The day as `2024-05-01`.
  public var description: String {
    "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}

extension CalendarDate: TextValue {
  static var expectation: String { "a date such as 2024-05-01" }
}

/// A number with zeros before it.
func padded(_ number: Int, _ width: Int) -> String {
  let text = String(number)
  return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
}
