import SOQLRows

/// Reads the header field `Retry-After`: a number of seconds, or a moment of HTTP.
package enum RetryAfter {
  /// How long to wait; `nil` if the value is none.
  ///
  /// A moment that has passed is now.
  package static func duration(_ value: String, now: Double) -> Duration? {
    let value = value.split { $0 == " " || $0 == "\t" }
    if value.count == 1 {
      guard let seconds = Int(value[0]), seconds >= 0 else { return nil }
      return .seconds(min(seconds, 1_000_000_000))
    }
    guard let moment = moment(value) else { return nil }
    return .milliseconds(Int(min(max(moment - now, 0), 1_000_000_000) * 1_000))
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// The seconds since 1970 of a text such as `Wed, 21 Oct 2015 07:28:00 GMT`.
  private static func moment(_ words: [Substring]) -> Double? {
    guard words.count == 6, words[5] == "GMT", let day = Int(words[1]),
      let month = months.firstIndex(of: String(words[2])), let year = Int(words[3]), year >= 1970,
      let date = CalendarDate(year: year, month: month + 1, day: day)
    else { return nil }
    let time = words[4].split(separator: ":").map { Int($0) ?? -1 }
    guard time.count == 3, (0..<24).contains(time[0]), (0..<60).contains(time[1]),
      (0...60).contains(time[2])
    else { return nil }
    return Double(date.daysSince1970 * 86_400 + time[0] * 3_600 + time[1] * 60 + time[2])
  }
}
