#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A moment in UTC, to the millisecond.
///
/// There is no way to make one without a zone: what has none depends on the machine that it is written on.
///
/// ```swift
/// o.createdDate > SOQLDateTime(utc: SOQLDate(2026, 1, 31), SOQLTime(8, 30))
/// // CreatedDate > 2026-01-31T08:30:00Z
/// ```
public struct SOQLDateTime: SOQLValue, EquatableValue, DatedValue, FormattableValue, Hashable {
  /// A datetime is compared with datetimes.
  public typealias Operand = SOQLDateTime
  /// The day.
  public let date: SOQLDate
  /// The time of the day.
  public let time: SOQLTime

  /// A time of a day, in UTC.
  public init(utc date: SOQLDate, _ time: SOQLTime) {
    self.date = date
    self.time = time
  }

  /// A moment, rounded to the millisecond.
  public init(_ moment: Date) {
    let milliseconds = (moment.timeIntervalSince1970 * 1_000).rounded()
    // A hundred thousand years: what lies beyond is no date of SOQL either, and fits no integer.
    guard abs(milliseconds) < 4e15 else {
      self.init(utc: SOQLDate(0, 1, 1), SOQLTime(0, 0))
      return
    }
    let whole = Int(milliseconds)
    let day = Int((milliseconds / 86_400_000).rounded(.down))
    let rest = whole - day * 86_400_000
    self.init(
      utc: SOQLDate(daysSince1970: day),
      SOQLTime(rest / 3_600_000, rest / 60_000 % 60, rest / 1_000 % 60, millisecond: rest % 1_000)
    )
  }

  /// The literal.
  public var soqlLiteral: SOQLLiteral { SOQLLiteral(.dateTime(self)) }

  var text: String {
    let fraction = time.millisecond == 0 ? "" : ".\(padded(time.millisecond, 3))"
    return "\(date.text)T\(time.textToSecond)\(fraction)Z"
  }
}

/// A time of the day.
public struct SOQLTime: SOQLValue, EquatableValue, OrderedValue, FormattableValue, Hashable {
  /// A time is compared with times.
  public typealias Operand = SOQLTime
  /// The hour, from 0 to 23.
  public let hour: Int
  /// The minute.
  public let minute: Int
  /// The second.
  public let second: Int
  /// The millisecond.
  public let millisecond: Int

  /// A time; one that does not exist is a diagnostic of the query that it stands in.
  public init(_ hour: Int, _ minute: Int, _ second: Int = 0, millisecond: Int = 0) {
    self.hour = hour
    self.minute = minute
    self.second = second
    self.millisecond = millisecond
  }

  /// The literal.
  public var soqlLiteral: SOQLLiteral { SOQLLiteral(.time(self)) }

  /// Why SOQL cannot say this, or `nil`.
  var problem: String? {
    if !(0..<24).contains(hour) { return "hours go from 0 to 23" }
    if !(0..<60).contains(minute) { return "minutes go from 0 to 59" }
    if !(0..<60).contains(second) { return "seconds go from 0 to 59" }
    return (0..<1_000).contains(millisecond) ? nil : "milliseconds go from 0 to 999"
  }

  var textToSecond: String { "\(padded(hour, 2)):\(padded(minute, 2)):\(padded(second, 2))" }

  var text: String { "\(textToSecond).\(padded(millisecond, 3))Z" }
}
