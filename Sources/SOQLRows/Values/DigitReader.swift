/// Reads fixed numbers of digits and single characters from a text.
struct DigitReader {
  private let text: ArraySlice<UInt8>
  private var offset: Int

  init(_ text: ArraySlice<UInt8>) {
    self.text = text
    offset = text.startIndex
  }

  /// Whether all was read.
  var isAtEnd: Bool { offset == text.endIndex }

  /// Takes so many digits; `nil` if others stand here.
  mutating func number(_ count: Int) -> Int? {
    guard text.endIndex - offset >= count else { return nil }
    var value = 0
    for _ in 0..<count {
      let digit = text[offset] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      value = value * 10 + Int(digit)
      offset += 1
    }
    return value
  }

  /// Takes a character if it stands here.
  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard offset < text.endIndex, text[offset] == UInt8(ascii: character) else { return false }
    offset += 1
    return true
  }

  /// Takes the digits after a point as billionths, one to nine; zero if there is no point.
  mutating func fraction() -> Int? {
    guard take(".") else { return 0 }
    var value = 0
    var unit = 100_000_000
    while offset < text.endIndex, text[offset] &- UInt8(ascii: "0") < 10 {
      guard unit > 0 else { return nil }
      value += Int(text[offset] - UInt8(ascii: "0")) * unit
      unit /= 10
      offset += 1
    }
    return unit == 100_000_000 ? nil : value
  }

  /// Takes hours, minutes and seconds; the seconds of the day.
  mutating func secondsOfDay() -> Int? {
    guard let hour = number(2), hour < 24, take(":"), let minute = number(2), minute < 60,
      take(":"),
      let second = number(2), second < 60
    else { return nil }
    return (hour * 60 + minute) * 60 + second
  }

  /// Takes `Z` or an offset such as `+0000` or `-05:30`; the seconds that local time is ahead.
  mutating func secondsFromUTC() -> Int? {
    if take("Z") { return 0 }
    let isBehind = take("-")
    guard isBehind || take("+"), let hours = number(2), hours < 24 else { return nil }
    _ = take(":")
    guard let minutes = number(2), minutes < 60 else { return nil }
    let seconds = (hours * 60 + minutes) * 60
    return isBehind ? -seconds : seconds
  }
}
