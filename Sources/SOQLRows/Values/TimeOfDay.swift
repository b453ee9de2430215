/// A time without a day and a zone, as time fields hold it: to the millisecond.
///
/// ```swift
/// TimeOfDay("10:20:30.000Z")?.hour   // 10
/// ```
public struct TimeOfDay: Sendable, Hashable, Comparable {
  /// Milliseconds since midnight.
  public let milliseconds: Int

  /// A time of a day; `nil` if it is not below 24 hours.
  public init?(milliseconds: Int) {
    guard 0..<86_400_000 ~= milliseconds else { return nil }
    self.milliseconds = milliseconds
  }

  /// The hour, from 0 to 23.
  public var hour: Int { milliseconds / 3_600_000 }
  /// The minute, from 0 to 59.
  public var minute: Int { milliseconds / 60_000 % 60 }
  /// The second, from 0 to 59.
  public var second: Int { milliseconds / 1_000 % 60 }

  /// Whether a time comes before another.
  public static func < (left: TimeOfDay, right: TimeOfDay) -> Bool {
    left.milliseconds < right.milliseconds
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
    milliseconds = seconds * 1_000 + nanoseconds / 1_000_000
  }

  /// The time as `10:20:30.000Z`.
  public var description: String {
    "\(padded(hour, 2)):\(padded(minute, 2)):\(padded(second, 2))"
      + ".\(padded(milliseconds % 1_000, 3))Z"
  }
}

extension TimeOfDay: TextValue {
  static var expectation: String { "a time such as 10:20:30.000Z" }
}
