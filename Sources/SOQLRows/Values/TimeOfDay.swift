/// A time without a day and a zone, as time fields hold it: to the millisecond.
///
/// ```swift
/// TimeOfDay("10:20:30.000Z")?.hour   // 10
/// TimeOfDay(10, 20)                  // one that stands in code
/// ```
public struct TimeOfDay: Sendable, Hashable, Comparable {
  /// The hour, from 0 to 23.
  public let hour: Int
  /// The minute, from 0 to 59.
  public let minute: Int
  /// The second, from 0 to 59.
  public let second: Int
  /// The millisecond, from 0 to 999.
  public let millisecond: Int

  /// A time that is known to exist, as in code; a query says of any other what is wrong with it.
  public init(_ hour: Int, _ minute: Int, _ second: Int = 0, millisecond: Int = 0) {
    self.hour = hour
    self.minute = minute
    self.second = second
    self.millisecond = millisecond
  }

  /// A time so many milliseconds after midnight; `nil` if it is not below 24 hours.
  public init?(milliseconds: Int) {
    guard 0..<86_400_000 ~= milliseconds else { return nil }
    self.init(unchecked: milliseconds)
  }

  init(unchecked milliseconds: Int) {
    self.init(
      milliseconds / 3_600_000,
      milliseconds / 60_000 % 60,
      milliseconds / 1_000 % 60,
      millisecond: milliseconds % 1_000
    )
  }

  /// Whether a time comes before another.
  public static func < (left: TimeOfDay, right: TimeOfDay) -> Bool {
    (left.hour, left.minute, left.second, left.millisecond)
      < (right.hour, right.minute, right.second, right.millisecond)
  }
}

extension TimeOfDay: LosslessStringConvertible {
  /// A time such as `10:20:30.000Z`, of which the fraction and the `Z` may be missing.
  public init?(_ text: String) {
    self.init(utf8: Array(text.utf8)[...])
  }

  init?(utf8 text: ArraySlice<UInt8>) {
    var reader = DigitReader(text)
    guard let seconds = reader.secondsOfDay(), let nanoseconds = reader.fraction() else {
      return nil
    }
    _ = reader.take("Z")
    guard reader.isAtEnd, nanoseconds % 1_000_000 == 0 else { return nil }
    self.init(unchecked: seconds * 1_000 + nanoseconds / 1_000_000)
  }

  /// The time as `10:20:30.000Z`.
  public var description: String { "\(textToSecond).\(padded(millisecond, 3))Z" }

  var textToSecond: String { "\(padded(hour, 2)):\(padded(minute, 2)):\(padded(second, 2))" }
}

extension TimeOfDay: TextValue {
  static var expectation: String { "a time such as 10:20:30.000Z" }
}
