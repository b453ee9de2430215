/// Whether the digits of date and time literals name a real date and time.
///
/// Source: the SOQL reference, "Date Formats": from 1700-01-01T00:00:00Z to 4000-12-31T00:00:00Z.
enum CalendarDate {
  /// What is wrong with a well-formed date, datetime or time, or `nil`.
  static func problem(in literal: ArraySlice<UInt8>, _ kind: TokenKind) -> String? {
    var index = literal.startIndex

    func number(_ count: Int) -> Int {
      var value = 0
      for byte in literal[index..<index + count] { value = value * 10 + Int(byte & 0x0F) }
      index += count + 1
      return value
    }

    if kind != .time {
      let (year, month, day) = (number(4), number(2), number(2))
      guard (1...12).contains(month) else { return "there is no month \(month)" }
      let days = dayCount(ofMonth: month, year)
      guard (1...days).contains(day) else { return "month \(month) of \(year) has \(days) days" }
      guard (1700...4000).contains(year) else { return "dates go from 1700-01-01 to 4000-12-31" }
      if kind == .date { return nil }
    }
    let (hour, minute, second) = (number(2), number(2), number(2))
    guard hour < 24 else { return "hours go from 00 to 23" }
    guard minute < 60 else { return "minutes go from 00 to 59" }
    guard second < 60 else { return "seconds go from 00 to 59" }
    return zoneProblem(in: literal)
  }

  private static func zoneProblem(in literal: ArraySlice<UInt8>) -> String? {
    guard let last = literal.last, last.isDigit else { return nil }
    // The zone is ±hhmm or ±hh:mm: its digits are the last four of the literal.
    let digits = literal.suffix(5).filter(\.isDigit)
    guard digits.count >= 4 else { return nil }
    let zone = digits.suffix(4).map { Int($0 & 0x0F) }
    let (hours, minutes) = (zone[0] * 10 + zone[1], zone[2] * 10 + zone[3])
    return hours <= 23 && minutes < 60 ? nil : "there is no such offset from UTC"
  }

  private static func dayCount(ofMonth month: Int, _ year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: return 30
    case 2:
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      return isLeap ? 29 : 28
    default: return 31
    }
  }
}
