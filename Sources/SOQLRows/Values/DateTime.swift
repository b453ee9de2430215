#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// A moment in UTC, to the millisecond, as datetime fields hold it.
///
/// There is no way to make one without a zone: what has none depends on the machine that it is written on.
///
/// ```swift
/// let created: DateTime = try row.read("CreatedDate")
/// Date(created)                                       // as Foundation has it
/// DateTime(utc: CalendarDate(2026, 1, 31), TimeOfDay(8, 30))
/// ```
public struct DateTime: Sendable, Hashable, Comparable {
  /// The day.
  public let date: CalendarDate
  /// The time of the day.
  public let time: TimeOfDay

  /// A time of a day, in UTC.
  public init(utc date: CalendarDate, _ time: TimeOfDay) {
    self.date = date
    self.time = time
  }

  /// A moment, rounded to the millisecond.
  public init(_ moment: Date) {
    let milliseconds = (moment.timeIntervalSince1970 * 1_000).rounded()
    // A hundred thousand years: what lies beyond is no date of SOQL either, and fits no integer.
    guard abs(milliseconds) < 4e15 else {
      self.init(utc: CalendarDate(0, 1, 1), TimeOfDay(0, 0))
      return
    }
    self.init(millisecondsSince1970: Int(milliseconds))
  }

  init(millisecondsSince1970 milliseconds: Int) {
    let day = (milliseconds - (milliseconds < 0 ? 86_399_999 : 0)) / 86_400_000
    let rest = milliseconds - day * 86_400_000
    self.init(utc: CalendarDate(daysSince1970: day), TimeOfDay(unchecked: rest))
  }

  /// Whether a moment comes before another.
  public static func < (left: DateTime, right: DateTime) -> Bool {
    (left.date, left.time) < (right.date, right.time)
  }
}

extension DateTime: LosslessStringConvertible {
  /// A moment such as `2026-01-31T08:30:00.000+0000`, in any form that the APIs send; `nil` if it has no
  /// zone.
  public init?(_ text: String) {
    self.init(utf8: Array(text.utf8)[...])
  }

  init?(utf8 text: ArraySlice<UInt8>) {
    guard let moment = DateTimeText(text) else { return nil }
    self.init(millisecondsSince1970: moment.seconds * 1_000 + moment.nanoseconds / 1_000_000)
  }

  /// The moment as `2026-01-31T08:30:00Z`, with milliseconds where there are any.
  public var description: String {
    let fraction = time.millisecond == 0 ? "" : ".\(padded(time.millisecond, 3))"
    return "\(date)T\(time.textToSecond)\(fraction)Z"
  }
}

extension DateTime: TextValue {
  static var expectation: String { "a date and time" }
}

extension Date {
  /// A moment that a record holds.
  public init(_ moment: DateTime) {
    let time = moment.time
    let seconds = (time.hour * 60 + time.minute) * 60 + time.second
    let day = Double(moment.date.daysSince1970) * 86_400
    self.init(timeIntervalSince1970: day + Double(seconds) + Double(time.millisecond) / 1_000)
  }
}
