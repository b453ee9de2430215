/// A stretch of a text that is written as it is, behind a blank or not.
///
/// Mostly the author wrote what the style wants: then one run goes on over many tokens.
struct TextRun {
  private(set) var range = 0..<0
  private(set) var followsBlank = false

  var isEmpty: Bool { range.isEmpty }

  /// Makes another range part of the run, where the text has nothing or, if asked for, one blank between
  /// them.
  @inline(__always)
  mutating func extend(by next: Range<Int>, afterBlank isAfterBlank: Bool, in text: [UInt8]) -> Bool
  {
    guard !range.isEmpty else {
      range = next
      followsBlank = isAfterBlank
      return true
    }
    let gap = next.lowerBound - range.upperBound
    guard isAfterBlank ? gap == 1 && text[range.upperBound] == UInt8(ascii: " ") : gap == 0 else {
      return false
    }
    range = range.lowerBound..<next.upperBound
    return true
  }
}
