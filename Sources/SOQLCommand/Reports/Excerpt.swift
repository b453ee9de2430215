import SOQLSyntax

/// The line of a finding with carets below the bytes it is about.
struct Excerpt {
  /// The line as it is shown.
  let line: String
  /// How many columns the carets below the line are indented.
  let indent: Int
  /// How many carets stand there.
  let caretCount: Int

  /// How many columns of a long line are shown.
  private static let limit = 100
  /// How many characters of a long line are shown before the finding.
  private static let context = 40

  init(of range: Range<Int>, in source: [UInt8], _ lines: LineIndex) {
    let bounds = lines.range(ofLine: lines.location(of: range.lowerBound).line)
    let start = min(max(range.lowerBound, bounds.lowerBound), bounds.upperBound)
    let end = min(max(range.upperBound, start), bounds.upperBound)
    let window = Excerpt.window(of: bounds, round: start, source)
    var shown = DisplayText(window.lowerBound > bounds.lowerBound ? "…" : "")
    let hasMark = bounds.lowerBound == 0 && source.starts(with: [0xEF, 0xBB, 0xBF])
    let first = hasMark ? max(window.lowerBound, min(3, start)) : window.lowerBound
    shown.append(source[first..<start])
    indent = shown.width
    shown.append(source[start..<min(end, window.upperBound)])
    caretCount = max(shown.width - indent, 1)
    shown.append(source[min(end, window.upperBound)..<window.upperBound])
    line = shown.text + (window.upperBound < bounds.upperBound ? "…" : "")
  }

  /// The part of a long line round a place, cut between characters.
  private static func window(of line: Range<Int>, round place: Int, _ source: [UInt8]) -> Range<Int>
  {
    guard line.count > limit else { return line }
    var start = max(line.lowerBound, place - context)
    var end = min(line.upperBound, start + limit)
    while start > line.lowerBound, source[start] & 0xC0 == 0x80 { start -= 1 }
    while end < line.upperBound, source[end] & 0xC0 == 0x80 { end += 1 }
    return start..<end
  }
}
