/// A moment as the APIs write it, before Foundation makes a `Date` of it.
///
/// `2024-05-01T10:20:30.000+0000` comes from REST; other APIs send `Z`, a colon in the offset or no
/// milliseconds. A date alone is its first moment in UTC.
struct DateTimeText: Equatable {
  /// Seconds since the start of 1970 in UTC.
  let seconds: Int
  let nanoseconds: Int

  init?(_ text: ArraySlice<UInt8>) {
    var reader = DigitReader(text)
    guard let day = CalendarDate(&reader) else { return nil }
    let midnight = day.daysSince1970 * 86_400
    if reader.isAtEnd {
      seconds = midnight
      nanoseconds = 0
      return
    }
    guard reader.take("T"), let time = reader.secondsOfDay(), let fraction = reader.fraction(),
      let ahead = reader.secondsFromUTC(), reader.isAtEnd
    else { return nil }
    seconds = midnight + time - ahead
    nanoseconds = fraction
  }
}
